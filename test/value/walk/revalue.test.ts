import { beforeAll, describe, expect, it } from 'vitest';
import { ALL_PARTITIONS } from '../../../src/domain/partition.js';
import { rowFailures } from '../../../src/domain/row-failures.js';
import { DAY_MS, utcDate } from '../../../src/domain/time.js';
import { buildHistory } from '../../../src/history/build.js';
import { fitValueModels } from '../../../src/value/fit-value-models.js';
import { observeAll } from '../../../src/value/walk/observe-all.js';
import { revalueCustomers } from '../../../src/value/walk/revalue.js';
import { valueCustomers } from '../../../src/value/walk/value-customers.js';
import { order } from '../../history/make-events.js';
import { someCustomer, someScore } from '../../support/alerts.js';
import { AS_OF, type BuyingCompany, buyingCompany } from './buying-company.js';
import { VALUE_SETTINGS } from './value-settings.js';

const LATER = new Date(AS_OF.getTime() + 7 * 3_600_000);

describe('revalueCustomers', () => {
  let company: BuyingCompany;
  beforeAll(async () => {
    company = await buyingCompany(250, 30);
    await night('shares');
  });

  const night = (tiers: 'shares' | 'classes') =>
    valueCustomers(
      {
        stores: company.stores,
        settings: { ...VALUE_SETTINGS, tiers },
        fitModels: fitValueModels({ crew: null, clock: () => 0 }),
        groupRows: async () => ({ keys: [], groups: [] }),
      },
      AS_OF,
      `value.${tiers}`,
    );
  const revalue = (ids: readonly string[], now = LATER, tiers: 'shares' | 'classes' = 'shares') =>
    revalueCustomers(ids, { stores: company.stores, settings: { ...VALUE_SETTINGS, tiers } }, now);

  it('gives every customer the same as the night did, where nothing has happened', async () => {
    const ids = [...company.truth.keys()].slice(0, 60);
    const before = await company.stores.customerValues.findMany(ids);
    expect(await revalue(ids, new Date(AS_OF.getTime() + 1000))).toBe(60);
    const after = new Map(
      (await company.stores.customerValues.findMany(ids)).map((value) => [value.customerId, value]),
    );
    for (const value of before) {
      const now = after.get(value.customerId);
      expect(now?.predicted).toEqual(value.predicted);
      expect(now?.standing).toEqual(value.standing);
      expect(now?.scores.clv?.score).toBe(value.scores.clv?.score);
      expect(now?.scores.upsell).toEqual(value.scores.upsell);
      // A second later somebody is a customer for a second longer than those of the same day.
      expect(now?.combinedTopShare).toBeCloseTo(value.combinedTopShare ?? Number.NaN, 1);
    }
  });

  it('takes a new order in at once: more value, another rank, and the tier of the night', async () => {
    const id = await someoneOf('standard');
    const before = await company.stores.customerValues.find(id);
    await addOrders(id, 12);
    await revalue([id]);
    const after = await company.stores.customerValues.find(id);
    expect(after?.predicted?.valueMinor ?? 0).toBeGreaterThan(before?.predicted?.valueMinor ?? 0);
    expect(after?.scores.clv?.score ?? 0).toBeGreaterThan(before?.scores.clv?.score ?? 100);
    expect(after?.standing).toEqual(before?.standing);
    expect(after?.asOf).toEqual(LATER);
  });

  it('values a customer who came since, with a tier of its own', async () => {
    await company.stores.customers.upsert([someCustomer('erp:new', { segment: 'a' })]);
    await addOrders('erp:new', 1);
    await revalue(['erp:new']);
    expect(await company.stores.customerValues.find('erp:new')).toMatchObject({
      predicted: { method: 'segment' },
      standing: { since: LATER },
    });
  });

  it('puts who is at risk into its class without waiting for the night, and says so', async () => {
    await night('classes');
    const id = await someoneOf('standard');
    await company.stores.scores.save([
      { ...someScore(id), basis: 'rules', risk: 80, asOf: LATER, runId: 'later' },
    ]);
    await revalue([id], LATER, 'classes');
    expect((await company.stores.customerValues.find(id))?.standing.tier).toBe('risk');
    expect(await company.stores.tierMoves.ofCustomer(id, 1)).toMatchObject([
      { to: 'risk', because: 'churn', at: LATER },
    ]);
  });

  it('knows the risk that was scored since, and a night knows its own', async () => {
    const [id = ''] = [...company.truth.keys()];
    const { stores } = company;
    await stores.scores.save([someScore(id, { asOf: AS_OF, risk: 10, level: null })]);
    const since = new Date(LATER.getTime() - 1);
    await stores.liveScores.save([someScore(id, { asOf: since, risk: 66, level: 'medium' })]);
    await revalue([id]);
    expect((await stores.customerValues.find(id))?.scores.churn?.score).toBe(66);
    const { facts, table } = await observeAll(stores, LATER, VALUE_SETTINGS, rowFailures('customers'));
    expect(
      facts.at(Array.from({ length: table.size }, (_, row) => table.ids.at(row)).indexOf(id))?.churn?.risk,
    ).toBe(10);
  });

  it('does nothing before the first night, nor by what another version wrote', async () => {
    const { stores } = await buyingCompany(3, 12);
    const settings = VALUE_SETTINGS;
    expect(await revalueCustomers(['erp:0'], { stores, settings }, LATER)).toBe(0);
    await stores.valueBases.save({ id: 'old', asOf: AS_OF, content: '{"version":0}' });
    expect(await revalueCustomers(['erp:0'], { stores, settings }, LATER)).toBe(0);
  });

  async function someoneOf(tier: string): Promise<string> {
    for await (const batch of company.stores.customerValues.byPartition(ALL_PARTITIONS, 500)) {
      const found = batch.find(
        ({ standing, asOf, scores }) =>
          standing.tier === tier && asOf.getTime() === AS_OF.getTime() && (scores.clv?.score ?? 100) < 80,
      );
      if (found !== undefined) return found.customerId;
    }
    throw new Error(`nobody is in the tier ${tier}`);
  }

  async function addOrders(id: string, count: number): Promise<void> {
    const recent = Array.from({ length: count }, (_, index) =>
      order(utcDate(new Date(AS_OF.getTime() - (count - index) * 5 * DAY_MS)), 40_000, { customerId: id }),
    );
    await company.stores.histories.markDirty([id]);
    for await (const [dirty] of company.stores.histories.dirty(1)) {
      const version = dirty?.version ?? 0;
      await company.stores.histories.saveRebuilt([{ history: buildHistory(id, recent), version }]);
      return;
    }
  }
});
