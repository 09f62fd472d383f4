import { describe, expect, test } from 'vitest';
import type { ImportKind } from '../../src/domain/import-run.js';
import type { Stores } from '../../src/stores/stores.js';
import { temporaryFolder } from '../adapters/files/temporary-folder.js';
import { memoryStores } from '../memory/memory-stores.js';
import { ALL_PARTITIONS, historiesOf, takeIn } from './take-in.js';

const files = temporaryFolder();
const file = (...lines: string[]) => files.write('file.csv', `${lines.join('\n')}\n`);

const ERP = { source: 'erp' };
const CRM = { source: 'crm' };
/** CRM numbers beside the ERP's. */
const CROSSWALK = { source: 'crm', customerSource: 'erp' };

interface Step {
  readonly kind: ImportKind;
  readonly lines: readonly string[];
  readonly mapping: Readonly<Record<string, unknown>>;
}

const ERP_CUSTOMERS: Step = {
  kind: 'customers',
  lines: ['id,name,country', '1,Northwind AS,NO', '2,Other,SE'],
  mapping: ERP,
};
const CRM_CUSTOMERS: Step = {
  kind: 'customers',
  lines: ['id,name,owner_id,segment', '77,Northwind,S7,midmarket'],
  mapping: CRM,
};
const JOIN: Step = { kind: 'crosswalk', lines: ['id,customer_id', '77,1'], mapping: CROSSWALK };
const ERP_ORDERS: Step = {
  kind: 'orders',
  lines: ['order_id,customer_id,date,amount', 'O1,1,2025-05-01,100'],
  mapping: ERP,
};
const CRM_MAILS: Step = {
  kind: 'interactions',
  lines: ['id,customer_id,time,type', 'E1,77,2025-06-01,email', 'E2,77,2025-07-01,call'],
  mapping: CRM,
};

async function take(stores: Stores, { kind, lines, mapping }: Step) {
  return takeIn(file(...lines), kind, { stores, mapping });
}

async function after(...steps: readonly Step[]): Promise<Stores> {
  const stores = memoryStores();
  for (const step of steps) {
    await take(stores, step);
    // A nightly run may rebuild between any two files.
    await historiesOf(stores);
  }
  return stores;
}

