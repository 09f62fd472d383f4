import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { silenceWindows } from '../../../src/cli/evaluate/orders-dates.js';
import { type OrdersEngine, openOrdersEngine } from '../../../src/cli/evaluate/orders-engine.js';
import type { OrdersEvaluation, OrdersEvaluationInput } from '../../../src/cli/evaluate/orders-evaluation.js';
import { readOrdersFile } from '../../../src/cli/evaluate/orders-file.js';
import { countsOf, ordersSnapshot } from '../../../src/cli/evaluate/orders-snapshot.js';
import { evaluateVerb } from '../../../src/cli/evaluate.js';
import { readMapping } from '../../../src/cli/import.js';
import { UsageError } from '../../../src/cli/verb.js';
import type { VarselEvent } from '../../../src/domain/event.js';
import { buildHistory } from '../../../src/history/build.js';
import { IntakeError } from '../../../src/intake/intake-error.js';
import { temporaryFolder } from '../../adapters/files/temporary-folder.js';
import { callVerb } from '../../intake/cli-context.js';
import { NOW } from '../../intake/take-in.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { ordersEvaluationFixture } from './orders-fixture.js';

const folder = temporaryFolder();
const HEADER = 'order_id,customer_id,date,amount';
// Oslo's clock: an order of a day is at 23:00 UTC of the day before.
const MAP = folder.write(
  'map.yaml',
  [
    'kind: orders',
    'source: shop',
    'zone: Europe/Oslo',
    'cancellation: { column: order_id, startsWith: C }',
    'createCustomers: { country: land }',
  ].join('\n'),
);
// Learned on 1 March, tested on 30 April: clocks change in between.
const ORDERS = folder.write(
  'orders.csv',
  [
    `${HEADER},land`,
    'o1,anna,2025-01-10,10,Norway',
    'o2,anna,2025-03-01,10,Norway', // on the day itself: an answer, not a feature
    'o3,bo,2025-02-28,20,Finland',
    'o4,bo,2025-04-29,20,Finland', // the last day of silence
    'C5,cy,2025-02-01,-5,', // never ordered
    'o6,dag,2025-02-03,30,',
    'C7,dag,2025-03-15,-30,', // a cancellation is no order
    'o8,dag,2025-04-30,30,', // the day after
    'o9,eva,2025-02-05,40,Norway',
    'o10,finn,2025-04-30,40,Norway', // new on the day of testing: not yet known
    'o11,eva,2025-05-10,40,Norway',
    'o12,gro,2025-06-28,40,Norway',
  ].join('\n'),
);
const CALL = [
  'churn',
  '--orders',
  ORDERS,
  '--map',
  MAP,
  '--train-at',
  '2025-03-01',
  '--test-at',
  '2025-04-30',
];
const SIXTY = [...CALL, '--silence-days', '60', '--experimental'];

async function call(args: readonly string[], evaluation: OrdersEvaluation = ordersEvaluationFixture()) {
  const given: { input?: OrdersEvaluationInput; isClosed?: boolean } = {};
  const open = async (): Promise<OrdersEngine> => ({
    judge(input) {
      given.input = input;
      return evaluation;
    },
    close: async () => {
      given.isClosed = true;
    },
  });
  const answer = await callVerb(
    evaluateVerb(() => Promise.reject(new Error('not asked for')), open),
    args,
    memoryStores(),
  );
  return { ...answer, given };
}

