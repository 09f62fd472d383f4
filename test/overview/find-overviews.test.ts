import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/domain/contact.js';
import { findOverviews, LOOKUP_KINDS } from '../../src/overview/find-overviews.js';
import { refreshOverviews } from '../../src/overview/refresh-overviews.js';
import { day, exampleCustomer } from '../contracts/stores/example-rows.js';
import { exampleServiceTicket } from '../contracts/stores/example-values.js';
import { HOSTILE_TEXTS } from '../contracts/stores/hostile-texts.js';
import { memoryStores } from '../memory/memory-stores.js';
import { someSettings } from './some-settings.js';

describe('somebody who gets in touch', () => {
  it('is found by telephone number, and the person is named', async () => {
    const { find } = await company([person('crm:1', 'erp:1', { phone: '22 33 44 55' })]);
    expect(await find('phone', '+47 22334455')).toMatchObject({
      kind: 'one',
      overview: { customerId: 'erp:1' },
      contact: { id: 'crm:1' },
    });
  });

  it('is found by the exact address whatever its letters, before the domain', async () => {
    const { find } = await company([
      person('crm:1', 'erp:1', { email: 'Kari@Nordlys.no' }),
      person('crm:2', 'erp:2', { email: 'ola@nordlys.no' }),
    ]);
    expect(await find('sender', 'Kari Nordmann <KARI@nordlys.NO>')).toMatchObject({
      overview: { customerId: 'erp:1' },
    });
    // Two customers have this domain: it tells neither.
    expect(await find('sender', 'per@nordlys.no')).toEqual({ kind: 'unknown' });
  });

  it('is found by the domain of a customer that alone has it, without being taken for one of its people', async () => {
    const { find } = await company([person('crm:1', 'erp:1', { email: 'kari@nordlys.no' })]);
    expect(await find('sender', 'per@nordlys.no')).toMatchObject({
      kind: 'one',
      overview: { customerId: 'erp:1' },
      contact: null,
    });
    expect(await find('sender', 'per@sub.nordlys.no')).toEqual({ kind: 'unknown' });
  });

  it('is nobody known by a domain where anybody has an address', async () => {
    const { find } = await company([person('crm:1', 'erp:1', { email: 'kari@gmail.com' })]);
    expect(await find('sender', 'per@gmail.com')).toEqual({ kind: 'unknown' });
    expect(await find('sender', 'kari@gmail.com')).toMatchObject({ kind: 'one' });
  });

  it('is one of several where they share a number', async () => {
    const { find } = await company([
      person('crm:1', 'erp:1', { phone: '22334455' }),
      person('crm:2', 'erp:2', { phone: '+4722334455' }),
    ]);
    const found = await find('phone', '22334455');
    expect(found).toMatchObject({
      kind: 'several',
      overviews: [{ customerId: 'erp:1' }, { customerId: 'erp:2' }],
    });
  });

  it('is found by an open ticket, with the system before it or without, until it is closed', async () => {
    const here = await company([]);
    const ticket = exampleServiceTicket('ticket:desk:4711', { customerId: 'erp:2' });
    await here.stores.serviceTickets.add(ticket);
    await here.refresh(['erp:2']);
    for (const text of ['4711', 'desk:4711'])
      expect(await here.find('ticket', text)).toMatchObject({ overview: { customerId: 'erp:2' } });
    await here.stores.serviceTickets.compareAndSet({ ...ticket, isOpen: false, version: 2 });
    await here.refresh(['erp:2']);
    expect(await here.find('ticket', '4711')).toEqual({ kind: 'unknown' });
  });

  it('is found by the number of the customer under any of its ids once two were merged', async () => {
    const here = await company([person('crm:9', 'erp:2', { phone: '99887766' })]);
    await here.stores.customers.setMergedInto('erp:2', { from: null, to: 'erp:1', at: day(3) });
    await here.refresh(['erp:2']);
    for (const [kind, text] of [
      ['customer', '2'],
      ['customer', '1'],
      ['phone', '99887766'],
    ] as const)
      expect(await here.find(kind, text)).toMatchObject({ kind: 'one', overview: { customerId: 'erp:1' } });
    expect(await here.stores.overviews.find('erp:2')).toBeNull();
  });

  it('is never found by a text that is no sign of anybody', async () => {
    const { find } = await company([person('crm:1', 'erp:1', { phone: '22334455' })]);
    for (const kind of LOOKUP_KINDS)
      for (const text of HOSTILE_TEXTS) expect(await find(kind, text)).toEqual({ kind: 'unknown' });
  });

  it('is never shown another customer: what is found holds the very sign that was asked for', async () => {
    const sign = fc.constantFrom('22334455', '99887766', 'kari@nordlys.no', 'ola@solvik.no', 'x@gmail.com');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ customer: fc.constantFrom('erp:1', 'erp:2'), sign }), { maxLength: 6 }),
        sign,
        async (people, asked) => {
          const { find } = await company(
            people.map(({ customer, sign: own }, index) =>
              person(`crm:${index}`, customer, own.includes('@') ? { email: own } : { phone: own }),
            ),
          );
          const found = await find(asked.includes('@') ? 'sender' : 'phone', asked);
          const holders = new Set(
            people.filter((each) => each.sign === asked).map(({ customer }) => customer),
          );
          const domain = asked.split('@')[1] ?? '';
          const ofDomain = new Set(
            people.filter((each) => each.sign.endsWith(`@${domain}`)).map(({ customer }) => customer),
          );
          const shown =
            found.kind === 'one'
              ? [found.overview.customerId]
              : found.kind === 'several'
                ? found.overviews.map(({ customerId }) => customerId)
                : [];
          const expected =
            holders.size > 0 || domain === 'gmail.com' || ofDomain.size > 1 ? holders : ofDomain;
          expect(new Set(shown)).toEqual(expected);
        },
      ),
      { numRuns: 60, seed: 8 },
    );
  });
});

async function company(people: readonly Contact[]) {
  const stores = memoryStores();
  await stores.customers.upsert([exampleCustomer('erp:1'), exampleCustomer('erp:2')]);
  await stores.contacts.upsert(people);
  const refresh = (ids: readonly string[]) =>
    refreshOverviews(ids, { stores, settings: someSettings, now: () => day(30) });
  await refresh(['erp:1', 'erp:2']);
  return {
    stores,
    refresh,
    find: (kind: (typeof LOOKUP_KINDS)[number], text: string) =>
      findOverviews(stores.overviews, { kind, text }, 'NO'),
  };
}

function person(id: string, customerId: string, over: Partial<Contact>): Contact {
  return {
    id,
    customerId,
    name: `Person ${id}`,
    email: null,
    phone: null,
    isMain: false,
    updatedAt: day(1),
    ...over,
  };
}
