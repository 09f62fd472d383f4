import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../adapters/files/temporary-folder.js';
import { memoryStores } from '../memory/memory-stores.js';
import { eventsOf, historiesOf, takeIn } from './take-in.js';

const files = temporaryFolder();
const file = (name: string, ...lines: string[]) => files.write(name, `${lines.join('\n')}\n`);
const products = (...lines: string[]) => file('products.csv', ...lines);

describe('products', () => {
  test('are taken in with everything that is said of them', async () => {
    const path = products(
      'id,name,kind,family,other_names,description,solves,works_with,conflicts_with,replaces,markets,price,currency,price_per,per_user,sold_from,sold_until,property:storage GB,property:cloud,property:colour,limit:api_calls,limit:seats',
      'a,GTX Pro,Plan,GTX,4711|GTX-P,For the large,capacity;Performance,,,,Norway;fi,99.50,NOK,year,yes,2026-01-01,2030-01-01,500,true,007,10000,',
      'b,Part,spare_part,,,,,a,,,,,,,,,,,,,,',
    );
    const { stores, summary, rejects } = await takeIn(path, 'products');
    expect(rejects).toEqual([]);
    expect(summary.counts).toMatchObject({ rows: 2, accepted: 2, written: 2, rejected: 0, parked: 0 });
    expect(await stores.products.all()).toEqual([
      {
        id: 'a',
        name: 'GTX Pro',
        kind: 'plan',
        family: 'GTX',
        otherNames: ['4711', 'GTX-P'],
        description: 'For the large',
        solves: ['capacity', 'performance'],
        properties: { 'storage GB': 500, cloud: true, colour: '007' },
        limits: [{ metric: 'api_calls', most: 10_000 }],
        worksWith: [],
        conflictsWith: [],
        replaces: [],
        markets: ['NO', 'FI'],
        price: { amountMinor: 9_950, currency: 'NOK', per: 'year', isPerUser: true },
        soldFrom: new Date('2026-01-01'),
        soldUntil: new Date('2030-01-01'),
      },
      expect.objectContaining({ id: 'b', family: null, markets: null, price: null, worksWith: ['a'] }),
    ]);
  });

  test('are taken in from JSON lines, with lists, properties and limits as they are there', async () => {
    const path = file(
      'products.jsonl',
      JSON.stringify({
        id: 'a',
        name: 'A',
        works_with: ['a;b'],
        properties: { 'storage GB': 5, __proto__: 'x', $where: 'y', empty: '' },
        limits: { seats: 5 },
      }),
      JSON.stringify({ id: 'a;b', name: 'B' }),
    );
    const { stores, rejects } = await takeIn(path, 'products');
    expect(rejects).toEqual([]);
    const found = await stores.products.find('a');
    expect(found).toMatchObject({ worksWith: ['a;b'], limits: [{ metric: 'seats', most: 5 }] });
    expect(Object.entries(found?.properties ?? {})).toEqual([
      ['storage GB', 5],
      ['$where', 'y'],
    ]);
  });

  test.each([
    ['no name', 'id,name', 'a,', 'name', /is empty/],
    ['an unknown kind', 'id,name,kind', 'a,A,gizmo', 'kind', /is none of plan, addon/],
    [
      'an unknown problem',
      'id,name,solves',
      'a,A,capacity;slow',
      'solves',
      /is none of how_to.*codes: solves:/,
    ],
    ['an unknown country', 'id,name,markets', 'a,A,NO;Narnia', 'markets', /is no country/],
    ['a negative price', 'id,name,price', 'a,A,-1', 'price', /is negative/],
    [
      'a plan whose price says no period',
      'id,name,kind,price',
      'a,A,plan,10',
      'price_per',
      /once, month, year/,
    ],
    ['a limit of nothing', 'id,name,limit:seats', 'a,A,0', 'limit:seats', /is no number above 0/],
    [
      'an end before the beginning',
      'id,name,sold_from,sold_until',
      'a,A,2026-02-01,2026-01-01',
      'sold_until',
      /is not after/,
    ],
    ['a product that replaces itself', 'id,name,replaces', 'a,A,a', 'replaces', /names the product itself/],
    ['properties that are no JSON', 'id,name,properties', 'a,A,{', 'properties', /is no JSON; write/],
  ])('with %s are rejected', async (_what, header, line, field, reason) => {
    const { rejects, stores } = await takeIn(
      products(header, line, `ok,Fine${','.repeat(header.split(',').length - 2)}`),
      'products',
    );
    expect(rejects).toMatchObject([
      { kind: 'rejected', row: 1, field, reason: expect.stringMatching(reason) },
    ]);
    expect((await stores.products.all()).map(({ id }) => id)).toEqual(['ok']);
  });

  test('that name unknown ones are taken in and listed, unless those stand behind them or are there', async () => {
    const stores = memoryStores();
    await takeIn(products('id,name', 'there,There'), 'products', { stores });
    const path = products('id,name,works_with,replaces', 'a,A,there;b,x', 'b,B,y,x');
    const expected = [
      { kind: 'parked', row: 1, field: 'replaces', value: 'x' },
      { kind: 'parked', row: 2, field: 'works_with', value: 'y' },
      { kind: 'parked', row: 2, field: 'replaces', value: 'x' },
    ];
    const byPlace = (a: { row: number; field: string }, b: { row: number; field: string }) =>
      a.row - b.row || (a.field < b.field ? 1 : -1);
    for (const isDryRun of [true, false]) {
      const { rejects, summary } = await takeIn(path, 'products', { stores, isDryRun, rowsPerBatch: 1 });
      expect([...rejects].sort(byPlace)).toMatchObject(expected);
      expect(rejects[0]?.reason).toContain('import that product');
      expect(summary.counts).toMatchObject({ accepted: 2, rejected: 0, parked: 2 });
      expect(await stores.products.existing(['a', 'b'])).toEqual(new Set(isDryRun ? [] : ['a', 'b']));
    }
  });

  test('keep what a second file doesn’t bring', async () => {
    const stores = memoryStores();
    const one = file('erp.csv', 'id,name,price', 'a,A,10');
    const two = file('pim.csv', 'id,name,description,property:width mm', 'a,A,Wide,300');
    await takeIn(one, 'products', { stores });
    await takeIn(two, 'products', { stores });
    const both = { description: 'Wide', properties: { 'width mm': 300 }, price: { amountMinor: 1_000 } };
    expect(await stores.products.find('a')).toMatchObject(both);
    const revision = await stores.products.revision();
    expect((await takeIn(one, 'products', { stores })).summary.counts).toMatchObject({
      accepted: 1,
      written: 0,
    });
    expect(await stores.products.find('a')).toMatchObject(both);
    expect(await stores.products.revision()).toBe(revision);
  });

  test('have properties and limits under whatever columns the mapping says', async () => {
    const path = products('id,name,Speicher', 'a,A,viel');
    const mapping = {
      fields: { 'property:storage': 'Speicher', 'limit:seats': { constant: 5 } },
      codes: { 'property:storage': { viel: 500 } },
    };
    const { stores } = await takeIn(path, 'products', { mapping });
    expect(await stores.products.find('a')).toMatchObject({
      properties: { storage: 500 },
      limits: [{ metric: 'seats', most: 5 }],
    });
    await expect(
      takeIn(path, 'products', { mapping: { fields: { 'propety:x': 'Speicher' } } }),
    ).rejects.toThrow(/products have no field .*propety:x.*property:NAME/);
  });
});

