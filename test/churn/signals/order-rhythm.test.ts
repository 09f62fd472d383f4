import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine } from '../../../src/churn/combine.js';
import { orderRhythm } from '../../../src/churn/signals/order-rhythm.js';
import { at, order } from '../../history/make-events.js';
import { contextAsOf, read, segmentOf } from '../make-context.js';
import { evenly } from './evenly.js';

const context = contextAsOf('2026-11-01', { orderIntervals: [segmentOf(30)] });

describe('order rhythm', () => {
  it('compares a customer of five intervals or more with itself alone', () => {
    const weekly = (last: string) => evenly(last, 7, 10, (date) => order(date));
    expect(read(orderRhythm, weekly('2026-10-25'), context)).toMatchObject({ strength: null });
    expect(read(orderRhythm, weekly('2026-10-21'), context)).toMatchObject({ strength: 'medium' });
    const silent = read(orderRhythm, weekly('2026-09-01'), context);
    expect(silent).toEqual({
      kind: 'measured',
      strength: 'strong',
      values: { days: 61, usualDays: 7, percentile: 99, ratio: 8.71 },
      variant: 'own',
    });
    expect(read(orderRhythm, weekly('2026-09-01'), contextAsOf('2026-11-01'))).toEqual(silent);
  });

  it('shrinks a customer of fewer intervals towards the segment', () => {
    const weekly = evenly('2026-09-20', 7, 3, (date) => order(date));
    const reading = read(orderRhythm, weekly, context);
    expect(reading).toMatchObject({ kind: 'measured', variant: 'shrunk' });
    const usualDays = reading.values.usualDays ?? Number.NaN;
    expect(usualDays).toBeGreaterThan(7);
    expect(usualDays).toBeLessThan(30);
  });

  it('compares a customer of one order with the segment', () => {
    expect(read(orderRhythm, [order('2026-10-02')], context)).toMatchObject({
      strength: null,
      values: { days: 30, usualDays: 30, percentile: 50 },
      variant: 'segment',
    });
    expect(read(orderRhythm, [order('2026-05-01')], context)).toMatchObject({ strength: 'medium' });
  });

  it('takes the own segment before all customers together', () => {
    const slow = segmentOf(120, { segment: 'machinery' });
    const two = contextAsOf('2026-11-01', { orderIntervals: [segmentOf(30), slow] });
    expect(read(orderRhythm, [order('2026-05-01')], two, 'machinery')).toMatchObject({ strength: null });
    expect(read(orderRhythm, [order('2026-05-01')], two, 'unknown')).toMatchObject({ strength: 'medium' });
    expect(read(orderRhythm, [order('2026-05-01')], two, '__proto__')).toMatchObject({ strength: 'medium' });
  });

  it('is missing, not zero, for a customer without an order', () => {
    expect(read(orderRhythm, [], context)).toEqual({
      kind: 'missing',
      reason: 'too_few',
      values: { orders: 0, ordersNeeded: 1 },
    });
  });

  it('is missing when neither the customer nor the segment has enough intervals', () => {
    expect(read(orderRhythm, [order('2026-05-01')], contextAsOf('2026-11-01'))).toEqual({
      kind: 'missing',
      reason: 'too_few',
      values: { intervals: 0, intervalsNeeded: 5 },
    });
  });

  it('does not count Christmas as silence, but shows the days as people count them', () => {
    const weekly = (last: string) => evenly(last, 7, 8, (date) => order(date));
    const january = contextAsOf('2026-01-05');
    expect(read(orderRhythm, weekly('2025-12-20'), january)).toMatchObject({
      strength: null,
      values: { days: 16 },
    });
    expect(read(orderRhythm, weekly('2025-11-20'), contextAsOf('2025-12-06'))).toMatchObject({
      strength: 'strong',
      values: { days: 16 },
    });
  });

  it('knows the silence of every year at this time, where two years of the customer are known', () => {
    // Every week from March to June, nothing from July on.
    const spring = (year: number) => evenly(`${year}-06-28`, 7, 17, (date) => order(date));
    const three = [2024, 2025, 2026].flatMap(spring);
    const [december, november] = [contextAsOf('2026-12-20'), contextAsOf('2026-11-01')];
    expect(read(orderRhythm, three, november)).toMatchObject({ strength: null, values: { days: 126 } });
    expect(read(orderRhythm, three, december)).toMatchObject({ strength: null });
    expect(read(orderRhythm, [2025, 2026].flatMap(spring), november)).toMatchObject({ strength: 'strong' });
    // March came, and they did not: a week or so later than ever.
    expect(read(orderRhythm, three, contextAsOf('2027-03-14'))).toMatchObject({ strength: null });
    expect(read(orderRhythm, three, contextAsOf('2027-03-30'))).toMatchObject({ strength: 'strong' });
    // Silent since April, when they always order.
    const gone = [...[2024, 2025].flatMap(spring), ...evenly('2026-03-29', 7, 4, (date) => order(date))];
    expect(read(orderRhythm, gone, contextAsOf('2026-06-15'))).toMatchObject({ strength: 'strong' });
  });

  it('does not take a year of the usual rhythm for a season', () => {
    for (const everyDays of [7, 14, 40]) {
      const events = evenly('2026-07-20', everyDays, Math.ceil(900 / everyDays), (date) => order(date));
      const later = (intervals: number) =>
        contextAsOf(new Date(at('2026-07-20').getTime() + intervals * everyDays * 86_400_000).toISOString());
      expect(read(orderRhythm, events, later(1.5))).toMatchObject({ strength: 'medium' });
      expect(read(orderRhythm, events, later(2.4))).toMatchObject({ strength: 'strong' });
    }
  });

  it('does not let one long gap of long ago excuse a silence at another time of the year', () => {
    const weekly = (last: string, count: number) => evenly(last, 7, count, (date) => order(date));
    // A gap from February to May 2025.
    const events = [...weekly('2025-02-01', 40), ...weekly('2026-10-01', 74)];
    expect(read(orderRhythm, events, context)).toMatchObject({ strength: 'strong' });
  });

  it('does not take a hole in the data for silence', () => {
    const weekly = evenly('2026-10-19', 7, 10, (date) => order(date));
    const orders = { firstAt: at('2024-01-01'), lastAt: at('2026-10-20'), usualGapDays: 1 };
    const withHole = { ...context, coverage: { ...context.coverage, orders } };
    expect(read(orderRhythm, weekly, context)).toMatchObject({ strength: 'strong' });
    expect(read(orderRhythm, weekly, withHole)).toMatchObject({ strength: null });
  });

  it('never gives fewer points for more days without an order', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 9 });
    const days = fc.integer({ min: 0, max: 600 });
    fc.assert(
      fc.property(gaps, days, days, fc.integer({ min: 1, max: 200 }), (own, a, b, usualDays) => {
        let last = 0;
        const dates = [0, ...own.map((gap) => (last += gap))];
        const start = at('2022-02-01').getTime();
        const events = dates.map((day) => order(new Date(start + day * 86_400_000).toISOString()));
        const pointsAfter = (silentDays: number) => {
          const asOf = new Date(start + (last + silentDays) * 86_400_000).toISOString();
          const later = contextAsOf(asOf, { orderIntervals: [segmentOf(usualDays)] });
          const reading = read(orderRhythm, events, later);
          if (reading.kind === 'missing') throw new Error(`missing: ${reading.reason}`);
          const { strength, values, variant } = reading;
          return strength === null
            ? 0
            : combine([{ signal: 'order_rhythm', strength, values, variant }]).points;
        };
        expect(pointsAfter(Math.min(a, b))).toBeLessThanOrEqual(pointsAfter(Math.max(a, b)));
      }),
    );
  });
});
