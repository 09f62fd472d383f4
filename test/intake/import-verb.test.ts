import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importVerb } from '../../src/cli/import.js';
import { temporaryFolder } from '../adapters/files/temporary-folder.js';
import { memoryStores } from '../memory/memory-stores.js';
import { callVerb } from './cli-context.js';

const files = temporaryFolder();
const HEADER = 'order_id,customer_id,date,amount\n';
const rejects = files.path('rejects.csv');
const withRejects = ['--rejects', rejects];

describe('varsel import', () => {
  test('tells what went in and ends with 0 when all did', async () => {
    const stores = memoryStores();
    await callVerb(
      importVerb,
      ['customers', files.write('customers.csv', 'id,name\nC1,First\n'), ...withRejects],
      stores,
    );
    const path = files.write('orders.csv', `${HEADER}1,C1,2025-05-01,10\n2,C1,2025-06-01,12\n`);
    const { code, stdout, stderr, isClosed } = await callVerb(
      importVerb,
      ['orders', path, ...withRejects],
      stores,
    );
    expect(code).toBe(0);
    expect(stdout).toContain('2 rows of orders read from orders.csv');
    expect(stdout).toContain('2 taken in: 2 new or changed, 0 there already');
    expect(stdout).toContain("1 customers' histories brought up to date");
    expect(stderr).toBe('');
    expect(isClosed).toBe(true);
    expect(existsSync(rejects)).toBe(false);
    expect((await callVerb(importVerb, ['orders', path, ...withRejects], stores)).stdout).toMatch(
      /this file was imported before, on 2026-03-01.*\n {2}2 taken in: 0 new or changed, 2 there already/,
    );
  });

  test('ends with 1 when rows were rejected or parked, and says which, why and where', async () => {
    const path = files.write(
      'orders.csv',
      `${HEADER}1,C1,2025-05-01,10\n2,C1,2025-02-30,12\n3,C1,2025-05-02,\u001b[31m\n`,
    );
    const { code, stdout } = await callVerb(importVerb, ['orders', path, ...withRejects], memoryStores());
    expect(code).toBe(1);
    expect(stdout).toContain('row 2 (line 3), date: names a day or a time that does not exist: 2025-02-30');
    expect(stdout).toContain('1 of them parked until their customers are imported');
    expect(stdout).toContain('2 rejected');
    expect(stdout).toContain(rejects);
    expect(stdout).not.toContain('\u001b');
    expect(readFileSync(rejects, 'utf8').split('\n')).toHaveLength(5);
  });

  test('says of products which of those that they name are not there', async () => {
    const path = files.write('products.csv', 'id,name,replaces\na,A,b\nb,B,x\n');
    const { code, stdout } = await callVerb(importVerb, ['products', path, ...withRejects], memoryStores());
    expect(code).toBe(1);
    expect(stdout).toContain('2 taken in: 2 new or changed');
    expect(stdout).toContain('1 of them parked until the products they name are imported');
    expect(stdout).toContain('row 2 (line 3), replaces: names no product by its id');
    expect(readFileSync(rejects, 'utf8').split('\n')[1]).toMatch(/^parked,2,3,"replaces","names no product/);
  });

  test('lets no column’s name steer the terminal', async () => {
    const path = files.write('customers.csv', `id,no\u009b31mte\n1,${'x'.repeat(1_001)}\n`);
    const { stdout } = await callVerb(importVerb, ['customers', path, ...withRejects], memoryStores());
    expect(stdout).toContain('no 31mte: is longer than');
    expect(stdout).not.toContain('\u009b');
  });

  test('gives the same as stable keys with --json', async () => {
    const path = files.write('orders.csv', `${HEADER}1,C1,2025-05-01,10\n2,,2025-05-01,12\n`);
    const { stdout } = await callVerb(importVerb, ['orders', path, '--json', ...withRejects], memoryStores());
    expect(JSON.parse(stdout)).toEqual({
      kind: 'orders',
      file: 'orders.csv',
      dryRun: false,
      rows: 2,
      accepted: 1,
      written: 1,
      alreadyThere: 0,
      rejected: 1,
      parked: 1,
      skipped: {},
      rejectsFile: rejects,
      resumedAfterRow: 0,
      importedBefore: null,
      historiesRebuilt: 0,
      dealsRebuilt: 0,
      seconds: expect.any(Number),
      notes: [],
    });
  });

  test('writes nothing but the rejects with --dry-run', async () => {
    const stores = memoryStores();
    const path = files.write('orders.csv', `${HEADER}1,C1,2025-05-01,10\n`);
    const { code, stdout } = await callVerb(
      importVerb,
      ['orders', path, '--dry-run', ...withRejects],
      stores,
    );
    expect(code).toBe(1);
    expect(stdout).toContain('Dry run, nothing was written. 1 rows of orders');
    expect(stdout).toContain('1 would be taken in');
    expect(await stores.events.count()).toBe(0);
    expect(existsSync(rejects)).toBe(true);
  });

  test('shows rows, speed and time left at a terminal', async () => {
    const path = files.write('orders.csv', HEADER + '1,C1,2025-05-01,10\n'.repeat(3));
    const { stderr } = await callVerb(importVerb, ['orders', path, ...withRejects], memoryStores(), {
      isTerminal: true,
    });
    expect(stderr).toMatch(/^\r100 % {2}3 rows {2}\d+ rows\/s {2}0 s left\r +\r$/);
  });

  test('says how to go on when the database goes away', async () => {
    const stores = memoryStores();
    const failing = {
      ...stores,
      events: { ...stores.events, append: () => Promise.reject(new Error('connection lost')) },
    };
    const path = files.write('orders.csv', `${HEADER}1,C1,2025-05-01,10\n`);
    await expect(callVerb(importVerb, ['orders', path, ...withRejects], failing)).rejects.toThrow(
      'connection lost\nThe import stopped; the same command goes on where it was.',
    );
  });

  test.each([
    ['no kind', [], /say what the file holds: one of staff, customers.*got nothing/],
    ['an unknown kind', ['offers', 'x.csv'], /got "offers"/],
    ['no file', ['orders'], /name the file of orders/],
    ['two files', ['orders', 'a.csv', 'b.csv'], /one file at a time/],
  ])('%s is a mistake of the call', async (_what, args, message) => {
    const call = callVerb(importVerb, args, memoryStores());
    await expect(call).rejects.toThrow(message);
    await expect(call).rejects.toMatchObject({ name: 'UsageError' });
  });

  test.each<[string, () => string[], RegExp]>([
    ['a missing file', () => ['orders', files.path('none.csv')], /there is no file .*none\.csv/],
    [
      'a missing mapping',
      () => ['orders', 'x.csv', '--map', files.path('none.yaml')],
      /mapping file .*none\.yaml can't be read/,
    ],
    [
      'a mapping of another kind',
      () => ['orders', 'x.csv', '--map', files.write('m.yaml', 'kind: customers\n')],
      /m\.yaml maps customers, not orders/,
    ],
    [
      'a broken mapping',
      () => ['orders', 'x.csv', '--map', files.write('m.yaml', 'kind: orders\nfields:\n  dat: D\n')],
      /the mapping can't be used:\n.*m\.yaml:3: fields\.dat: orders have no field "dat"; did you mean date\?/,
    ],
    [
      'another delimiter',
      () => ['orders', files.write('semicolons.csv', HEADER.replaceAll(',', ';'))],
      /looks separated by ";"/,
    ],
  ])('%s fails with what to do', async (_what, args, message) => {
    const stores = memoryStores();
    await expect(callVerb(importVerb, args(), stores)).rejects.toThrow(message);
    expect(await stores.imports.list(1)).toEqual([]);
  });
});
