import { describe, expect, it } from 'vitest';
import { exampleFact, exampleOverride } from '../../contracts/stores/example-values.js';
import { someCustomer } from '../../support/alerts.js';
import {
  allValues,
  companyOf,
  contract,
  daysBefore,
  NO_MINIMUM,
  ordered,
  ticket,
  valueNight,
} from './made-company.js';

const ORDERS = [600, 500, 420, 300, 200, 90, 30].map((daysAgo) => ordered(daysAgo, 10_000));

describe('contracts', () => {
  it('tell how long they last by their own ends, not by how long a customer has been known', async () => {
    // Half left after a year, three years ago; nobody else ever leaves.
    const stores = await companyOf(80, (n) => ({
      events: [n % 2 === 0 ? contract(1461, -1096, 100_000) : contract(30, 3000, 100_000)],
    }));
    await valueNight(stores);
    const values = await allValues(stores);
    // Everybody under contract is in the first year, at whose end all before them left.
    expect(values.get('erp:1')?.predicted).toMatchObject({ method: 'contract' });
    expect(values.get('erp:1')?.predicted?.aliveChance ?? 1).toBeLessThan(0.1);
  });

  it('alone tell no chance of a purchase, and the score says so', async () => {
    const stores = await companyOf(60, (n) => ({
      events: n === 0 ? [contract(900, 300, 100_000)] : ORDERS,
    }));
    await valueNight(stores);
    const values = await allValues(stores);
    expect(values.get('erp:0')?.missing).toContainEqual({
      score: 'upsell',
      reason: 'contracts_alone',
      values: {},
    });
    expect(values.get('erp:1')?.missing.some(({ reason }) => reason === 'contracts_alone')).toBe(false);
  });

  it('that have ended bring nothing to come, and least of all what newcomers bring', async () => {
    const stores = await companyOf(60, (n) => ({
      events: n === 0 ? [contract(900, -300, 5_000_000)] : ORDERS,
    }));
    await valueNight(stores);
    const left = (await allValues(stores)).get('erp:0');
    expect(left?.predicted).toBeNull();
    expect(left?.historic?.valueMinor ?? 0).toBeGreaterThan(5_000_000);
    expect(left?.missing).toContainEqual({ score: 'clv', reason: 'left', values: {} });
  });
});

describe('a customer that is lost', () => {
  const lost = async (daysAgo: number) => {
    const stores = await companyOf(60, (n) => ({
      events: n === 0 ? [contract(100, 265, 1_000_000)] : ORDERS,
    }));
    await stores.outcomes.add([
      {
        id: 'crm:1',
        customerId: 'erp:0',
        outcome: 'lost',
        reason: null,
        occurredAt: daysBefore(daysAgo),
        knownAt: daysBefore(daysAgo),
        saidBy: null,
        alertId: null,
        about: null,
        revokedAt: null,
      },
    ]);
    await valueNight(stores);
    return (await allValues(stores)).get('erp:0');
  };

  it('has no value to come and no further purchase', async () => {
    const value = await lost(10);
    expect(value?.predicted).toBeNull();
    expect(value?.scores.clv).toBeUndefined();
    expect(value?.missing).toContainEqual({ score: 'upsell', reason: 'left', values: {} });
  });

  it('is one again that has signed since', async () => {
    expect((await lost(200))?.predicted?.method).toBe('contract');
  });
});

describe('cost to serve to come', () => {
  it('is expected only for as long as the customer stays', async () => {
    const rates = { perTicketMinor: 50_000, perHandlingHourMinor: null, hoursPerTicketAtMost: 8 };
    const companyWhere = async (endedAfterDays: number) => {
      const stores = await companyOf(80, (n) => ({
        events:
          n % 2 === 0
            ? [contract(1500, endedAfterDays - 1500, 100_000)]
            : [contract(30, 3000, 100_000), ticket(20)],
      }));
      await valueNight(stores, { ...NO_MINIMUM, rates });
      return (await allValues(stores)).get('erp:1')?.predicted;
    };
    const [soon, late] = [await companyWhere(200), await companyWhere(1400)];
    expect(soon?.serviceCostMinor ?? 0).toBeGreaterThan(0);
    expect(soon?.serviceCostMinor ?? 0).toBeLessThan(0.5 * (late?.serviceCostMinor ?? 0));
    // Over two years, discounted, at the most.
    expect(late?.serviceCostMinor ?? 0).toBeLessThanOrEqual(50_000 * 1.83);
    expect(late?.serviceCostMinor ?? 0).toBeGreaterThan(50_000 * 1.7);
  });
});

