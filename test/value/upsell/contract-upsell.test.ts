import { describe, expect, it } from 'vitest';
import { rowFailures } from '../../../src/domain/row-failures.js';
import { buildHistory } from '../../../src/history/build.js';
import { contractSize, hasGrown } from '../../../src/value/upsell/contract-growth.js';
import { contractSample } from '../../../src/value/upsell/contract-sample.js';
import { fitContractUpsell } from '../../../src/value/upsell/fit-contract-upsell.js';
import { observeAll } from '../../../src/value/walk/observe-all.js';
import { revalueCustomers } from '../../../src/value/walk/revalue.js';
import {
  AS_OF,
  allValues,
  companyOf,
  contract,
  daysBefore,
  NO_MINIMUM,
  ordered,
  valueNight,
} from '../walk/made-company.js';
import { VALUE_SETTINGS } from '../walk/value-settings.js';
import {
  type GrowingHabits,
  growingCompany,
  INTEREST_TELLS,
  INTEREST_TELLS_NOTHING,
} from './growing-company.js';

async function sampleOf(count: number, habits: GrowingHabits) {
  const failures = rowFailures('customers');
  const stores = await growingCompany(count, habits);
  const { contractUpsell } = await observeAll(stores, AS_OF, VALUE_SETTINGS, failures);
  failures.throwIfAny();
  return contractUpsell;
}

describe('a model of contracts that grow', () => {
  it('finds what they grow after, and says by how much it is closer than their share', async () => {
    const found = fitContractUpsell(await sampleOf(500, INTEREST_TELLS), 1);
    expect(found?.judgement).toMatchObject({ why: 'better', customers: 500 });
    expect(found?.judgement.inputs).toContain('interest');
    const { model, share } = found?.judgement.logLoss ?? { model: 1, share: 0 };
    // Who knows the habits comes to .4 × .69 + .6 × .20 = .40 nats at best, their share of .23 alone to .54.
    expect(model).toBeLessThan(0.85 * share);
    expect(model).toBeGreaterThan(0.35);
  });

  it('is left out where nothing tells, and not tried on too few or where nobody has contracts alone', async () => {
    const unclear = fitContractUpsell(await sampleOf(500, INTEREST_TELLS_NOTHING), 1);
    expect(unclear).toMatchObject({ model: null, judgement: { why: 'not_better' } });
    const few = fitContractUpsell(await sampleOf(60, INTEREST_TELLS), 1);
    expect(few).toMatchObject({ model: null, judgement: { why: 'too_few', logLoss: null } });
    expect(fitContractUpsell(contractSample(AS_OF, VALUE_SETTINGS), 1)).toBeNull();
  });
});

describe('what is looked back at', () => {
  it('is what was known then: what came later changes nothing but whether it grew', async () => {
    const { later, earlier } = await sampleOf(120, INTEREST_TELLS);
    const shareOf = (isInterested: boolean) => {
      const among = later.filter(({ numbers }) => numbers.interestLastQuarter > 0 === isInterested);
      return among.filter((snapshot) => snapshot.hasGrown).length / among.length;
    };
    expect(shareOf(true)).toBeGreaterThan(0.3);
    expect(shareOf(false)).toBeLessThan(0.2);
    const years = later.map(({ numbers }) => numbers.contractYears);
    // Signed nine quarters ago at least, and seen a quarter ago.
    expect(Math.min(...years)).toBeGreaterThan(1.9);
    expect(Math.max(...years)).toBeLessThan(2.2);
    expect(earlier.length).toBe(4 * later.length);
  });

  it('thins out in the same way each time, and keeps no more than it may', async () => {
    const stores = await growingCompany(40, INTEREST_TELLS);
    const sample = contractSample(AS_OF, VALUE_SETTINGS, 16);
    const { observeValue } = await import('../../../src/value/observed/observe-value.js');
    for (let n = 0; n < 40; n++) {
      const customer = await stores.customers.find(`erp:${n}`);
      const history = await stores.histories.find(`erp:${n}`);
      if (customer === null || history === null) throw new Error(`erp:${n} is gone`);
      const observed = observeValue(customer, history, AS_OF, VALUE_SETTINGS);
      if (observed !== null) sample.add(customer, history, observed);
    }
    expect(sample.later.length).toBeLessThanOrEqual(16);
    expect(sample.later.length).toBeGreaterThanOrEqual(8);
  });
});