describe('customers of a file of orders', () => {
  it('are those with an order before the date, silent when none follows for so many days', async () => {
    const { given, code } = await call(SIXTY);
    expect(code).toBe(0);
    expect(given.isClosed).toBe(true);
    expect(silentOf(given.input?.train)).toEqual({
      'shop:anna': 0,
      'shop:bo': 0,
      'shop:dag': 1,
      'shop:eva': 1,
    });
    expect(silentOf(given.input?.test)).toEqual({
      'shop:anna': 1,
      'shop:bo': 1,
      'shop:dag': 0,
      'shop:eva': 0,
    });
  });

  it('have features of what was known before the date alone', async () => {
    const { given } = await call(SIXTY);
    expect(numbersOf(given.input?.train, 'value_total')).toEqual([1_000, 2_000, 3_000, 4_000]);
    expect(numbersOf(given.input?.test, 'value_total')).toEqual([2_000, 4_000, 3_000, 4_000]);
    expect(numbersOf(given.input?.train, 'cancelled_share')).toEqual([0, 0, 0, 0]);
    expect(numbersOf(given.input?.test, 'cancelled_share')).toEqual([0, 0, 0.5, 0]);
    const country = given.input?.train.table.columns.find(({ name }) => name === 'country');
    expect(country).toMatchObject({ kind: 'categorical', categories: ['FI', 'NO'] });
    expect(country?.kind === 'categorical' ? [...country.codes] : null).toEqual([1, 0, -1, 1]);
  });

  it('are the same in whatever order the rows stand, and without the rows that come later', async () => {
    const [header, ...rows] = (await readFile(ORDERS, 'utf8')).split('\n');
    const turned = folder.write('turned.csv', [header, ...[...rows].reverse()].join('\n'));
    const known = rows.filter((row) => !/2025-0[3-6]/.test(row));
    const early = folder.write('early.csv', [header, ...known].join('\n'));
    const whole = await trainOf(ORDERS);
    expect(known.length).toBeLessThan(rows.length);
    expect(await trainOf(turned)).toEqual(whole);
    const { customerIds, table } = await trainOf(early);
    expect({ customerIds, table }).toEqual({ customerIds: whole.customerIds, table: whole.table });
  });

  it('are read as the history of an import would have them', async () => {
    const file = await readOrdersFile(ORDERS, await readMapping(MAP, 'orders'), NOW, () => undefined);
    const dag = file.customers.find(({ customerId }) => customerId === 'shop:dag')?.orders;
    const event = (orderId: string, date: string, amountMinor: number): VarselEvent => ({
      ...{ id: orderId, key: orderId, customerId: 'shop:dag', importId: '', importedAt: NOW },
      ...{ occurredAt: new Date(date), knownAt: new Date(date) },
      payload: {
        ...{ type: 'order_line', orderId, product: null, quantity: null, currency: null },
        ...{ amountMinor, isCancellation: amountMinor < 0 },
      },
    });
    const events = [
      event('o6', '2025-02-02T23:00:00Z', 3_000),
      event('C7', '2025-03-14T23:00:00Z', -3_000),
      event('o8', '2025-04-29T22:00:00Z', 3_000),
    ];
    expect(dag).toEqual(buildHistory('shop:dag', events).orders);
  });
});