describe('a customer with another currency', () => {
  const company = () =>
    companyOf(60, (n) => ({
      events: ORDERS,
      fields: { currency: n === 0 ? 'SEK' : n === 1 ? 'JPY' : null },
    }));

  it('has no value without a rate, which is said, and is ranked by what needs none', async () => {
    const stores = await company();
    await valueNight(stores);
    const value = (await allValues(stores)).get('erp:0');
    expect(value).toMatchObject({ historic: null, predicted: null });
    expect(value?.missing).toContainEqual({ score: 'clv', reason: 'no_exchange_rate', values: {} });
    expect(value?.scores.upsell).toBeDefined();
  });

  it('counts in the company’s currency by its rate, whatever its minor unit is', async () => {
    const stores = await company();
    await valueNight(stores, { ...NO_MINIMUM, exchangeRates: { SEK: 0.1, JPY: 0.006 } });
    const values = await allValues(stores);
    expect(values.get('erp:2')?.historic?.valueMinor).toBe(70_000);
    expect(values.get('erp:0')?.historic?.valueMinor).toBe(7_000);
    // 10,000 yen have no minor unit, and are worth 60 euros.
    expect(values.get('erp:1')?.historic?.valueMinor).toBe(7 * 6_000);
  });
});

describe('a customer that others were merged into', () => {
  it('keeps what was said of them, the newest first', async () => {
    const stores = await companyOf(3, () => ({ events: ORDERS }));
    await stores.customers.upsert([someCustomer('crm:9')]);
    await stores.customers.setMergedInto('crm:9', { from: null, to: 'erp:0', at: daysBefore(1) });
    await stores.strategicFacts.add(exampleFact('f1', { customerId: 'erp:0', grade: 1, at: daysBefore(9) }));
    await stores.strategicFacts.add(exampleFact('f2', { customerId: 'crm:9', grade: 3, at: daysBefore(5) }));
    await stores.tierOverrides.add(
      exampleOverride('o1', { customerId: 'crm:9', tier: 'vip', at: daysBefore(5), until: daysBefore(-90) }),
    );
    const run = await valueNight(stores, { ...NO_MINIMUM, shares: { vip: 0, premium: 0, standard: 100 } });
    expect((await allValues(stores)).get('erp:0')?.dimensions.strategic).toBe(100);
    expect(run.standingCounts).toEqual({ vip: 1, standard: 2 });
  });
});

describe('an imported strategic fact', () => {
  it('that is empty is none, and no grade of nought', async () => {
    const stores = await companyOf(2, (n) => ({
      events: ORDERS,
      fields: {
        attributes: [{ name: 'innovation', value: n === 0 ? ' ' : '2', validFrom: null, knownAt: null }],
      },
    }));
    await valueNight(stores);
    const values = await allValues(stores);
    expect(values.get('erp:0')?.dimensions.strategic).toBeNull();
    expect(values.get('erp:1')?.dimensions.strategic).toBeCloseTo(66.7, 1);
  });
});

describe('a word of its own as the segment of each customer', () => {
  it('is told by all customers together', async () => {
    const stores = await companyOf(60, (n) => ({
      events: n === 0 ? [ordered(3, 10_000)] : ORDERS,
      fields: { segment: `segment ${n}` },
    }));
    await valueNight(stores);
    const values = await allValues(stores);
    const others = [...values.values()].filter(({ customerId }) => customerId !== 'erp:0');
    const mean = others.reduce((sum, { predicted }) => sum + (predicted?.valueMinor ?? 0), 0) / others.length;
    const newcomer = values.get('erp:0')?.predicted;
    expect(newcomer?.method).toBe('segment');
    expect((newcomer?.valueMinor ?? 0) / mean).toBeGreaterThan(0.9);
    expect((newcomer?.valueMinor ?? 0) / mean).toBeLessThan(1.1);
  });
});