describe('other names of products', () => {
  test('lead to their product, whichever file comes first; those that lead nowhere are listed', async () => {
    const stores = memoryStores();
    const path = file('names.csv', 'name,product_id', '4711,a', 'GTX,a', '--,a', 'Old,z');
    const first = await takeIn(path, 'product_names', { stores });
    expect(first.summary.counts).toMatchObject({ accepted: 3, written: 3, rejected: 1, parked: 3 });
    await takeIn(products('id,name', 'a,A'), 'products', { stores });
    expect((await stores.products.find('a'))?.otherNames).toEqual(['4711', 'GTX']);
    const again = await takeIn(path, 'product_names', { stores });
    expect(again.summary.counts).toMatchObject({ written: 0, parked: 1 });
    expect(again.rejects).toContainEqual(
      expect.objectContaining({ kind: 'parked', field: 'product_id', value: 'z', row: 4 }),
    );
  });
});

describe('what names a product', () => {
  test('is kept in histories, by order, machine and contract', async () => {
    const stores = memoryStores();
    await takeIn(file('customers.csv', 'id,name', '1,One'), 'customers', { stores });
    await takeIn(
      file('orders.csv', 'order_id,customer_id,date,product,amount,quantity', 'O1,1,2026-01-01,GTX Pro,10,2'),
      'orders',
      { stores },
    );
    await takeIn(
      file(
        'machines.csv',
        'id,customer_id,installed_date,product,removed_date',
        'M1,1,2025-01-01,gtx-pro,2025-06-01',
        'M2,1,2025-02-01,,',
      ),
      'machines',
      { stores },
    );
    await takeIn(
      file(
        'contracts.csv',
        'contract_id,customer_id,start,end,product',
        'K1,1,2025-03-01,2027-03-01,GTXPro',
        'K2,1,2025-03-01,,',
      ),
      'contracts',
      { stores },
    );
    const [history] = await historiesOf(stores);
    const { productKey, fact, quantity, thingIndex, endsAtMs } = history?.products ?? {};
    const key = productKey?.[0];
    expect([...(fact ?? [])]).toEqual([2, 4, 3, 0]);
    expect([...(productKey ?? [])]).toEqual([key, key, Number.NaN, key]);
    expect([...(thingIndex ?? [])]).toEqual([0, 0, 0, Number.NaN]);
    expect([...(quantity ?? [])]).toEqual([Number.NaN, Number.NaN, Number.NaN, 2]);
    expect(endsAtMs?.[1]).toBe(Date.parse('2027-03-01'));
  });

  test('is no part of a contract’s event where the file doesn’t say it: earlier imports stay what they were', async () => {
    const { stores } = await takeIn(
      file('contracts.csv', 'contract_id,customer_id,start,product', 'K1,1,2025-03-01,'),
      'contracts',
    );
    const [event] = await eventsOf(stores, ['main:1']);
    expect(Object.keys(event?.payload ?? {})).not.toContain('product');
  });
});
