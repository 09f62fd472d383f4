import { describe, expect, it } from 'vitest';
import { type Candidate, carded, urgencyOf } from '../../src/alerts/placement.js';

const budget = { perDay: 5, perWeek: 12 };

describe('who gets a card', () => {
  it('is decided by expected loss within the budget; high passes and uses it up', () => {
    const candidates = [
      ...many('high', 4, 70),
      ...many('medium', 4, 55).map((each, index) => ({ ...each, valueMinor: (index + 1) * 1_000 })),
      ...many('low', 3, 35),
    ];
    expect([...carded(candidates, budget, new Set())].sort()).toEqual([
      'high0',
      'high1',
      'high2',
      'high3',
      'medium3',
    ]);
  });

  it('leaves what earlier runs of the day and the week have used', () => {
    const chosen = (today: number, thisWeek: number) =>
      carded(many('medium', 9, 55), budget, new Set(), new Map([['S01', { today, thisWeek, untouched: 0 }]]))
        .size;
    expect(chosen(0, 0)).toBe(5);
    expect(chosen(3, 3)).toBe(2);
    expect(chosen(0, 10)).toBe(2);
    expect(chosen(7, 15)).toBe(0);
  });

  it('keeps new high alerts out of no budget but that of the first run', () => {
    const full = new Map([['S01', { today: 5, thisWeek: 12, untouched: 9 }]]);
    const high = many('high', 8, 75);
    expect(carded(high, budget, new Set(), full).size).toBe(8);
    expect(carded(high, budget, new Set(high.map(({ subjectId }) => subjectId))).size).toBe(5);
    const waiting = high.map((each) => ({ ...each, isWaiting: true }));
    expect(carded(waiting, budget, new Set(), full).size).toBe(0);
  });
});

describe('the order of urgency', () => {
  it('never holds an amount of one currency against one of another', () => {
    const euros = many('medium', 3, 50).map((each, index) => ({
      ...each,
      subjectId: `eur${index}`,
      valueMinor: [100, 200, 900][index] ?? 0,
    }));
    // Ten times the numbers, and the same to those who know the currency.
    const crowns = euros.map((each, index) => ({
      ...each,
      subjectId: `nok${index}`,
      currency: 'NOK',
      valueMinor: (each.valueMinor ?? 0) * 10,
    }));
    const both = [...crowns, ...euros];
    expect(both.sort(urgencyOf(both)).map(({ subjectId }) => subjectId)).toEqual([
      'eur2',
      'nok2',
      'eur1',
      'nok1',
      'eur0',
      'nok0',
    ]);
  });

  it('puts a customer whose value is unknown behind, and is the same however they come in', () => {
    const all = [
      ...many('medium', 3, 50),
      { ...candidate('unknown', 'medium', 69), valueMinor: null },
      candidate('top', 'high', 70),
    ];
    const order = (given: readonly Candidate[]) =>
      [...given].sort(urgencyOf(given)).map(({ subjectId }) => subjectId);
    expect(order(all).at(0)).toBe('top');
    expect(order(all).at(-1)).toBe('unknown');
    expect(order([...all].reverse())).toEqual(order(all));
  });
});

function many(level: Candidate['level'], count: number, risk: number): Candidate[] {
  return Array.from({ length: count }, (_, index) => candidate(`${level}${index}`, level, risk));
}

function candidate(subjectId: string, level: Candidate['level'], risk: number): Candidate {
  return {
    subjectId,
    ownerId: 'S01',
    team: '',
    level,
    risk,
    valueMinor: 1_000,
    currency: 'EUR',
    isWaiting: false,
  };
}