/** What a reader sees: customers that stand for themselves, with the sizes of their histories. */
async function seen(stores: Stores) {
  const histories = new Map((await historiesOf(stores)).map((history) => [history.customerId, history]));
  const customers = [];
  for await (const batch of stores.customers.byPartition(ALL_PARTITIONS, 100)) {
    for (const { id, name, country, ownerId, segment, externalIds } of batch) {
      const history = histories.get(id);
      const events = [history?.orders.atMs.length ?? 0, history?.interactions.atMs.length ?? 0];
      customers.push({
        id,
        name,
        country,
        ownerId,
        segment,
        numbers: externalIds.map((each) => each.id),
        events,
      });
    }
  }
  return customers.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const NORTHWIND = {
  id: 'erp:1',
  name: 'Northwind AS',
  country: 'NO',
  ownerId: 'S7',
  segment: 'midmarket',
  numbers: ['1', '77'],
  events: [1, 2],
};

describe('a crosswalk', () => {
  test('makes one customer of what two systems know, in whatever order their files come', async () => {
    const steps = [ERP_CUSTOMERS, CRM_CUSTOMERS, JOIN, ERP_ORDERS, CRM_MAILS];
    for (let first = 0; first < steps.length; first++) {
      const rotated = [...steps.slice(first), ...steps.slice(0, first)];
      for (const order of [rotated, [...rotated].reverse()]) {
        const [northwind, other, ...more] = await seen(await after(...order));
        expect(northwind).toEqual(NORTHWIND);
        expect(other).toMatchObject({ id: 'erp:2', events: [0, 0] });
        expect(more).toEqual([]);
      }
    }
  });

  test('shows a customer of which only the other system’s file came, under the number it goes by', async () => {
    for (const order of [
      [CRM_CUSTOMERS, JOIN],
      [JOIN, CRM_CUSTOMERS],
    ]) {
      expect(await seen(await after(...order))).toEqual([
        { ...NORTHWIND, name: 'Northwind', country: '', events: [0, 0] },
      ]);
    }
  });

  test('makes no customers of numbers that nobody has, and says so', async () => {
    const stores = memoryStores();
    const { summary, rejects } = await take(stores, JOIN);
    expect(summary.counts).toMatchObject({ accepted: 1, written: 1, parked: 1, rejected: 0 });
    expect(rejects).toMatchObject([{ kind: 'parked', field: 'customer_id', value: '1' }]);
    expect(await seen(stores)).toEqual([]);
    expect(await stores.customers.count()).toBe(0);
    expect((await take(stores, CRM_MAILS)).summary.counts).toMatchObject({ parked: 2 });
  });

  test('that comes again changes nothing', async () => {
    const stores = await after(ERP_CUSTOMERS, CRM_CUSTOMERS, JOIN);
    const { summary } = await take(stores, JOIN);
    expect(summary.counts).toMatchObject({ accepted: 1, written: 0, parked: 0, rejected: 0 });
  });

  test('has orders make the customer that they count for, not their own', async () => {
    const orders = {
      ...CRM_MAILS,
      kind: 'orders',
      lines: ['order_id,customer_id,date,amount', 'O9,77,2025-05-01,1'],
    };
    const stores = await after(JOIN);
    await take(stores, { ...orders, kind: 'orders', mapping: { ...CRM, createCustomers: {} } });
    expect(await seen(stores)).toMatchObject([{ id: 'erp:1', name: '1', events: [1, 0] }]);
  });

  test('joins two other systems’ numbers a row, and several numbers to one customer', async () => {
    const step: Step = {
      kind: 'crosswalk',
      lines: ['source,id,other_source,other_id', 'erp,1,crm,77', 'erp,1,shop,A9', 'erp,1,crm,77'],
      mapping: {},
    };
    const stores = await after(ERP_CUSTOMERS);
    expect((await take(stores, step)).summary.counts).toMatchObject({
      accepted: 2,
      written: 2,
      skipped: { repeated: 1 },
    });
    expect(await stores.customers.standing(['crm:77', 'shop:A9'])).toEqual(
      new Map([
        ['crm:77', 'erp:1'],
        ['shop:A9', 'erp:1'],
      ]),
    );
  });

  test('joins in a row’s chain what each row joins in pairs, and stops at a circle', async () => {
    const step: Step = {
      kind: 'crosswalk',
      lines: ['source,id,other_source,other_id', 'erp,1,crm,77', 'crm,77,shop,A9', 'shop,A9,erp,1'],
      mapping: {},
    };
    const stores = memoryStores();
    const { summary } = await take(stores, step);
    expect(summary.counts).toMatchObject({ accepted: 3, written: 2, rejected: 0, parked: 3 });
    await take(stores, ERP_CUSTOMERS);
    expect(await stores.customers.standing(['shop:A9', 'crm:77', 'erp:1'])).toEqual(
      new Map([
        ['shop:A9', 'erp:1'],
        ['crm:77', 'erp:1'],
        ['erp:1', 'erp:1'],
      ]),
    );
  });

  test('refuses a number that two customers claim, within a file and over files', async () => {
    const twice: Step = { ...JOIN, lines: ['id,customer_id', '77,1', '77,2'] };
    const stores = await after(ERP_CUSTOMERS);
    const { rejects } = await take(stores, twice);
    expect(rejects).toMatchObject(
      [{ kind: 'rejected', row: 2, field: 'id', reason: /twice/ }].map((each) => ({
        ...each,
        reason: expect.stringMatching(each.reason),
      })),
    );
    const later = await take(stores, { ...JOIN, lines: ['id,customer_id', '77,2'] });
    expect(later.summary.counts).toMatchObject({ accepted: 0, written: 0, rejected: 1 });
    expect(later.rejects).toMatchObject([
      { field: 'id', value: '77', reason: expect.stringMatching(/joined to another number already \(1\)/) },
    ]);
    expect(await stores.customers.standing(['crm:77'])).toEqual(new Map([['crm:77', 'erp:1']]));
  });

  test('says all of that in a dry run too, and writes nothing', async () => {
    const stores = await after(ERP_CUSTOMERS, JOIN);
    const step: Step = { ...JOIN, lines: ['id,customer_id', '77,2', '78,3', '79,2'] };
    const path = file(...step.lines);
    const dry = await takeIn(path, 'crosswalk', { stores, mapping: CROSSWALK, isDryRun: true });
    expect(dry.rejects.map(({ row, kind }) => [row, kind])).toEqual([
      [1, 'rejected'],
      [2, 'parked'],
    ]);
    expect(await stores.customers.findOwn(['crm:78', 'crm:79'])).toEqual([]);
  });

  test.each([
    ['one number only', ',,77,,', 'id', /joins two/],
    ['the same number twice', ',crm,77,crm,77', 'id', /joins two/],
    ['a number range that can’t be one', ',c:m,77,erp,1', 'source', /letters, digits/],
    ['another number without its range', ',,77,,1', 'other_source', /which number range other_id is of/],
    ['no number', '1,,,,', 'id', /is empty/],
  ])('with %s is rejected', async (_what, line, field, reason) => {
    const path = file('customer_id,source,id,other_source,other_id', line);
    const { rejects } = await takeIn(path, 'crosswalk', { mapping: CROSSWALK });
    expect(rejects).toMatchObject([{ kind: 'rejected', field, reason: expect.stringMatching(reason) }]);
  });

  test('without a second number in any column is refused as a file', async () => {
    await expect(takeIn(file('source,id', 'crm,77'), 'crosswalk')).rejects.toThrow(/two numbers a row/);
  });
});
