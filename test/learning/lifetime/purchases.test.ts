import { describe, expect, it } from 'vitest';
import { fitComeback } from '../../../src/learning/lifetime/comeback.js';
import { discountedTotal, discountFactor } from '../../../src/learning/lifetime/discounting.js';
import { netPurchases } from '../../../src/learning/lifetime/net-purchases.js';
import { purchasesBetween, summarisePurchases } from '../../../src/learning/lifetime/purchase-summaries.js';
import { topShareCapture, valueErrors } from '../../../src/learning/lifetime/value-errors.js';
import { randomSummaries } from './random-summaries.js';

describe('purchases from lines', () => {
  const lines = [
    // customer, day, amount
    [1, 10, 5],
    [1, 10, 7],
    [0, 12, 20],
    [0, 12, -20], // all taken back
    [0, 13, 30],
    [0, 13, -10],
    [2, 5, 0], // free
    [2, 6, -4],
    [1, 3, 1],
  ] as const;
  const { purchases, returnDays } = netPurchases(
    3,
    Int32Array.from(lines, ([customer]) => customer),
    Int32Array.from(lines, ([, day]) => day),
    Float64Array.from(lines, ([, , amount]) => amount),
  );

  it('are one a customer and day, net of returns, in order', () => {
    expect(purchases).toEqual({
      customerCount: 3,
      customers: Int32Array.of(0, 1, 1, 2),
      days: Int32Array.of(13, 3, 10, 5),
      amounts: Float64Array.of(20, 1, 12, 0),
    });
    expect(returnDays).toBe(2);
  });

  it('may lie before day 0', () => {
    const early = netPurchases(1, Int32Array.of(0, 0), Int32Array.of(-3, -40_000), Float64Array.of(1, 2));
    expect(Array.from(early.purchases.days)).toEqual([-40_000, -3]);
  });
});

describe('summaries as of a day', () => {
  const days = {
    customerCount: 3,
    customers: Int32Array.of(0, 0, 0, 1, 2),
    days: Int32Array.of(0, 14, 63, 70, 71),
    amounts: Float64Array.of(10, 20, 40, 5, 9),
  };

  it('count repeats, weeks and spend, and know nothing of later', () => {
    const { summaries, customers } = summarisePurchases(days, 70);
    expect(Array.from(customers)).toEqual([0, 1]);
    expect(summaries).toEqual({
      repeatPurchases: Float64Array.of(2, 0),
      recencyWeeks: Float64Array.of(9, 0),
      ageWeeks: Float64Array.of(10, 0),
      meanRepeatSpend: Float64Array.of(30, 5),
      firstSpend: Float64Array.of(10, 5),
      repeatsInLast4Weeks: Float64Array.of(1, 0),
      repeatsInLast13Weeks: Float64Array.of(2, 0),
    });
  });

  it('leave the rest to what came afterwards', () => {
    const after = purchasesBetween(days, Int32Array.of(0, 2), 14, 71);
    expect(after).toEqual({ purchases: Float64Array.of(1, 1), spend: Float64Array.of(40, 9) });
  });
});

describe('discounting', () => {
  it('takes a tenth off in a year, once', () => {
    expect(discountFactor(365.25 / 7, 0.1)).toBeCloseTo(1 / 1.1, 12);
    expect(discountFactor(0, 0.1)).toBe(1);
  });

  it('agrees with the integral of a steady stream', () => {
    const weeks = 156;
    const rate = Math.log(1.1) / (365.25 / 7);
    const exact = -Math.expm1(-rate * weeks) / rate;
    expect(discountedTotal((until) => until, weeks, 0.1) / exact).toBeCloseTo(1, 4);
    expect(discountedTotal((until) => until, weeks, 0)).toBe(weeks);
  });

  it.each([-0.1, 1, 10])('refuses a discount of %f', (discount) => {
    expect(() => discountFactor(1, discount)).toThrow('0.1 is 10 %');
  });
});

describe('how many come back', () => {
  it('is learned by how unlikely their silence was, and never falls with it', () => {
    const summaries = randomSummaries(2_000, 9);
    const rate = { r: 0.4, alpha: 10 };
    // Who was silent for more than half of the time never comes back, the others as their rate says.
    const bought = summaries.repeatPurchases.map((repeats, row) => {
      const age = summaries.ageWeeks[row] as number;
      const isSilent = age - (summaries.recencyWeeks[row] as number) > 0.5 * age;
      return isSilent ? 0 : (13 * (rate.r + repeats)) / (rate.alpha + age);
    });
    const { factors, withoutRepeat } = fitComeback(rate, summaries, bought, 13);
    expect(factors).toHaveLength(6);
    expect(factors.every((factor, place) => factor >= (factors[place - 1] ?? 0))).toBe(true);
    expect(factors[0]).toBeLessThan(0.2);
    expect(factors.at(-1)).toBeGreaterThan(0.8);
    expect(withoutRepeat).toBeLessThan(0.3);
  });
});

describe('errors of values', () => {
  const actual = Float64Array.of(0, 10, 20, 70);

  it('are told in totals, means and correlations', () => {
    const { mae, rmse, ...others } = valueErrors(Float64Array.of(5, 10, 10, 50), actual);
    expect(mae).toBeCloseTo(8.75, 12);
    expect(rmse).toBeCloseTo(Math.sqrt(131.25), 12);
    expect(others).toMatchObject({ predicted: 75, actual: 100 });
    expect(others.pearson).toBeCloseTo(0.9844, 4);
    // Two are tied for the middle.
    expect(others.spearman).toBeCloseTo(4.5 / Math.sqrt(5 * 4.5), 12);
  });

  it('have no correlation where nothing varies', () => {
    expect(valueErrors(Float64Array.of(1, 1, 1, 1), actual)).toMatchObject({ pearson: null, spearman: null });
  });

  it('say what the best customers brought, ties shared', () => {
    expect(topShareCapture(Float64Array.of(1, 2, 3, 4), actual, 0.25)).toBe(0.7);
    expect(topShareCapture(Float64Array.of(1, 1, 1, 1), actual, 0.25)).toBe(0.25);
    expect(topShareCapture(Float64Array.of(1, 2, 3, 4), new Float64Array(4), 0.25)).toBeNull();
  });

  it('refuse another number of values than customers', () => {
    expect(() => valueErrors(Float64Array.of(1), actual)).toThrow('1 values were predicted for 4');
  });
});
