import { beforeAll, describe, expect, it } from 'vitest';
import type { CustomerValue } from '../../../src/domain/customer-value.js';
import { ALL_PARTITIONS } from '../../../src/domain/partition.js';
import { DAY_MS } from '../../../src/domain/time.js';
import type { ValueRun } from '../../../src/domain/value-run.js';
import type { Stores } from '../../../src/stores/stores.js';
import { fitValueModels } from '../../../src/value/fit-value-models.js';
import { valueCustomers } from '../../../src/value/walk/value-customers.js';
import { AS_OF, type BuyingCompany, buyingCompany } from './buying-company.js';
import { VALUE_SETTINGS } from './value-settings.js';

describe('valueCustomers', () => {
  let company: BuyingCompany;
  let run: ValueRun;
  let values: ReadonlyMap<string, CustomerValue>;
  beforeAll(async () => {
    company = await buyingCompany(250, 30);
    run = await valueNight(company.stores);
    values = await allValues(company.stores);
  });

  it('values every customer, and says from what', () => {
    expect(values.size).toBe(250);
    expect(run).toMatchObject({ customers: 250, data: 'good', scheme: 'shares' });
    expect(run.method).not.toBeNull();
    expect(run.candidates.length).toBeGreaterThan(2);
  });

  it('holds the shares of the tiers among active customers within one', () => {
    for (const [tier, percent] of Object.entries({ ...VALUE_SETTINGS.shares, basic: 10 })) {
      expect(
        Math.abs((run.rawCounts[tier] ?? 0) - (run.activeCustomers * percent) / 100),
      ).toBeLessThanOrEqual(1);
    }
  });

  it('expects more of who buys often and large than of who has left', () => {
    const mean = (isMeant: (id: string) => boolean) => {
      const found = [...values.values()].filter(({ customerId }) => isMeant(customerId));
      return found.reduce((sum, { predicted }) => sum + (predicted?.valueMinor ?? 0), 0) / found.length;
    };
    const isGone = (id: string) => company.truth.get(id)?.left === true;
    const isLarge = (id: string) => !isGone(id) && (company.truth.get(id)?.perYear ?? 0) > 12;
    expect(mean(isLarge)).toBeGreaterThan(4 * mean(isGone));
  });

  it('comes close to what those who still buy will spend together', () => {
    const discounted = 1.82;
    let expected = 0;
    for (const { perYear, sizeMinor, left } of company.truth.values()) {
      // A chance of 3 % to leave after each order shortens two years' orders.
      if (!left) expected += (sizeMinor * (1 - 0.97 ** (perYear * discounted))) / 0.03;
    }
    const predicted = [...values.values()].reduce(
      (sum, value) => sum + (value.predicted?.valueMinor ?? 0),
      0,
    );
    expect(predicted / expected).toBeGreaterThan(0.8);
    expect(predicted / expected).toBeLessThan(1.25);
  });

  it('gives reasons that add up to the score less that of the typical customer, to the point', () => {
    for (const { scores } of values.values()) {
      const { clv } = scores;
      if (clv === undefined) continue;
      const sum = clv.factors.reduce((total, { points }) => total + points, 0);
      expect(clv.score).toBeGreaterThanOrEqual(0);
      expect(clv.score).toBeLessThanOrEqual(100);
      expect(Math.round(100 * (1 - (clv.topShare ?? 0)))).toBe(clv.score);
      expect(Math.abs(sum)).toBeLessThanOrEqual(105);
    }
  });

  it('writes the same rows when the same night comes again', async () => {
    await valueNight(company.stores);
    expect(await allValues(company.stores)).toEqual(values);
  });

  it('says what is missing instead of a score', () => {
    for (const { missing, scores } of values.values()) {
      expect(missing.map(({ score }) => score)).toEqual(expect.arrayContaining(['churn', 'advocacy']));
      expect(scores.advocacy).toBeUndefined();
    }
  });

  it('moves nobody on the second night, and those who stay beyond the border after a week', async () => {
    for (const night of [1, 2]) {
      const later = await valueNight(company.stores, new Date(AS_OF.getTime() + night * DAY_MS));
      expect(later.moves).toBe(0);
    }
    let moves = 0;
    for (const night of [45, 53]) {
      const later = await valueNight(company.stores, new Date(AS_OF.getTime() + night * DAY_MS));
      moves += later.moves;
    }
    expect(moves).toBeGreaterThan(0);
    const moved: string[] = [];
    for await (const batch of company.stores.tierMoves.between(
      AS_OF,
      new Date(AS_OF.getTime() + 99 * DAY_MS),
      10,
    )) {
      moved.push(...batch.map(({ because }) => because));
    }
    expect(moved).toHaveLength(moves);
    expect(new Set(moved)).toEqual(new Set(['ranks']));
  });
});

describe('valueCustomers under the minimum', () => {
  it('predicts nothing and makes three plain classes, by historic value and churn rules', async () => {
    const { stores } = await buyingCompany(60, 30);
    const run = await valueNight(stores);
    expect(run).toMatchObject({ data: 'below', scheme: 'classes', method: null, portfolioMinor: null });
    const values = await allValues(stores);
    const active = [...values.values()];
    expect(active.every(({ predicted }) => predicted === null)).toBe(true);
    const vip = active.filter(({ standing }) => standing.tier === 'vip');
    expect(vip).toHaveLength(Math.round(run.activeCustomers / 10));
    const least = Math.min(...vip.map(({ historic }) => historic?.valueMinor ?? 0));
    const others = active.filter(({ standing }) => standing.tier === 'standard');
    // One that has not bought for long is none of the active customers that classes are made of.
    expect(others.filter(({ historic }) => (historic?.valueMinor ?? 0) > least).length).toBeLessThanOrEqual(
      run.customers - run.activeCustomers,
    );
  });
});

function valueNight(stores: Stores, asOf = AS_OF): Promise<ValueRun> {
  const dependencies = {
    stores,
    settings: VALUE_SETTINGS,
    fitModels: fitValueModels({ crew: null, clock: () => 0 }),
    groupRows: async () => ({ keys: [], groups: [] }),
  };
  return valueCustomers(dependencies, asOf, `value.${asOf.toISOString().slice(0, 10)}`);
}

async function allValues(stores: Stores): Promise<Map<string, CustomerValue>> {
  const values = new Map<string, CustomerValue>();
  for await (const batch of stores.customerValues.byPartition(ALL_PARTITIONS, 100)) {
    for (const value of batch) values.set(value.customerId, value);
  }
  return values;
}
