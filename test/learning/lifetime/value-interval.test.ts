import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { drawGamma, drawGeometric, drawPoisson } from '../../../src/learning/lifetime/draws.js';
import { fitShrunkMean } from '../../../src/learning/lifetime/fit-spend.js';
import { forecastLifetime } from '../../../src/learning/lifetime/lifetime-model.js';
import { historyOf } from '../../../src/learning/lifetime/purchase-history.js';
import type { PurchaseModel } from '../../../src/learning/lifetime/purchase-model.js';
import { purchasesBetween, summarisePurchases } from '../../../src/learning/lifetime/purchase-summaries.js';
import { type SpendModel, spendHistoryOf } from '../../../src/learning/lifetime/spend-model.js';
import { valueInterval } from '../../../src/learning/lifetime/value-interval.js';
import { type PurchaseWorld, purchaseWorld, SHOP } from '../../../src/sample/worlds/purchase-world.js';

// Customers who buy every fortnight or so and seldom leave: hardly anybody buys nothing, so that 80 % can be met.
const LIVELY: PurchaseWorld = { ...SHOP, customers: 700, r: 5, alpha: 12 };
const SPEND: SpendModel = { name: 'gamma_gamma', parameters: SHOP.spend };
const CUT = 7 * 39 - 1;
const END = 7 * 78 - 1;

function coverageOf(world: PurchaseWorld, buying: PurchaseModel, spending: SpendModel): number {
  const days = purchaseWorld(world, 11);
  const { summaries, customers } = summarisePurchases(days, CUT);
  const { spend } = purchasesBetween(days, customers, CUT, END);
  const random = randomStream(0, 'test');
  const within = Array.from(spend).filter((came, row) => {
    const options = { horizonWeeks: 39, level: 0.8, draws: 120, random };
    const { low, high } = valueInterval(
      buying,
      spending,
      historyOf(summaries, row),
      spendHistoryOf(summaries, row),
      options,
    );
    return came >= low && came <= high;
  });
  return within.length / spend.length;
}

describe('intervals of 80 % hold from 75 to 85 % of the customers', () => {
  const { r, alpha } = LIVELY;
  const cases: readonly [string, PurchaseWorld['dropOut'], PurchaseModel][] = [
    ['NBD', { kind: 'never' }, { name: 'nbd', parameters: { r, alpha } }],
    [
      'BG/NBD',
      { kind: 'after_repeats', a: 0.4, b: 40 },
      { name: 'bg_nbd', parameters: { r, alpha, a: 0.4, b: 40 } },
    ],
    [
      'MBG/NBD',
      { kind: 'after_any', a: 0.4, b: 40 },
      { name: 'mbg_nbd', parameters: { r, alpha, a: 0.4, b: 40 } },
    ],
    [
      'Pareto/NBD',
      { kind: 'by_themselves', s: 0.5, beta: 100 },
      { name: 'pareto_nbd', parameters: { r, alpha, s: 0.5, beta: 100 } },
    ],
  ];

  it.each(cases)('of %s', (_, dropOut, model) => {
    const coverage = coverageOf({ ...LIVELY, dropOut }, model, SPEND);
    expect(coverage).toBeGreaterThan(0.75);
    expect(coverage).toBeLessThan(0.85);
  });

  it('also where the shrunk mean tells the spend', () => {
    const world: PurchaseWorld = { ...LIVELY, dropOut: { kind: 'never' } };
    const { summaries } = summarisePurchases(purchaseWorld(world, 11), CUT);
    const coverage = coverageOf(world, { name: 'nbd', parameters: { r, alpha } }, fitShrunkMean(summaries));
    expect(coverage).toBeGreaterThan(0.75);
    expect(coverage).toBeLessThan(0.85);
  });
});

describe('an interval', () => {
  const history = { repeats: 1, recencyWeeks: 3, ageWeeks: 50 };
  const spend = { repeats: 1, meanRepeatSpend: 40, firstSpend: 40 };
  const model: PurchaseModel = {
    name: 'mbg_nbd',
    parameters: { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 },
  };
  const options = () => ({ horizonWeeks: 39, level: 0.8, draws: 2_000, random: randomStream(1, 'test') });

  it('holds the expected value, however unlikely a purchase', () => {
    const summaries = {
      repeatPurchases: Float64Array.of(1),
      recencyWeeks: Float64Array.of(3),
      ageWeeks: Float64Array.of(50),
      meanRepeatSpend: Float64Array.of(40),
      firstSpend: Float64Array.of(40),
      repeatsInLast4Weeks: Float64Array.of(0),
      repeatsInLast13Weeks: Float64Array.of(0),
    };
    const { value } = forecastLifetime({ purchases: model, spend: SPEND, forest: null }, summaries, 39, 0);
    const { low, high } = valueInterval(model, SPEND, history, spend, options());
    expect(low).toBe(0);
    expect(high / (value[0] as number)).toBeGreaterThan(0.8);
  });

  it('is the same for the same stream, and as much larger as it is scaled', () => {
    const once = valueInterval(model, SPEND, history, spend, options());
    expect(valueInterval(model, SPEND, history, spend, options())).toEqual(once);
    const twice = valueInterval(model, SPEND, history, spend, { ...options(), scale: 2 });
    expect(twice.high).toBeCloseTo(2 * once.high, 8);
  });

  it('is the same wherever it is reckoned, whatever stood there before', () => {
    const { draws } = options();
    const scratch = new Float64Array(draws).fill(1e12);
    const once = valueInterval(model, SPEND, history, spend, options());
    for (let time = 0; time < 2; time++)
      expect(valueInterval(model, SPEND, history, spend, { ...options(), scratch })).toEqual(once);
    const tooSmall = { ...options(), scratch: new Float64Array(draws - 1) };
    expect(() => valueInterval(model, SPEND, history, spend, tooSmall)).toThrow(RangeError);
  });

  it('refuses a level that is no chance', () => {
    expect(() => valueInterval(model, SPEND, history, spend, { ...options(), level: 80 })).toThrow(
      RangeError,
    );
  });
});

describe('draws have the means and spreads that they should', () => {
  const random = randomStream(5, 'draws');
  const moments = (draw: () => number) => {
    const values = Array.from({ length: 20_000 }, draw);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length };
  };

  it.each([0.3, 1, 7.5])('gamma with a shape of %f', (shape) => {
    const { mean, variance } = moments(() => drawGamma(random, shape));
    expect(mean / shape).toBeCloseTo(1, 1);
    expect(variance / shape).toBeGreaterThan(0.9);
    expect(variance / shape).toBeLessThan(1.1);
  });

  it.each([0.2, 4, 90])('Poisson with a mean of %f', (expected) => {
    const { mean, variance } = moments(() => drawPoisson(random, expected));
    expect(mean / expected).toBeCloseTo(1, 1);
    expect(variance / expected).toBeGreaterThan(0.9);
    expect(variance / expected).toBeLessThan(1.1);
  });

  it('geometric with a chance of a quarter', () => {
    expect(moments(() => drawGeometric(random, 0.25)).mean / 4).toBeCloseTo(1, 1);
    expect(drawGeometric(random, 1)).toBe(1);
    expect(drawGeometric(random, 0)).toBe(Number.POSITIVE_INFINITY);
  });
});
