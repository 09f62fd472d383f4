import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS, type Level, levelRank } from '../../src/domain/level.js';
import { stagePreview, type WouldBeAlert } from '../../src/measures/stage-preview.js';
import { daysFrom } from './company.js';

const at = (customerId: string, day: number, level: Level, risk = 50): WouldBeAlert => ({
  customerId,
  asOf: daysFrom(day),
  level,
  risk,
});

describe('what would have happened in the weeks before', () => {
  it('counts a customer that stays at its level once, and its rises', () => {
    const preview = stagePreview(
      [
        at('C1', 3, 'high'),
        at('C1', 1, 'low'),
        at('C1', 2, 'low'),
        at('C2', 1, 'medium'),
        at('C2', 2, 'low'),
      ],
      4,
      'decisions',
    );
    expect(preview).toMatchObject({ alerts: { low: 1, medium: 1, high: 1 }, customers: 2, weeks: 4 });
  });

  it('shows the most urgent first, each at the highest level it reached', () => {
    const preview = stagePreview(
      [at('C1', 1, 'medium', 60), at('C2', 1, 'high', 80), at('C3', 1, 'high', 90), at('C3', 0, 'low', 35)],
      4,
      'backtest',
    );
    expect(preview.examples.map(({ customerId, level }) => [customerId, level])).toEqual([
      ['C3', 'high'],
      ['C2', 'high'],
      ['C1', 'medium'],
    ]);
  });

  it('is empty where nobody came near a level', () => {
    expect(stagePreview([], 4, 'backtest')).toMatchObject({
      alerts: { low: 0, medium: 0, high: 0 },
      customers: 0,
    });
  });

  it('has as many alerts as a naive walk through the days finds', () => {
    const row = fc.tuple(
      fc.constantFrom('C1', 'C2'),
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom(...LEVELS),
    );
    const rows = fc.uniqueArray(row, { maxLength: 20, selector: ([customer, day]) => `${customer} ${day}` });
    fc.assert(
      fc.property(rows, (drawn) => {
        const expected = { low: 0, medium: 0, high: 0 };
        for (const customer of ['C1', 'C2']) {
          let highest = 0;
          for (let day = 0; day < 10; day++) {
            const level = drawn.find(([own, onDay]) => own === customer && onDay === day)?.[2] ?? null;
            if (level === null || levelRank(level) <= highest) continue;
            expected[level] += 1;
            highest = levelRank(level);
          }
        }
        expect(
          stagePreview(
            drawn.map(([customer, day, level]) => at(customer, day, level)),
            2,
            'decisions',
          ).alerts,
        ).toEqual(expected);
      }),
    );
  });
});
