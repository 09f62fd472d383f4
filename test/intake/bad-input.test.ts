import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../adapters/files/temporary-folder.js';
import { memoryStores } from '../memory/memory-stores.js';
import { historiesOf, takeIn } from './take-in.js';

const files = temporaryFolder();
const HEADER = 'order_id,line,customer_id,date,product,quantity,unit_price,currency\n';
const GOOD = '100,1,C1,2025-05-01,pump,2,10.50,EUR\n';
const GOOD_TOO = '101,1,C1,2025-06-01,valve,1,5,EUR\n';

async function withCustomer() {
  const stores = memoryStores();
  await takeIn(files.write('customers.csv', 'id,name\nC1,First\n'), 'customers', { stores });
  return stores;
}

describe('a bad row is rejected with row and field, and the rows around it go in', () => {
  test.each<[string, string, string, RegExp]>([
    ['an impossible date', '102,1,C1,2025-02-30,pump,1,1,EUR', 'date', /a day or a time that does not exist/],
    [
      'a date of another form',
      '102,1,C1,01.02.2025,pump,1,1,EUR',
      'date',
      /no date of the form YYYY-MM-DD.*set dateFormat/,
    ],
    ['a date without a century', '102,1,C1,0025-02-01,pump,1,1,EUR', 'date', /does not exist/],
    ['a date in the future', '102,1,C1,2062-02-01,pump,1,1,EUR', 'date', /lies in the future/],
    ['no date', '102,1,C1,,pump,1,1,EUR', 'date', /is empty/],
    ['a negative price', '102,1,C1,2025-02-01,pump,1,-3,EUR', 'unit_price', /is negative/],
    [
      'a negative quantity that is no cancellation',
      '102,1,C1,2025-02-01,pump,-1,3,EUR',
      'quantity',
      /"cancellation" in the mapping/,
    ],
    ['a word for a number', '102,1,C1,2025-02-01,pump,one,3,EUR', 'quantity', /is not a number/],
    [
      'a decimal comma',
      '102,1,C1,2025-02-01,pump,1,"3,50",EUR',
      'unit_price',
      /set decimal: "," in the mapping/,
    ],
    [
      'a number beyond all prices',
      '102,1,C1,2025-02-01,pump,1,99999999999999999,EUR',
      'unit_price',
      /is not a number/,
    ],
    ['a currency that is none', '102,1,C1,2025-02-01,pump,1,3,Euro', 'currency', /no currency code/],
    ['no customer', '102,1,,2025-02-01,pump,1,3,EUR', 'customer_id', /set skipWithoutCustomer/],
    ['no order id', ',1,C1,2025-02-01,pump,1,3,EUR', 'order_id', /is empty/],
    ['an endless id', `${'9'.repeat(300)},1,C1,2025-02-01,pump,1,3,EUR`, 'order_id', /longer than 200/],
    [
      'a line that contradicts an earlier one',
      '100,1,C1,2025-05-01,pump,3,10.50,EUR',
      'line',
      /twice with different content, first in row 1/,
    ],
    ['too few columns', '102,1,C1,2025-02-01', 'product', /has 4 of 8 columns/],
    ['too many columns', '102,1,C1,2025-02-01,pump,1,3,50,EUR', '', /has 9 columns, the header has 8/],
    ['binary junk', '102,1,\u0000\u0001\u0002,2025-02-01,pump,1,3,EUR', 'customer_id', /binary data/],
    [
      'a cell of ten megabytes',
      `102,1,C1,2025-02-01,${'x'.repeat(10_000_000)},1,3,EUR`,
      'product',
      /10000000 characters/,
    ],
    [
      'a quote that is never closed',
      '102,1,C1,2025-02-01,"pump,1,3,EUR',
      'product',
      /a quote that is not closed/,
    ],
  ])('%s', async (_what, line, field, reason) => {
    const stores = await withCustomer();
    const path = files.write('orders.csv', `${HEADER}${GOOD}${line}\n${GOOD_TOO}`);
    const { summary, rejects } = await takeIn(path, 'orders', { stores });
    expect(rejects).toEqual([
      {
        kind: 'rejected',
        row: 2,
        line: 3,
        field,
        reason: expect.stringMatching(reason),
        value: expect.any(String),
      },
    ]);
    expect(rejects[0]?.value.length).toBeLessThanOrEqual(81);
    expect(summary.counts).toMatchObject({
      rows: 3,
      accepted: 2,
      written: 2,
      rejected: 1,
      parked: 0,
      skipped: {},
    });
    expect(await stores.events.count()).toBe(2);
  });

  test('a last row that is cut off', async () => {
    const stores = await withCustomer();
    const path = files.write('cut.csv', `${HEADER}${GOOD}${GOOD_TOO}102,1,C1,2025-`);
    const { rejects, summary } = await takeIn(path, 'orders', { stores });
    expect(rejects.map(({ row, field, reason }) => [row, field, reason])).toEqual([
      [3, 'product', expect.stringMatching(/has 4 of 8 columns; the file may have been cut off here/)],
    ]);
    expect(summary.counts.accepted).toBe(2);
  });

  test('every faulty cell of a row is named at once', async () => {
    const path = files.write('orders.csv', `${HEADER},1,C1,yesterday,pump,x,y,Z\n`);
    const { rejects, summary } = await takeIn(path, 'orders');
    expect(rejects.map(({ field }) => field)).toEqual([
      'date',
      'order_id',
      'currency',
      'quantity',
      'unit_price',
    ]);
    expect(summary.counts.rejected).toBe(1);
  });

  test('the field is shown with its column where that has another name', async () => {
    const path = files.write('mapped.csv', 'Nr,Kunde,Dato,Sum\n1,C1,bad,3\n');
    const fields = { order_id: 'Nr', customer_id: 'Kunde', date: 'Dato', amount: 'Sum' };
    const { rejects } = await takeIn(path, 'orders', { mapping: { fields } });
    expect(rejects[0]?.field).toBe('date (Dato)');
  });
});

