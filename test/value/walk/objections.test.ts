import { describe, expect, it } from 'vitest';
import { VALUE_SCORES } from '../../../src/domain/customer-value.js';
import type { Stores } from '../../../src/stores/stores.js';
import { revalueCustomers } from '../../../src/value/walk/revalue.js';
import { AS_OF, allValues, companyOf, daysBefore, NO_MINIMUM, ordered, valueNight } from './made-company.js';
import { VALUE_SETTINGS } from './value-settings.js';

const NOTHING = VALUE_SCORES.map((score) => ({ score, reason: 'objected', values: {} }));
const company = () =>
  companyOf(60, (n) => ({ events: [400, 300, 200, 100, 10].map((days) => ordered(days + n, 10_000)) }));

async function object(stores: Stores, customerId: string, knownAt = daysBefore(1)): Promise<void> {
  await stores.consents.add([
    {
      id: `crm:${customerId}`,
      customerId,
      purpose: 'scoring',
      basis: 'objection',
      givenAt: daysBefore(2),
      until: null,
      knownAt,
    },
  ]);
}

describe('a customer that has objected to being assessed', () => {
  it('has no score, no rank and no group, keeps what it brought in, and says why', async () => {
    const stores = await company();
    await valueNight(stores, NO_MINIMUM, daysBefore(3));
    expect((await allValues(stores)).get('erp:0')?.scores.clv).toBeDefined();
    await object(stores, 'erp:0');
    const run = await valueNight(stores);
    const values = await allValues(stores);
    expect(values.get('erp:0')).toMatchObject({
      asOf: AS_OF,
      predicted: null,
      scores: {},
      missing: NOTHING,
      combined: null,
      combinedTopShare: null,
      groupKey: null,
      standing: { tier: 'standard' },
    });
    expect(values.get('erp:0')?.historic?.purchases).toBe(5);
    // Nobody else is ranked against it.
    expect(run.activeCustomers).toBe(59);
    expect(values.get('erp:1')?.scores.clv).toBeDefined();
  });

  it('is left out at once, without waiting for the night, and scored again once it agrees', async () => {
    const stores = await company();
    await valueNight(stores, NO_MINIMUM, daysBefore(3));
    await object(stores, 'erp:0');
    const again = (now: Date) => revalueCustomers(['erp:0'], { stores, settings: VALUE_SETTINGS }, now);
    await again(AS_OF);
    expect((await stores.customerValues.find('erp:0'))?.missing).toEqual(NOTHING);
    await stores.consents.add([
      {
        id: 'crm:again',
        customerId: 'erp:0',
        purpose: 'scoring',
        basis: 'consent',
        givenAt: AS_OF,
        until: null,
        knownAt: AS_OF,
      },
    ]);
    await again(new Date(AS_OF.getTime() + 1000));
    expect((await stores.customerValues.find('erp:0'))?.scores.clv).toBeDefined();
  });

  it('counts under any of its numbers, and only once it is known', async () => {
    const stores = await company();
    await stores.customers.setMergedInto('erp:9', { from: null, to: 'erp:1', at: daysBefore(9) });
    await object(stores, 'erp:9');
    await object(stores, 'erp:2', new Date(AS_OF.getTime() + 1));
    await valueNight(stores);
    const values = await allValues(stores);
    expect(values.get('erp:1')?.missing).toEqual(NOTHING);
    expect(values.get('erp:2')?.scores.clv).toBeDefined();
  });
});
