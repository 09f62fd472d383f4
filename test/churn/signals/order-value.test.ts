import { describe, expect, it } from 'vitest';
import { orderValue } from '../../../src/churn/signals/order-value.js';
import { at, cancellation, order } from '../../history/make-events.js';
import { contextAsOf, read } from '../make-context.js';

const context = contextAsOf('2026-11-01');
const DAY_MS = 86_400_000;

function reachingBack(days: number) {
  const { asOf, coverage } = context;
  const firstAt = new Date(asOf.getTime() - days * DAY_MS);
  const orders = { firstAt, lastAt: asOf, usualGapDays: 1 };
  return { ...context, coverage: { ...coverage, orders } };
}

describe('order value', () => {
  it.each([
    [8_001, null],
    [8_000, 'weak'],
    [6_001, 'weak'],
    [6_000, 'medium'],
    [0, 'medium'],
  ] as const)('of %i against 10,000 is %s', (current, strength) => {
    const events = [order('2026-06-15', 10_000), order('2026-09-15', current)];
    expect(read(orderValue, events, context)).toMatchObject({ kind: 'measured', strength });
  });

  it('names what was compared', () => {
    const events = [order('2025-01-01'), order('2025-09-15', 10_000), order('2026-09-15', 5_700)];
    expect(read(orderValue, events, context)).toEqual({
      kind: 'measured',
      strength: 'medium',
      values: { percent: -43, currentMinor: 5_700, baselineMinor: 10_000 },
      variant: 'year',
    });
    expect(read(orderValue, [order('2025-09-15'), order('2026-06-15', 20_000)], context)).toMatchObject({
      values: { percent: -100, currentMinor: 0, baselineMinor: 20_000 },
      variant: 'previous',
    });
  });

  it('takes cancellations off, and returning more than was bought as nothing bought', () => {
    const bought = [order('2026-06-15', 10_000), order('2026-09-15', 9_000)];
    expect(read(orderValue, [...bought, cancellation('2026-09-20', -2_000)], context)).toMatchObject({
      values: { percent: -30, currentMinor: 7_000 },
    });
    expect(read(orderValue, [...bought, cancellation('2026-09-20', -20_000)], context)).toMatchObject({
      strength: 'medium',
      values: { percent: -100, currentMinor: -11_000 },
    });
  });

  it('is missing without anything to compare with', () => {
    expect(read(orderValue, [], context)).toMatchObject({ kind: 'missing', reason: 'no_baseline' });
    const returned = [order('2026-06-15', 5_000), cancellation('2026-06-20', -5_000), order('2026-09-15')];
    expect(read(orderValue, returned, context)).toMatchObject({ kind: 'missing', reason: 'no_baseline' });
  });

  it('is missing while the source does not reach back over both windows, and says from when on it will', () => {
    const events = [order('2026-06-15', 10_000), order('2026-09-15', 10)];
    expect(read(orderValue, events, reachingBack(179))).toEqual({
      kind: 'missing',
      reason: 'history_too_short',
      values: {
        days: 179,
        daysNeeded: 180,
        firstAtMs: at('2026-05-06').getTime(),
        readyAtMs: at('2026-11-02').getTime(),
      },
    });
    expect(read(orderValue, events, reachingBack(180))).toMatchObject({ kind: 'measured' });
  });

  it('takes holiday weeks out of the days, but keeps the order that was placed in one', () => {
    const asOf = contextAsOf('2026-02-01');
    const before = order('2025-09-15', 10_000);
    expect(read(orderValue, [before, order('2026-01-15', 7_300)], asOf)).toMatchObject({
      // 7,300 in 81 days are 8,111 in 90.
      strength: null,
      values: { percent: -19 },
    });
    expect(read(orderValue, [before, order('2025-12-29', 9_000)], asOf)).toMatchObject({
      strength: null,
      values: { currentMinor: 9_000 },
    });
  });

  it('does not take a hole in the data for a fall', () => {
    // Nine days have not been delivered: 7,600 in 81 days are as much as 8,444 in 90.
    const lastAt = at('2026-10-22');
    const orders = { firstAt: at('2024-01-01'), lastAt, usualGapDays: 1 };
    const events = [order('2026-06-15', 10_000), order('2026-09-15', 7_600)];
    expect(read(orderValue, events, context)).toMatchObject({ strength: 'weak' });
    const withHole = { ...context, coverage: { ...context.coverage, orders } };
    expect(read(orderValue, events, withHole)).toMatchObject({ strength: null });
  });

  it('is missing when less than half of the last 90 days was delivered', () => {
    const orders = { firstAt: at('2022-01-01'), lastAt: at('2026-07-20'), usualGapDays: 40 };
    const sparse = { ...context, coverage: { ...context.coverage, orders } };
    expect(read(orderValue, [order('2026-06-15', 10_000)], sparse)).toMatchObject({
      kind: 'missing',
      reason: 'source_stale',
    });
  });
});