describe('what is printed of orders', () => {
  it('says for whom, what was waived, and how far the model is ahead of recency alone', async () => {
    const { stdout } = await call(SIXTY);
    const text = stdout.replaceAll(/\s+/g, ' ');
    expect(text).toContain('who orders nothing in the 60 days from a date on');
    expect(text).toContain(
      'EXPERIMENTAL, history minimums waived: 4 of 100 customers, 2 of 20 customers that fell silent, 1 of 18 months of orders.',
    );
    expect(text).toContain('VERDICT: usable');
    expect(text).toContain('auc of recency alone 0.6205 0.5966 0.6438');
    expect(text).toContain('the model is ahead by 0.116 (95% interval 0.093 to 0.139, p < 0.001).');
    expect(text).toContain('these moved a lot (population stability index): value_change_30 (0.49)');
    expect(text).toContain("The orders don't reach back far enough for value_last_90, value_last_180");
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('does not call a chance difference an advantage, nor a loss one', async () => {
    const alone = ordersEvaluationFixture().recencyAlone.auc;
    const say = async (value: number, pValue: number) => {
      const modelAhead = { value, low: value - 0.02, high: value + 0.02, pValue };
      const evaluation = ordersEvaluationFixture({ recencyAlone: { auc: alone, modelAhead } });
      return (await call(SIXTY, evaluation)).stdout.replaceAll(/\s+/g, ' ');
    };
    expect(await say(0.01, 0.3)).toContain('may be chance');
    expect(await say(-0.05, 0.001)).toContain('which is BETTER than the model');
  });

  it('is one object for programs', async () => {
    const { stdout } = await call([...SIXTY, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'churn',
      file: 'orders.csv',
      trainAt: '2025-03-01',
      testAt: '2025-04-30',
      silenceDays: 60,
      rows: 2_134,
      positives: 1_181,
      train: { customers: 1_282, positives: 671 },
      minimumsWaived: true,
      shortfalls: [
        { what: 'customers', found: 4, needed: 100 },
        { what: 'silentCustomers', found: 2, needed: 20 },
        { what: 'historyMonths', found: 1, needed: 18 },
      ],
      split: { kind: 'two_dates' },
      average: { auc: 0.8465 },
      recencyAlone: { auc: 0.6205 },
      aheadOfRecency: { auc: 0.116, low: 0.093, high: 0.139 },
      verdict: 'usable',
    });
  });

  it('names rows that were left out', async () => {
    const bad = folder.write(
      'bad.csv',
      `${await readFile(ORDERS, 'utf8')}\no13,hal,2025-02-30,1,\no14,ida,2025-02-03,x,`,
    );
    const { stdout } = await call(SIXTY.with(2, bad));
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('2 of 14 rows were left out');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('first row refused: line 14, date');
  });
});

describe('a call on orders that is off', () => {
  it.each([
    [CALL, '--silence-days is missing'],
    [[...CALL, '--silence-days', '0'], 'no whole number from 1'],
    [[...CALL, '--silence-days', '61'], 'test at 2025-05-01 or later'],
    [[...SIXTY, '--label', 'left'], '--label is for a file of cases'],
    [SIXTY.with(6, '2025-02-30'), '--train-at "2025-02-30" is no date'],
    [['churn', '--map', MAP], '--orders is missing'],
  ])('says so: %#', async (args, message) => {
    const failed = call(args);
    await expect(failed).rejects.toBeInstanceOf(UsageError);
    await expect(failed).rejects.toThrow(message);
  });

  it.each([
    [
      SIXTY.slice(0, -1),
      'under the minimums of a churn model before --train-at 2025-03-01: 4 of 100 customers',
    ],
    [
      SIXTY.with(8, '2025-05-15'),
      'ends with an order of 2025-06-27, but who was silent after --test-at 2025-05-15',
    ],
    [SIXTY.with(6, '2025-01-01'), 'before --train-at 2025-01-01 there is nothing to learn from'],
    [
      SIXTY.with(2, folder.write('none.csv', `${HEADER},land\nC1,anna,2025-01-01,-1,`)),
      'has no orders of customers',
    ],
    [SIXTY.with(2, folder.path('missing.csv')), 'missing.csv'],
  ])('is refused with the reason: %#', async (args, message) => {
    const failed = call(args);
    await expect(failed).rejects.toBeInstanceOf(IntakeError);
    await expect(failed).rejects.toThrow(message);
  });
});

describe('the engine on the example', () => {
  it('beats the base rate, gives the same twice, and sets recency beside it', async () => {
    const args = [
      ...['churn', '--orders', 'examples/evaluate/orders.csv', '--map', 'examples/evaluate/orders-map.yaml'],
      ...['--train-at', '2023-10-01', '--test-at', '2024-02-01', '--silence-days', '90', '--threads', '1'],
    ];
    const { input } = (await call(args)).given;
    if (input === undefined) throw new Error('The example was not judged.');
    const engine = await openOrdersEngine(1);
    const found = engine.judge(input);
    await engine.close();
    expect(found.test).toEqual(countsOf(input.test));
    expect(found.verdict.verdict).toBe('usable');
    expect(found.figures.auc.value).toBeGreaterThan(found.recencyAlone.auc.value);
    expect(found.recencyAlone.modelAhead.value).toBeCloseTo(
      found.figures.auc.value - found.recencyAlone.auc.value,
      12,
    );
  });
});

async function trainOf(path: string) {
  const mapping = await readMapping(MAP, 'orders');
  const file = await readOrdersFile(path, mapping, NOW, () => undefined);
  const asked = { trainAt: '2025-03-01', testAt: '2025-04-30', silenceDays: 60 };
  return ordersSnapshot(file, silenceWindows(asked, mapping.zone).train);
}

function silentOf(snapshot: OrdersEvaluationInput['train'] | undefined) {
  return Object.fromEntries(snapshot?.customerIds.map((id, row) => [id, snapshot.labels[row]]) ?? []);
}

function numbersOf(snapshot: OrdersEvaluationInput['train'] | undefined, name: string): number[] {
  const column = snapshot?.table.columns.find((each) => each.name === name);
  return column?.kind === 'numeric' ? [...column.values] : [];
}
