import { describe, expect, it } from 'vitest';
import { isSourceLate, sourceProblem } from '../../src/churn/source-state.js';
import type { ChurnContext, EventSource } from '../../src/domain/run.js';
import { contextAsOf } from './make-context.js';

/** As of a Monday, before the working day. */
function since(
  lastAt: string,
  [usualGapDays, longGapDays]: readonly [number, number?],
  source: EventSource = 'orders',
): ChurnContext {
  const context = contextAsOf('2026-11-02T03:00:00Z');
  const firstAt = new Date('2024-01-01T00:00:00Z');
  const rhythm = { usualGapDays, ...(longGapDays === undefined ? {} : { longGapDays }) };
  const coverage = { ...context.coverage, [source]: { firstAt, lastAt: new Date(lastAt), ...rhythm } };
  return { ...context, coverage };
}

describe('a source', () => {
  it.each([
    ['every day', [1, 1], '2026-10-30T03:00:00Z', false],
    ['every day', [1, 1], '2026-10-30T02:00:00Z', true],
    ['on working days, over a weekend', [7 / 5, 3], '2026-10-30T00:00:00Z', false],
    ['on working days, since Wednesday', [7 / 5, 3], '2026-10-28T00:00:00Z', true],
    ['every week', [7, 7], '2026-10-23T00:00:00Z', false],
    ['every week', [7, 7], '2026-10-22T00:00:00Z', true],
    ['in the first five days of each month', [6, 27], '2026-10-05T00:00:00Z', false],
    ['in the first five days of each month', [6, 27], '2026-09-05T00:00:00Z', true],
    ['as was checked before long gaps were known', [7], '2026-10-13T00:00:00Z', false],
    ['as was checked before long gaps were known', [7], '2026-10-12T00:00:00Z', true],
  ] as const)(
    'that delivers %s (gaps of %j days) and was last seen %s is late: %s',
    (_what, gaps, lastAt, isLate) => {
      expect(isSourceLate('orders', since(lastAt, gaps))).toBe(isLate);
    },
  );

  it('is told of long before its signals are taken off, and always when they are', () => {
    const context = since('2026-10-26T00:00:00Z', [1, 1]);
    expect([isSourceLate('orders', context), sourceProblem('orders', context)]).toEqual([true, null]);
    for (const gap of [0, 1, 10, 40]) {
      const silent = since('2026-01-01T00:00:00Z', [gap, gap]);
      expect(sourceProblem('orders', silent)).not.toBeNull();
      expect(isSourceLate('orders', silent)).toBe(true);
    }
  });

  it('is not late that was never there, that states facts, or that was seen on one day alone', () => {
    const context = since('2026-10-01T00:00:00Z', [1], 'machines');
    const { orders: _, ...coverage } = context.coverage;
    expect(isSourceLate('orders', { ...context, coverage })).toBe(false);
    expect(isSourceLate('machines', context)).toBe(false);
    expect(isSourceLate('orders', since('2026-10-25T00:00:00Z', [0]))).toBe(false);
  });

  it('is given the days of holiday weeks', () => {
    const context = since('2026-12-23T12:00:00Z', [1, 1]);
    const asOf = new Date('2027-01-04T03:00:00Z');
    expect(isSourceLate('orders', { ...context, asOf })).toBe(false);
    expect(isSourceLate('orders', { ...context, asOf: new Date('2027-01-06T03:00:00Z') })).toBe(true);
  });
});