describe('an order for an unknown customer', () => {
  test('is parked, and joined when the customer comes', async () => {
    const stores = memoryStores();
    const { summary, rejects } = await takeIn(files.write('orders.csv', HEADER + GOOD), 'orders', { stores });
    expect(summary.counts).toMatchObject({ accepted: 1, written: 1, parked: 1, rejected: 0 });
    expect(rejects).toEqual([
      {
        kind: 'parked',
        row: 1,
        line: 2,
        field: 'customer_id',
        reason: expect.stringContaining('joined when the customer is imported'),
        value: 'C1',
      },
    ]);
    expect(await historiesOf(stores)).toEqual([]);
    await takeIn(files.write('customers.csv', 'id,name\nC1,First\n'), 'customers', { stores });
    const [history] = await historiesOf(stores);
    expect(history?.customerId).toBe('main:C1');
    expect([...(history?.orders.amountMinor ?? [])]).toEqual([2100]);
  });

  test('is no longer parked when it comes again after the customer', async () => {
    const stores = memoryStores();
    const path = files.write('orders.csv', HEADER + GOOD);
    await takeIn(path, 'orders', { stores });
    await takeIn(files.write('customers.csv', 'id,name\nC1,First\n'), 'customers', { stores });
    const again = await takeIn(path, 'orders', { stores });
    expect(again.summary.counts).toMatchObject({ accepted: 1, written: 0, parked: 0 });
    expect(again.rejects).toEqual([]);
  });
});

describe('a file that does not fit its mapping is refused before anything is stored', () => {
  test.each<[string, string, Record<string, unknown> | undefined, RegExp]>([
    [
      'another delimiter',
      'order_id;customer_id;date;amount\n1;C1;2025-01-01;2\n',
      undefined,
      /looks separated by ";".*set "delimiter: ";""/,
    ],
    ['tabs', 'order_id\tcustomer_id\tdate\tamount\n', undefined, /looks separated by "\\t"/],
    [
      'a column in the mapping that is not there',
      'order_id,customer_id,day,amount\n',
      { fields: { date: 'Day' } },
      /fields\.date of the mapping names a column "Day".*did you mean "day"\? Its columns are "order_id"/,
    ],
    [
      'a column that is there twice',
      'order_id,customer_id,date,date,amount\n',
      undefined,
      /which the file has twice/,
    ],
    [
      'a needed field without a column',
      'OrderID,customer_id,date,amount\n',
      undefined,
      /orders need the field order_id.*did you mean "OrderID"\?.*order_id: COLUMN/,
    ],
    [
      'no amounts',
      'order_id,customer_id,date,quantity\n',
      undefined,
      /amount, or both quantity and unit_price/,
    ],
    [
      'a column of an option that is not there',
      'order_id,customer_id,date,amount\n',
      { cancellation: { column: 'Storno', startsWith: 'S' } },
      /a column "Storno"/,
    ],
  ])('%s', async (_what, text, mapping, message) => {
    const stores = memoryStores();
    const options = mapping === undefined ? { stores } : { stores, mapping };
    const taking = takeIn(files.write('wrong.csv', text), 'orders', options);
    await expect(taking).rejects.toThrow(message);
    await expect(taking).rejects.toMatchObject({ name: 'IntakeError' });
    expect(await stores.imports.list(10)).toEqual([]);
  });

  test('a customer file with hundreds of columns', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `extra${index}`);
    const taking = takeIn(files.write('wide.csv', `id,${names.join(',')}\n`), 'customers');
    await expect(taking).rejects.toThrow(/300 columns that no field reads, more than the 200/);
  });
});

describe('hostile cells', () => {
  test.each([
    '{"$gt":""}',
    '$where',
    '__proto__',
    'constructor',
    '.*',
    "'; DROP TABLE",
    '=HYPERLINK("http://x")',
    '<script>',
    '𝕳𝖔𝖘𝖙𝖎𝖑𝖊‮',
  ])('%j is only a text', async (cell) => {
    const stores = memoryStores();
    const quoted = `"${cell.replaceAll('"', '""')}"`;
    const customers = files.write('customers.csv', `id,name,${quoted}\n${quoted},${quoted},${quoted}\n`);
    await takeIn(customers, 'customers', { stores });
    const [customer] = await stores.customers.findMany([`main:${cell}`]);
    expect(customer).toMatchObject({ name: cell, attributes: [{ name: cell, value: cell }] });
    const orders = files.write(
      'orders.csv',
      `${HEADER}${quoted},${quoted},${quoted},2025-01-01,${quoted},1,1,EUR\n`,
    );
    const { summary } = await takeIn(orders, 'orders', { stores });
    expect(summary.counts).toMatchObject({ accepted: 1, written: 1, parked: 0, rejected: 0 });
  });

  test('a code that objects inherit is no code', async () => {
    const path = files.write(
      'interactions.csv',
      'id,customer_id,time,type\n1,C1,2025-01-01,constructor\n2,C1,2025-01-01,__proto__\n',
    );
    const { rejects } = await takeIn(path, 'interactions', {
      mapping: { codes: { type: { mail: 'email' } } },
    });
    expect(rejects.filter(({ kind }) => kind === 'rejected').map(({ row, field }) => [row, field])).toEqual([
      [1, 'type'],
      [2, 'type'],
    ]);
  });
});
