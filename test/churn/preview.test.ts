import { describe, expect, it } from 'vitest';
import { churnPreview } from '../../src/churn/preview.js';
import type { MissingSignal, Score } from '../../src/domain/score.js';
import { contextAsOf } from './make-context.js';

const { asOf, readiness } = contextAsOf('2011-04-01');

function score(id: string, changes: Partial<Score>): Score {
  return {
    id: `churn:${id}`,
    kind: 'churn',
    subjectId: id,
    partition: 0,
    asOf,
    runId: 'preview',
    basis: 'rules',
    modelId: null,
    typicalRisk: null,
    isModerate: false,
    risk: 0,
    level: null,
    mayAlert: false,
    factors: [],
    missing: [],
    readiness,
    lastContactAt: null,
    ...changes,
  };
}

const tooShort = (firstAtMs: number): MissingSignal => ({
  signal: 'order_value',
  reason: 'history_too_short',
  values: { days: 121, daysNeeded: 180, firstAtMs },
});

describe('the preview of a scoring run', () => {
  it('lists whom it would tell of which customer, the most urgent first', () => {
    const preview = churnPreview({
      scores: [
        score('a', { risk: 58, level: 'medium', mayAlert: true }),
        score('b', { risk: 74, level: 'high', mayAlert: true }),
        score('c', { risk: 66, level: 'medium', mayAlert: true }),
        score('d', { risk: 60, level: 'medium' }),
        score('e', {}),
        score('f', { risk: 58, level: 'medium', mayAlert: true }),
      ],
      notScored: ['long_gone', 'no_events', 'long_gone'],
      customers: new Map([
        ['a', { name: 'Alfa', ownerId: 'kari' }],
        ['b', { name: 'Beta', ownerId: null }],
      ]),
    });
    expect(preview.cards.map((card) => [card.customerName, card.ownerId, card.level, card.points])).toEqual([
      ['Beta', null, 'high', 74],
      ['c', null, 'medium', 66],
      ['Alfa', 'kari', 'medium', 58],
      ['f', null, 'medium', 58],
    ]);
    expect(preview).toMatchObject({
      scored: 6,
      levels: { low: 0, medium: 3, high: 1 },
      heldBack: 1,
      notScored: { no_events: 1, long_gone: 2, already_lost: 0, objected: 0 },
    });
  });

  it('says why nobody is told: which signals are missing, for how many, and the values they share', () => {
    const { cards, missing } = churnPreview({
      scores: [
        score('a', {
          risk: 60,
          level: 'medium',
          missing: [tooShort(1), { ...noOrders, values: { orders: 0 } }],
        }),
        score('b', { missing: [tooShort(1)] }),
        score('c', { missing: [tooShort(2)] }),
      ],
      notScored: [],
      customers: new Map(),
    });
    expect(cards).toEqual([]);
    expect(missing).toEqual([
      {
        signal: 'order_value',
        reason: 'history_too_short',
        customers: 3,
        values: { days: 121, daysNeeded: 180 },
      },
      { signal: 'order_rhythm', reason: 'too_few', customers: 1, values: { orders: 0 } },
    ]);
  });
});

const noOrders = { signal: 'order_rhythm', reason: 'too_few' } as const;
