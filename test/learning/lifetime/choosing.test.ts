import { afterAll, describe, expect, it } from 'vitest';
import { openCrew } from '../../../src/learning/crew/crew.js';
import { chooseLifetimeModel } from '../../../src/learning/lifetime/choose-lifetime-model.js';
import { evaluateValue } from '../../../src/learning/lifetime/evaluate-value.js';
import { forecastLifetime } from '../../../src/learning/lifetime/lifetime-model.js';
import { type PurchaseDays, summarisePurchases } from '../../../src/learning/lifetime/purchase-summaries.js';
import { chanceBetter } from '../../../src/learning/lifetime/really-better.js';
import { table } from '../../../src/learning/table.js';
import { purchaseWorld, SHOP } from '../../../src/sample/worlds/purchase-world.js';

const crew = openCrew();
afterAll(() => crew.close());
const CALIBRATION_END = 7 * 39 - 1;
const HOLDOUT_END = 7 * 78 - 1;

function choose(days: PurchaseDays, changes: Partial<Parameters<typeof chooseLifetimeModel>[0]> = {}) {
  return chooseLifetimeModel({
    days,
    crew,
    covariatesAt: null,
    seed: 0,
    clock: () => 0,
    asOfDay: CALIBRATION_END,
    horizonWeeks: 39,
    ...changes,
  });
}

describe('choosing how to tell value', () => {
  const shop = purchaseWorld(SHOP, 3);
  const chosen = choose(shop);

  it('takes a model with drop-out where customers drop out, and says against whom', () => {
    expect(['bg_nbd', 'mbg_nbd', 'pareto_nbd']).toContain(chosen.name);
    expect(chosen.why).toMatchObject({ kind: 'really_better', against: 'nbd' });
    expect(chosen.why.chanceBetter).toBeGreaterThanOrEqual(0.95);
    expect(chosen.inner?.weeks).toBeCloseTo(13, 0);
    const judged = chosen.inner?.judged.map(({ name }) => name) ?? [];
    expect(judged).toEqual(expect.arrayContaining(['nbd', 'mbg_nbd', 'recency_rate', 'forest']));
  });

  it('looks at nothing behind the day', () => {
    const known = Array.from(shop.days.keys()).filter((row) => (shop.days[row] as number) <= CALIBRATION_END);
    const cut = {
      customerCount: shop.customerCount,
      customers: Int32Array.from(known, (row) => shop.customers[row] as number),
      days: Int32Array.from(known, (row) => shop.days[row] as number),
      amounts: Float64Array.from(known, (row) => shop.amounts[row] as number),
    };
    expect(choose(cut)).toEqual(chosen);
  });

  it('takes the model without drop-out where nobody drops out, with what shows it', () => {
    const loyal = choose(
      purchaseWorld({ ...SHOP, customers: 1_000, r: 1.5, dropOut: { kind: 'never' } }, 4),
      { crew: null },
    );
    expect(loyal.name).toBe('nbd');
    const reasons = loyal.candidates.purchaseFits.map(({ fit }) => fit.degeneracy?.reason ?? null);
    expect(reasons).toEqual([null, 'no_drop_out', 'no_drop_out', 'no_drop_out']);
  });

  it('takes the forest where other columns know what purchases don’t', () => {
    // Half the customers stop for good in the middle of what is known; a column says which, months ahead.
    const known = purchaseWorld(
      {
        ...SHOP,
        customers: 1_200,
        r: 4,
        alpha: 6,
        weeks: 90,
        dropOut: { kind: 'never' },
        spend: { p: 40, q: 40, v: 40 },
      },
      5,
    );
    const rows = Array.from(known.days.keys());
    const isShare = (customer: number, day: number) =>
      ((customer * 7_919 + Math.floor(day / 91) * 104_729) % 100) / 100 < 0.5;
    const kept = rows.filter(
      (row) =>
        (known.days[row] as number) < 90 ||
        isShare(known.customers[row] as number, known.days[row] as number),
    );
    const days = {
      customerCount: known.customerCount,
      customers: Int32Array.from(kept, (row) => known.customers[row] as number),
      days: Int32Array.from(kept, (row) => known.days[row] as number),
      amounts: Float64Array.from(kept, (row) => known.amounts[row] as number),
    };
    const told = choose(days, {
      asOfDay: 3 * 182 - 1,
      horizonWeeks: 13,
      covariatesAt: (asOfDay, customers) =>
        table([
          {
            kind: 'numeric',
            name: 'buys_next_quarter',
            values: Float64Array.from(customers, (customer) => (isShare(customer, asOfDay + 1) ? 1 : 0)),
          },
        ]),
    });
    expect(told.name).toBe('forest');
    expect(told.why.kind).toBe('really_better');
  });

  it('does not pretend to have judged what was too short to judge in', () => {
    const short = choose(shop, { asOfDay: 60 });
    expect(short).toMatchObject({ inner: null, why: { kind: 'not_judged' } });
    expect(['forest', 'recency_rate']).not.toContain(short.name);
  });

  it('tells less where it discounts, and more for a longer time', () => {
    const { summaries } = summarisePurchases(shop, CALIBRATION_END);
    const total = (weeks: number, discount: number) =>
      forecastLifetime(chosen.model, summaries, weeks, discount).value.reduce((sum, value) => sum + value, 0);
    expect(total(156, 0.1)).toBeLessThan(total(156, 0));
    expect(total(156, 0.2)).toBeLessThan(total(156, 0.1));
    expect(total(156, 0.1)).toBeGreaterThan(total(52, 0.1));
  });
});

describe('whether one is really better', () => {
  const actual = Float64Array.from({ length: 3_000 }, (_, row) => row % 10);

  it('is sure of a clear lead, and of none between equals', () => {
    const near = actual.map((value) => value + 1);
    const far = actual.map((value) => value + 2);
    expect(chanceBetter(near, far, actual, 0)).toBe(1);
    expect(chanceBetter(far, near, actual, 0)).toBe(0);
    const left = actual.map((value, row) => value + (row % 2 === 0 ? 2 : 0));
    const right = actual.map((value, row) => value + (row % 2 === 0 ? 0 : 2));
    expect(chanceBetter(left, right, actual, 0)).toBeGreaterThan(0.2);
    expect(chanceBetter(left, right, actual, 0)).toBeLessThan(0.8);
  });
});

describe('an evaluation of value', () => {
  const evaluation = evaluateValue(
    crew,
    { purchases: purchaseWorld(SHOP, 6), calibrationEnd: CALIBRATION_END, holdoutEnd: HOLDOUT_END },
    { seed: 0, clock: () => 0 },
  );

  it('has intervals that hold about as many as they say', () => {
    // Who hardly buys again at all has an interval from 0 to the mean, which holds more.
    expect(evaluation.chosen.interval.coverage).toBeGreaterThan(0.75);
    expect(evaluation.chosen.interval.coverage).toBeLessThan(0.92);
  });

  it('is ahead of what costs nothing, and near the total that came', () => {
    const maeOf = (name: string) =>
      evaluation.models.find((model) => model.name === name)?.holdout.spend.mae ?? 0;
    const { spend } = evaluation.chosen.holdout;
    expect(spend.mae).toBeLessThan(maeOf('own_rate'));
    expect(spend.mae).toBeLessThan(maeOf('everybody_alike'));
    expect(spend.predicted / spend.actual).toBeGreaterThan(0.8);
    expect(spend.predicted / spend.actual).toBeLessThan(1.2);
  });
});
