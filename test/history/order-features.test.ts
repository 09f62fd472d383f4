import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VarselEvent } from '../../src/domain/event.js';
import { historyAsOf } from '../../src/history/as-of.js';
import { buildHistory } from '../../src/history/build.js';
import { ORDER_FEATURES, orderFeatures } from '../../src/history/order-features.js';
import { arbitraryEvent, dayAt, knownLater } from './arbitrary-events.js';
import { at, CUSTOMER, cancellation, event, order, orderLine } from './make-events.js';

const LONG_AGO = at('2020-01-01').getTime();

describe('order features', () => {
  it('tell recency, rhythm and volume', () => {
    const features = featuresAsOf('2026-07-01', [
      order('2026-03-03', 10_000),
      order('2026-04-02', 20_000),
      order('2026-05-12', 30_000),
      order('2026-06-11', 40_000),
    ]);
    expect(features).toMatchObject({
      days_since_last_order: 20,
      days_since_first_order: 120,
      order_days: 4,
      usual_gap_days: 30,
      mean_gap_days: 100 / 3,
      last_gap_to_usual: 1,
      silence_to_usual_gap: 20 / 30,
      order_days_last_30: 1,
      order_days_last_90: 2,
      order_days_last_180: 4,
      value_last_90: 70_000,
      value_total: 100_000,
      mean_order_value: 25_000,
      usual_order_value: 25_000,
      lines_per_order: 1,
      cancelled_share: 0,
    });
    expect(features?.order_days_change_90).toBeCloseTo(Math.log(3 / 3), 12);
    expect(features?.value_change_90).toBeCloseTo(Math.log(95_000 / 55_000), 12);
    // The last three (20, 30, 40) against the one before.
    expect(features?.order_value_trend).toBeCloseTo(Math.log(30_001 / 10_001), 12);
    const logs = [30, 40, 30].map(Math.log);
    const mean = (Math.log(30) * 2 + Math.log(40)) / 3;
    const squares = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0);
    expect(features?.gap_spread).toBeCloseTo(Math.sqrt(squares / 2), 12);
  });

  it('take lines of one order together, and orders of one day as one day', () => {
    const features = featuresAsOf('2026-07-01', [
      event('1', at('2026-06-01'), orderLine('A', 1_000)),
      event('2', at('2026-06-01'), orderLine('A', 500)),
      event('3', at('2026-06-01T15:00:00Z'), orderLine('B', 2_000)),
    ]);
    expect(features).toMatchObject({ order_days: 1, lines_per_order: 1.5, usual_order_value: 1_750 });
  });

  it('count what was taken back as no order', () => {
    const features = featuresAsOf('2026-07-01', [
      order('2026-05-01', 1_000),
      order('2026-05-20', 1_000),
      cancellation('2026-06-20', -900),
    ]);
    expect(features).toMatchObject({ days_since_last_order: 42, order_days: 2, value_total: 2_000 });
    expect(features?.cancelled_share).toBeCloseTo(1 / 3, 12);
    expect(featuresAsOf('2026-07-01', [cancellation('2026-06-20', -900)])).toBeNull();
  });

  it('are missing where records do not reach back far enough, not zero', () => {
    const features = featuresAsOf('2026-07-01', [order('2026-06-20')], at('2026-05-01').getTime());
    expect(features).toMatchObject({
      order_days_last_30: 1,
      order_days_change_30: Math.log(2),
      order_days_last_90: Number.NaN,
      value_last_180: Number.NaN,
      days_since_first_order: Number.NaN,
    });
    const whole = featuresAsOf('2026-07-01', [order('2026-06-20')], at('2026-04-02').getTime());
    expect(whole).toMatchObject({ order_days_last_90: 1, order_days_change_90: Number.NaN });
  });

  it('have no rhythm after a single order', () => {
    expect(featuresAsOf('2026-07-01', [order('2026-06-20')])).toMatchObject({
      usual_gap_days: Number.NaN,
      gap_spread: Number.NaN,
      silence_to_usual_gap: Number.NaN,
      last_gap_to_usual: Number.NaN,
      order_value_trend: Number.NaN,
    });
  });

  it('are numbers for orders without value', () => {
    const free = [1, 2, 3, 4, 5].map((day) => order(`2026-06-0${day}`, 0));
    expect(featuresAsOf('2026-07-01', free)).toMatchObject({
      value_change_30: 0,
      value_change_90: 0,
      order_value_trend: 0,
    });
  });

  it('are unchanged by deleting everything after the date, and by the order of events', () => {
    const cases = fc.tuple(
      fc.array(arbitraryEvent(), { minLength: 10, maxLength: 80 }),
      fc.integer({ min: 100, max: 900 }).map(dayAt),
    );
    let compared = 0;
    fc.assert(
      fc.property(cases, ([events, asOf]) => {
        const later = knownLater(events, asOf);
        const known = events.filter((each) => !later.has(each) && each.occurredAt <= asOf);
        const expected = featuresOf(events, asOf, LONG_AGO);
        if (expected !== null && known.length < events.length) compared += 1;
        expect(featuresOf(known, asOf, LONG_AGO)).toEqual(expected);
        expect(featuresOf([...events].reverse(), asOf, LONG_AGO)).toEqual(expected);
      }),
    );
    expect(compared).toBeGreaterThan(20);
  });

  it('are never an infinity that no order is', () => {
    const cases = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: -5_000, max: 5_000 })),
    );
    fc.assert(
      fc.property(cases, (lines) => {
        const events = lines.map(([day, amount], line) =>
          event(String(line), dayAt(day), orderLine(`o${line}`, amount, amount < -2_000)),
        );
        const features = featuresOf(events, dayAt(900), LONG_AGO);
        const values = features === null ? [] : ORDER_FEATURES.map((name) => features[name]);
        expect(values.filter((value) => Math.abs(value) === Number.POSITIVE_INFINITY)).toEqual([]);
      }),
    );
  });
});

function featuresAsOf(date: string, events: readonly VarselEvent[], recordedFromMs = LONG_AGO) {
  return featuresOf(events, at(date), recordedFromMs);
}

function featuresOf(events: readonly VarselEvent[], asOf: Date, recordedFromMs: number) {
  const asOfMs = asOf.getTime();
  return orderFeatures(historyAsOf(buildHistory(CUSTOMER, events), asOfMs).orders, asOfMs, recordedFromMs);
}
