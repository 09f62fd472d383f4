import { describe, expect, test } from 'vitest';
import type { Stores } from '../../src/stores/stores.js';
import { temporaryFolder } from '../adapters/files/temporary-folder.js';
import { memoryStores } from '../memory/memory-stores.js';
import { eventsOf, historiesOf, NOW, takeIn } from './take-in.js';

const files = temporaryFolder();
const file = (...lines: string[]) => files.write('contacts.csv', `${lines.join('\n')}\n`);
const HEADER = 'id,customer_id,name,email,phone,is_main,main_since';
const LATER = new Date('2026-05-01T00:00:00Z');

async function namings(stores: Stores) {
  return (await eventsOf(stores, ['main:1'])).map(({ occurredAt, knownAt, payload }) => [
    payload.type === 'main_contact_named' ? payload.contactId : payload.type,
    occurredAt.toISOString().slice(0, 10),
    knownAt.toISOString().slice(0, 10),
  ]);
}

describe('contacts', () => {
  test('are kept as people, and known to events by their numbers alone', async () => {
    const path = file(
      HEADER,
      'P1,1,Kari Nordmann,kari@example.com,+47 22 00 00 00,yes,2024-02-01',
      'P2,1,,,,no,',
    );
    const { stores, summary } = await takeIn(path, 'contacts');
    expect(summary.counts).toMatchObject({ accepted: 2, written: 2, parked: 2 });
    expect((await stores.contacts.ofCustomers(['main:1'])).get('main:1')).toEqual([
      {
        id: 'main:P1',
        customerId: 'main:1',
        name: 'Kari Nordmann',
        email: 'kari@example.com',
        phone: '+47 22 00 00 00',
        isMain: true,
        updatedAt: NOW,
      },
      {
        id: 'main:P2',
        customerId: 'main:1',
        name: 'P2',
        email: null,
        phone: null,
        isMain: false,
        updatedAt: NOW,
      },
    ]);
    const events = await eventsOf(stores, ['main:1']);
    expect(events).toHaveLength(1);
    expect(JSON.stringify(events)).not.toMatch(/Kari|kari|47 22/);
    expect(await namings(stores)).toEqual([['main:P1', '2024-02-01', '2024-02-01']]);
  });

  test('name a main contact from the import that first says so, once, where the file has no date', async () => {
    const stores = memoryStores();
    const path = file('id,customer_id,is_main', 'P1,1,true', 'P2,1,false');
    await takeIn(path, 'contacts', { stores });
    await takeIn(path, 'contacts', { stores, now: LATER });
    expect(await namings(stores)).toEqual([['main:P1', '2026-03-01', '2026-03-01']]);
  });

  test('name another main contact from the import on that says so', async () => {
    const stores = memoryStores();
    await takeIn(file('id,customer_id,is_main', 'P1,1,true', 'P2,1,false'), 'contacts', { stores });
    const changed = file('id,customer_id,is_main', 'P1,1,false', 'P2,1,true');
    await takeIn(changed, 'contacts', { stores, now: LATER });
    expect(await namings(stores)).toEqual([
      ['main:P1', '2026-03-01', '2026-03-01'],
      ['main:P2', '2026-05-01', '2026-05-01'],
    ]);
    await takeIn(file('id', '1'), 'customers', { stores });
    const [history] = await historiesOf(stores);
    expect([...(history?.mainContacts.contactIndex ?? [])]).toEqual([0, 1]);
  });

  test('tell of former main contacts too, where the file dates them', async () => {
    const stores = memoryStores();
    const path = file('id,customer_id,is_main,main_since', 'P1,1,false,2022-01-01', 'P2,1,true,2024-01-01');
    await takeIn(path, 'contacts', { stores });
    expect((await namings(stores)).map(([id]) => id)).toEqual(['main:P1', 'main:P2']);
  });

  test('need no column that says who is the main one where all have a date', async () => {
    const { stores } = await takeIn(
      file('id,customer_id,main_since', 'P1,1,2022-01-01', 'P2,1,'),
      'contacts',
    );
    const contacts = (await stores.contacts.ofCustomers(['main:1'])).get('main:1') ?? [];
    expect(contacts.map(({ isMain }) => isMain)).toEqual([true, false]);
  });

  test('from two files that each know half of a person don’t erase each other’s half', async () => {
    const stores = memoryStores();
    await takeIn(file('id,customer_id,name,is_main', 'P1,1,Kari,true'), 'contacts', { stores });
    await takeIn(file('id,customer_id,email', 'P1,1,kari@example.com'), 'contacts', { stores });
    expect(await stores.contacts.findMany(['main:P1'])).toMatchObject([
      { name: 'Kari', email: 'kari@example.com', isMain: true },
    ]);
    expect(await namings(stores)).toHaveLength(1);
  });

  test.each([
    ['an address that is none', 'P1,1,Kari,kari,,,', 'email', /no e-mail address/],
    ['an answer that is neither yes nor no', 'P1,1,Kari,,,maybe,', 'is_main', /none of true, false, yes, no/],
    ['a day to come', 'P1,1,Kari,,,yes,2027-01-01', 'main_since', /lies in the future/],
    ['no customer', 'P1,,Kari,,,,', 'customer_id', /skipWithoutCustomer/],
  ])('with %s are rejected', async (_what, line, field, reason) => {
    const { rejects, stores } = await takeIn(file(HEADER, line), 'contacts');
    expect(rejects).toMatchObject([{ kind: 'rejected', field, reason: expect.stringMatching(reason) }]);
    expect(await stores.contacts.findMany(['main:P1'])).toEqual([]);
  });

  test('of a customer who is not there yet are joined when it comes', async () => {
    const stores = memoryStores();
    const { rejects } = await takeIn(file(HEADER, 'P1,1,Kari,,,yes,2024-02-01'), 'contacts', { stores });
    expect(rejects).toMatchObject([{ kind: 'parked', field: 'customer_id', value: '1' }]);
    expect(await historiesOf(stores)).toEqual([]);
    await takeIn(file('id', '1'), 'customers', { stores });
    expect((await historiesOf(stores))[0]?.mainContacts.atMs).toHaveLength(1);
  });
});
