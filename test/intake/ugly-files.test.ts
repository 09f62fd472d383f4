import { describe, expect, test } from 'vitest';
import { isAllowed } from '../../src/domain/consent.js';
import { temporaryFolder } from '../adapters/files/temporary-folder.js';
import { memoryStores } from '../memory/memory-stores.js';
import { ALL_PARTITIONS, eventsOf, takeIn } from './take-in.js';

const files = temporaryFolder();
const csv = (...lines: string[]) => files.write('ugly.csv', `${lines.join('\n')}\n`);
const jsonLines = (...lines: string[]) => files.write('ugly.jsonl', `${lines.join('\n')}\n`);

async function customersIn(path: string, mapping?: Readonly<Record<string, unknown>>) {
  const taken = await takeIn(path, 'customers', mapping === undefined ? {} : { mapping });
  const customers = [];
  for await (const batch of taken.stores.customers.byPartition(ALL_PARTITIONS, 100)) customers.push(...batch);
  return { ...taken, customers: customers.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

describe('numbers in JSON lines', () => {
  test('that are ids of more digits than a double holds stay those of two customers', async () => {
    const path = jsonLines(
      '{"id":12345678901234567890,"name":"First"}',
      '{"id":12345678901234567891,"name":"Second, \\"12345678901234567890\\""}',
      '{"id":9007199254740993,"name":"Third","yearly_value":12.5}',
    );
    const { customers, rejects } = await customersIn(path);
    expect(rejects).toEqual([]);
    expect(customers.map(({ id, name }) => [id, name])).toEqual([
      ['main:12345678901234567890', 'First'],
      ['main:12345678901234567891', 'Second, "12345678901234567890"'],
      ['main:9007199254740993', 'Third'],
    ]);
    expect(customers[2]?.yearlyValueMinor).toBe(1250);
  });

  test('that are beyond all numbers are texts as attributes, and no amounts', async () => {
    const { customers, rejects } = await customersIn(
      jsonLines('{"id":"1","size":1e999}', '{"id":"2","yearly_value":1e999}'),
    );
    expect(customers.map(({ attributes }) => attributes.map(({ value }) => value))).toEqual([['1e999']]);
    expect(rejects).toMatchObject([{ row: 2, field: 'yearly_value', value: '1e999' }]);
  });

  test('and half a character in a text costs its row only', async () => {
    const { customers, rejects } = await customersIn(
      jsonLines('{"id":"\\ud800","name":"A"}', '{"id":"2","name":"😀"}'),
    );
    expect(customers.map(({ name }) => name)).toEqual(['😀']);
    expect(rejects).toMatchObject([
      { row: 1, field: 'id', reason: expect.stringContaining('half a character') },
    ]);
  });
});

describe('files put together or exported by a program of its own mind', () => {
  test.each([
    ['as it stands', 'id,name,segment'],
    ['with another mark before it', '\uFEFFid,name,segment'],
    ['with another mark and quotes', '\uFEFF"id",name,segment'],
  ])('a header that comes again, %s, makes no customer called "name"', async (_how, header) => {
    const { customers, rejects } = await customersIn(
      csv('id,name,segment', '1,First,x', header, '2,Second,y'),
    );
    expect(customers.map(({ name }) => name)).toEqual(['First', 'Second']);
    expect(rejects).toMatchObject([
      { row: 2, line: 3, reason: expect.stringContaining('repeats the header') },
    ]);
  });

  test('Excel’s line about the delimiter is no header', async () => {
    const { customers } = await customersIn(csv('sep=;', 'id;name', '1;First'), { delimiter: ';' });
    expect(customers.map(({ name }) => name)).toEqual(['First']);
  });

  test.each(['[{"id":1},\n{"id":2}]', '\uFEFF[\n  {\n    "id": 1\n  }\n]', '[]'])(
    'one list in JSON is refused with what to do: %j',
    async (content) => {
      const path = files.write('list.json', content);
      await expect(takeIn(path, 'customers')).rejects.toThrow(/one list in JSON; write it as JSON lines/);
    },
  );

  test('two columns of one name can’t be one attribute, and both can be left out', async () => {
    const path = csv('id,name,note,note', '1,First,a,b');
    await expect(takeIn(path, 'customers')).rejects.toThrow(
      /column "note" twice.*attributes: ignore: \["note"\]/,
    );
    const { customers } = await customersIn(path, { attributes: { ignore: ['note'] } });
    expect(customers.map(({ attributes }) => attributes)).toEqual([[]]);
  });
});

describe('dates that stand for none', () => {
  const header = 'contract_id,customer_id,start,end';
  const rows = ['K1,1,2024-01-01,9999-12-31', 'K2,1,2024-01-01,0001-01-01'];

  test('are rejected with the codes that would say so', async () => {
    const { rejects } = await takeIn(csv(header, ...rows, 'K3,1,2024-01-01,2026-02-30'), 'contracts');
    expect(rejects.map(({ field, reason }) => [field, reason])).toEqual([
      ['end', expect.stringContaining('say codes: end: {"9999-12-31": ""} in the mapping')],
      ['end', expect.stringContaining('say codes: end: {"0001-01-01": ""} in the mapping')],
      ['end', 'names a day or a time that does not exist'],
    ]);
  });

  test('are none where the codes say so', async () => {
    const mapping = { codes: { end: { '9999-12-31': '', '0001-01-01': '' } } };
    const { stores, rejects } = await takeIn(csv(header, ...rows), 'contracts', { mapping });
    expect(rejects.filter(({ kind }) => kind === 'rejected')).toEqual([]);
    const events = await eventsOf(stores, ['main:1']);
    expect(events.map(({ payload }) => payload)).toMatchObject([{ endsAt: null }, { endsAt: null }]);
  });
});

test('codes count for numbers too', async () => {
  const path = csv('invoice_id,customer_id,sent_date,due_date,amount', 'R1,1,2026-01-01,2026-02-01,free');
  const { stores } = await takeIn(path, 'invoices', { mapping: { codes: { amount: { free: '0' } } } });
  expect((await eventsOf(stores, ['main:1'])).map(({ payload }) => payload)).toMatchObject([
    { amountMinor: 0 },
  ]);
});

test('a quantity and a price that make no amount together are rejected', async () => {
  const { rejects } = await takeIn(
    csv('order_id,customer_id,date,quantity,unit_price', 'O1,1,2026-01-01,9999999999999,9999999999999'),
    'orders',
  );
  expect(rejects).toMatchObject([
    { field: 'unit_price', reason: expect.stringContaining('beyond all prices') },
  ]);
});

test('a log of consents in one file keeps the objection that came last', async () => {
  const path = csv(
    'id,customer_id,purpose,basis,date,until',
    'C1,1,newsletter,consent,2025-01-01,',
    'C1,1,newsletter,objection,2025-06-01,',
    'C1,1,newsletter,objection,2025-06-01,',
  );
  const { stores, summary, rejects } = await takeIn(path, 'consents');
  expect(rejects.filter(({ kind }) => kind === 'rejected')).toEqual([]);
  expect(summary.counts).toMatchObject({ accepted: 2, skipped: { repeated: 1 } });
  const said = (await stores.consents.ofCustomers(['main:1'])).get('main:1') ?? [];
  expect(isAllowed(said, 'newsletter', new Date('2025-03-01'))).toBe(true);
  expect(isAllowed(said, 'newsletter', new Date('2026-01-01'))).toBe(false);
});

test('a dry run rejects the outcome that contradicts what is held, as the import would', async () => {
  const stores = memoryStores();
  const header = 'id,customer_id,date,outcome';
  await takeIn(csv(header, '1,1,2025-01-01,lost'), 'outcomes', { stores });
  const path = csv(header, '1,1,2025-01-01,saved', '2,1,2025-01-01,lost');
  const dry = await takeIn(path, 'outcomes', { stores, isDryRun: true });
  const real = await takeIn(path, 'outcomes', { stores });
  expect(dry.rejects).toEqual(real.rejects);
  expect(dry.rejects.map(({ kind, row }) => [kind, row])).toEqual([
    ['rejected', 1],
    ['parked', 2],
  ]);
});

test('a contradiction shows what the file has, not what it is kept under', async () => {
  const usage = await takeIn(
    csv('customer_id,date,metric,value', '1,2026-02-01,logins,5', '1,2026-02-01,logins,6'),
    'usage',
  );
  expect(usage.rejects.filter(({ kind }) => kind === 'rejected')).toMatchObject([{ value: '2026-02-01' }]);
  const { rejects } = await customersIn(csv('id,name', '7,First', '7,Second'));
  expect(rejects).toMatchObject([{ field: 'id', value: '7' }]);
});