describe('contracts', () => {
  const size = (yearlyMinor: number, seats = Number.NaN) => ({ yearlyMinor, seats });

  it.each([
    ['by seats', size(100, 5), size(100, 6), true],
    ['by value, seats unknown', size(100), size(110), true],
    ['by no more than prices do', size(100, 5), size(104, 5), false],
    ['not when they shrink', size(100, 5), size(80, 5), false],
    ['not from nothing', size(0), size(100), false],
    ['not when seats are told for the first time', size(100), size(100, 5), false],
  ])('grow %s', (_what, before, after, expected) => {
    expect(hasGrown(before, after)).toBe(expected);
  });

  it('are counted while they run, as was known then', () => {
    const history = buildHistory('erp:1', [
      contract(400, 100, 5_000),
      contract(300, -50, 700),
      contract(10, 300, 60),
    ]);
    const yearlyAt = (daysAgo: number) => contractSize(history, daysBefore(daysAgo).getTime()).yearlyMinor;
    expect([500, 350, 100, 20, 1].map(yearlyAt)).toEqual([0, 5_000, 5_700, 5_000, 5_060]);
  });

  it('give way to a renewal on the same day without counting twice', () => {
    const history = buildHistory('erp:1', [contract(400, -40, 5_000), contract(40, 300, 5_000)]);
    const sizeAt = (daysAgo: number) => contractSize(history, daysBefore(daysAgo).getTime());
    expect(hasGrown(sizeAt(90), sizeAt(0))).toBe(false);
    expect(sizeAt(40).yearlyMinor).toBe(5_000);
  });
});

describe('a night', () => {
  it('ranks customers with contracts alone by it, with reasons, and a day later in the same way', async () => {
    const stores = await growingCompany(500, INTEREST_TELLS);
    const run = await valueNight(stores, NO_MINIMUM);
    expect(run).toMatchObject({ upsell: null, contractUpsell: { why: 'better' } });
    const values = [...(await allValues(stores)).values()];
    const interested = values.filter(({ scores }) =>
      scores.upsell?.factors.some(({ key, values: { count = 0 } }) => key === 'interest' && count > 0),
    );
    expect(interested.length).toBeGreaterThan(100);
    const pointsOf = ({ scores }: (typeof values)[number]) =>
      scores.upsell?.factors.find(({ key }) => key === 'interest')?.points ?? 0;
    expect(Math.min(...interested.map(pointsOf))).toBeGreaterThan(0);
    const mean = (all: typeof values) =>
      all.reduce((sum, { scores }) => sum + (scores.upsell?.score ?? Number.NaN), 0) / all.length;
    expect(mean(interested)).toBeGreaterThan(mean(values) + 15);
    const [one] = interested;
    await revalueCustomers(
      [one?.customerId ?? ''],
      { stores, settings: { ...VALUE_SETTINGS, ...NO_MINIMUM } },
      AS_OF,
    );
    const again = (await allValues(stores)).get(one?.customerId ?? '');
    expect(again?.scores.upsell?.score).toBe(one?.scores.upsell?.score);
  });

  it('leaves buyers to their purchases, and says of contracts alone why there is no score', async () => {
    const stores = await companyOf(120, (n) => ({
      events: n % 2 === 0 ? [contract(400, 100, 5_000)] : [ordered(400, 900), ordered(40 + n, 900)],
    }));
    const run = await valueNight(stores, NO_MINIMUM);
    expect(run.contractUpsell).toMatchObject({ why: 'too_few' });
    const values = await allValues(stores);
    expect(values.get('erp:0')?.missing).toContainEqual({
      score: 'upsell',
      reason: 'contracts_alone',
      values: {},
    });
    expect(values.get('erp:1')?.scores.upsell).toBeDefined();
  });
});
