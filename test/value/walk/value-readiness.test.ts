import { describe, expect, it } from 'vitest';
import { valueReadiness } from '../../../src/value/walk/value-readiness.js';
import { memoryStores } from '../../memory/memory-stores.js';
import {
  AS_OF,
  companyOf,
  contract,
  daysBefore,
  NO_MINIMUM,
  ordered,
  ticket,
  valueNight,
} from './made-company.js';

const MINIMUM = { months: 12, activeCustomers: 10 };
const readinessOf = (stores: Awaited<ReturnType<typeof companyOf>>, minimum = MINIMUM) =>
  valueReadiness(stores, AS_OF, minimum, 'EUR');
const buyers = (count: number, sinceMonths: number) =>
  companyOf(count, () => ({ events: [ordered(Math.ceil(sinceMonths * 30.5), 10_000), ordered(20, 10_000)] }));

describe('how far data carry what customers are worth', () => {
  it('is nowhere without a purchase and without a contract', async () => {
    const nothing = { state: 'off', missing: [{ what: 'purchases', has: 0, needed: 1 }] };
    expect(await readinessOf(memoryStores())).toEqual(nothing);
    expect(await readinessOf(await companyOf(30, () => ({ events: [ticket(800), ticket(20)] })))).toEqual(
      nothing,
    );
    const contracted = await companyOf(20, () => ({ events: [contract(800, 300, 100_000)] }));
    expect((await readinessOf(contracted)).state).toBe('ready');
  });

  it.each([
    ['rules_only', 9, 30, [{ what: 'active_customers', has: 9, needed: 10 }]],
    ['rules_only', 30, 11, [{ what: 'history_months', has: 11, needed: 12 }]],
    ['moderate', 10, 30, [{ what: 'active_customers', has: 10, needed: 20 }]],
    ['moderate', 30, 12, [{ what: 'history_months', has: 12, needed: 24 }]],
    ['ready', 20, 24, []],
  ] as const)('is %s with %i customers and %i months', async (state, customers, months, missing) => {
    expect(await readinessOf(await buyers(customers, months))).toEqual({ state, missing });
  });

  it('counts whom a night counts: nobody lost, merged, silent for long or objecting', async () => {
    const stores = await companyOf(40, (n) => ({
      events: n % 5 === 0 ? [ordered(900, 10_000)] : [ordered(700, 10_000), ordered(30, 10_000)],
      ...(n === 1 ? { fields: { mergedIntoId: 'erp:2' } } : {}),
    }));
    await stores.outcomes.add([
      {
        id: 'crm:1',
        customerId: 'erp:3',
        outcome: 'lost',
        reason: null,
        occurredAt: daysBefore(10),
        knownAt: daysBefore(10),
        saidBy: null,
        alertId: null,
        about: null,
        revokedAt: null,
      },
    ]);
    await stores.consents.add([
      {
        id: 'crm:erp:4',
        customerId: 'erp:4',
        purpose: 'scoring',
        basis: 'objection',
        givenAt: daysBefore(2),
        until: null,
        knownAt: daysBefore(1),
      },
    ]);
    const { activeCustomers, historyMonths } = await valueNight(stores, NO_MINIMUM);
    expect(await readinessOf(stores, { months: 1000, activeCustomers: 1000 })).toEqual({
      state: 'rules_only',
      missing: [
        { what: 'active_customers', has: activeCustomers, needed: 1000 },
        { what: 'history_months', has: historyMonths, needed: 1000 },
      ],
    });
    expect(activeCustomers).toBe(29);
  });
});
