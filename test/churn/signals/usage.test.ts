import { describe, expect, it } from 'vitest';
import { usage } from '../../../src/churn/signals/usage.js';
import type { UsageMetric, VarselEvent } from '../../../src/domain/event.js';
import { contextAsOf, read } from '../make-context.js';
import { evenly } from './evenly.js';
import { contract, reading } from './make-signal-events.js';

// The last 30 days begin on 2 October 2026; the 180 before them hold no holiday.
const context = contextAsOf('2026-11-01T00:00:00Z');

/** A reading a day on the days before, and on the last 30. */
function daily(metric: UsageMetric, before: number, now: number): VarselEvent[] {
  return [
    ...evenly('2026-10-01T12:00:00Z', 1, 170, reading(metric, before)),
    ...evenly('2026-10-31T12:00:00Z', 1, 30, reading(metric, now)),
  ];
}

describe('usage', () => {
  it.each([
    ['features', 'features', 100, 71, null],
    ['features', 'features', 100, 70, 'medium'],
    ['seats', 'seats', 100, 70, 'medium'],
    ['active_users', 'activeUsers', 100, 70, 'medium'],
    ['active_users', 'activeUsers', 100, 130, null],
  ] as const)('with %s (%s) from %i to %i is %s', (metric, variant, before, now, strength) => {
    expect(read(usage, daily(metric, before, now), context)).toMatchObject({
      kind: 'measured',
      strength,
      values: { percent: now - before, [`${variant}Percent`]: now - before },
      variant,
    });
  });

  it('sums logins, so that days without any count as such', () => {
    const before = evenly('2026-10-01T12:00:00Z', 1, 180, reading('logins', 10));
    const everyThird = evenly('2026-10-31T12:00:00Z', 3, 10, reading('logins', 10));
    expect(read(usage, [...before, ...everyThird], context)).toMatchObject({
      strength: 'medium',
      values: { loginsPercent: -67 },
    });
    expect(read(usage, before, context)).toMatchObject({
      strength: 'medium',
      values: { percent: -100, loginsPercent: -100, activeDaysPercent: -100 },
    });
  });

  it('reads the share of working days with a login', () => {
    // As many logins, on Mondays only: 2026-10-05 is one.
    const before = evenly('2026-10-01T12:00:00Z', 1, 180, reading('logins', 1));
    const mondays = evenly('2026-10-26T12:00:00Z', 7, 4, reading('logins', 8));
    expect(read(usage, [...before, ...mondays], context)).toMatchObject({
      strength: 'medium',
      variant: 'activeDays',
    });
  });

  it('takes no fall that chance explains for a sign: two logins where three are usual', () => {
    const login = reading('logins', 1);
    const before = evenly('2026-10-01T12:00:00Z', 10, 18, login);
    const now = (count: number) => evenly('2026-10-30T12:00:00Z', 9, count, login);
    expect(read(usage, [...before, ...now(2)], context)).toMatchObject({
      kind: 'measured',
      strength: null,
      values: { loginsPercent: -37 },
    });
    // Eight where eighteen are usual.
    const often = evenly('2026-10-01T12:00:00Z', 5 / 3, 108, login);
    const eight = evenly('2026-10-30T12:00:00Z', 3, 8, login);
    expect(read(usage, [...often, ...eight], context)).toMatchObject({
      strength: 'medium',
      values: { loginsPercent: -56 },
    });
  });

  it('takes seats as a share of those of the contract', () => {
    const grown = [
      contract('2025-01-01', { id: 'c', seats: 50 }),
      contract('2026-10-10', { id: 'c', seats: 100 }),
    ];
    expect(read(usage, [...grown, ...daily('seats', 40, 40)], context)).toMatchObject({
      strength: 'medium',
      values: { percent: -50, seats: 40, contractSeats: 100, seatSharePercent: 40 },
      variant: 'seats',
    });
    const shrunk = [
      contract('2025-01-01', { id: 'c', seats: 50 }),
      contract('2026-10-10', { id: 'c', seats: 25 }),
    ];
    expect(read(usage, [...shrunk, ...daily('seats', 40, 20)], context)).toMatchObject({ strength: null });
    expect(read(usage, daily('seats', 40, 20), context)).toMatchObject({ strength: 'medium' });
  });

  it('takes two versions more behind for updates put off', () => {
    expect(read(usage, daily('versions_behind', 1, 2), context)).toMatchObject({ strength: null });
    expect(read(usage, daily('versions_behind', 1, 3), context)).toEqual({
      kind: 'measured',
      strength: 'medium',
      values: { versionsMore: 2, versions: 3 },
      variant: 'versions',
    });
  });

  it('names what fell the most', () => {
    const events = [...daily('features', 10, 6), ...daily('seats', 10, 5)];
    expect(read(usage, events, context)).toMatchObject({ variant: 'seats', values: { percent: -50 } });
  });

  it('compares with the same season where two years are known', () => {
    // Every October half as many features are used as in the rest of the year.
    const months = (from: string, count: number, inOctober: number) =>
      evenly(from, 1, count, (date) =>
        reading('features', date.slice(5, 7) === '10' ? inOctober : 100)(date),
      );
    const years = months('2026-10-31T12:00:00Z', 800, 50);
    expect(read(usage, years, context)).toMatchObject({ strength: null });
    expect(read(usage, years.slice(0, 700), context)).toMatchObject({ strength: 'medium' });
  });

  it('does not apply where only machines measure, and is missing under four months', () => {
    expect(read(usage, daily('machine_hours', 9, 1), context)).toMatchObject({
      kind: 'missing',
      reason: 'not_applicable',
    });
    const young = evenly('2026-10-31T12:00:00Z', 1, 119, reading('features', 5));
    expect(read(usage, young, context)).toMatchObject({ reason: 'history_too_short' });
  });

  it('is missing, not zero, where a level has not been measured lately', () => {
    const before = evenly('2026-10-01T12:00:00Z', 1, 170, reading('features', 10));
    expect(read(usage, before, context)).toMatchObject({ kind: 'missing', reason: 'too_few' });
  });
});
