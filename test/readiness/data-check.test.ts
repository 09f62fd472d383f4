import { describe, expect, test } from 'vitest';
import { data } from '../../src/cli/data.js';
import { EVENT_SOURCES } from '../../src/domain/run.js';
import type { ChurnSignalKey, ModelReadiness } from '../../src/domain/score.js';
import { checkData } from '../../src/readiness/data-check.js';
import type { Stores } from '../../src/stores/stores.js';
import { temporaryFolder } from '../adapters/files/temporary-folder.js';
import { callVerb, READINESS } from '../intake/cli-context.js';
import { historiesOf, NOW, takeIn } from '../intake/take-in.js';
import { memoryStores } from '../memory/memory-stores.js';

const files = temporaryFolder();
const file = (name: string, ...lines: string[]) => files.write(name, `${lines.join('\n')}\n`);

const check = (stores: Stores, asOf: Date, readiness: ModelReadiness) =>
  checkData({
    stores,
    settings: {
      companyCurrency: 'EUR',
      staleContactMonths: 12,
      valueMinimum: { months: 12, activeCustomers: 500 },
      isPublicHoliday: () => false,
    },
    asOf,
    readiness,
  });

async function company() {
  const stores = memoryStores();
  await takeIn(
    file(
      'staff.csv',
      'id,name,role,deputy_id,leader_id,slack_user_id',
      'S1,A,sales,S2,S9,U1',
      'S2,B,sales,S8,,',
      'S3,C,sales,,,U1',
    ),
    'staff',
    { stores },
  );
  await takeIn(
    file(
      'customers.csv',
      'id,name,segment,owner_id',
      '1,One,small,S1',
      '2,,,',
      '3,Three,small,S7',
      '4,Four,,S7',
    ),
    'customers',
    { stores },
  );
  await takeIn(
    file(
      'orders.csv',
      'order_id,customer_id,date,amount',
      'O1,1,2025-01-01,1',
      'O2,1,2026-02-01,1',
      'O3,99,2025-01-01,1',
      'O4,99,2025-01-02,1',
    ),
    'orders',
    { stores },
  );
  await takeIn(
    file('invoices.csv', 'invoice_id,customer_id,sent_date,due_date,amount', 'I1,1,2025-03-01,2025-03-31,1'),
    'invoices',
    { stores },
  );
  await takeIn(file('outcomes.csv', 'id,customer_id,date,outcome', '1,2,2025-08-01,lost'), 'outcomes', {
    stores,
  });
  await historiesOf(stores);
  return stores;
}

describe('checkData', () => {
  test('says per source how much there is, from when to when, and what it unlocks', async () => {
    const { sources, documentedLosses } = await check(await company(), NOW, READINESS);
    expect(sources.map(({ source }) => source)).toEqual([...EVENT_SOURCES]);
    expect(sources[0]).toEqual({
      source: 'orders',
      rows: 2,
      firstAt: new Date('2025-01-01'),
      lastAt: new Date('2026-02-01'),
      ageDays: 28,
      signals: [alone('order_rhythm'), alone('order_value')],
    });
    expect(sources.find(({ source }) => source === 'invoices')).toMatchObject({
      rows: 1,
      signals: [{ signal: 'late_payment', others: ['payments'], othersNeeded: 1 }],
    });
    expect(sources.find(({ source }) => source === 'interactions')).toMatchObject({
      rows: 0,
      firstAt: null,
      lastAt: null,
      ageDays: null,
      signals: expect.arrayContaining([
        alone('contact_frequency'),
        alone('postponed_meetings'),
        { signal: 'contact_person', others: ['contacts'], othersNeeded: 1 },
        // Tickets alone would do as well.
        { signal: 'tone', others: ['tickets'], othersNeeded: 0 },
      ]),
    });
    expect(sources.find(({ source }) => source === 'web')?.signals).toContainEqual({
      signal: 'silence',
      others: ['tickets', 'usage'],
      othersNeeded: 1,
    });
    expect(documentedLosses).toBe(1);
  });

  test('counts only what was known by the date', async () => {
    const { sources } = await check(await company(), new Date('2025-02-01'), READINESS);
    expect(sources[0]).toMatchObject({ rows: 1, lastAt: new Date('2025-01-02') });
  });

  test('finds owners, deputies and leaders who don’t exist, and people whom no message reaches', async () => {
    const { customers, staff } = await check(await company(), NOW, READINESS);
    expect(customers).toMatchObject({
      count: 4,
      withoutOwner: 1,
      unknownOwners: [{ ownerId: 'S7', customers: 2, concern: { customers: 2, customersWithoutValue: 2 } }],
    });
    expect(staff).toEqual({
      count: 3,
      withoutPlatformId: ['S2'],
      unknownDeputies: [{ staffId: 'S2', namedId: 'S8' }],
      unknownLeaders: [{ staffId: 'S1', namedId: 'S9' }],
      sharedPlatformIds: ['U1'],
    });
  });

  test('says how complete each field is, and that a number is no name', async () => {
    const { customers } = await check(await company(), NOW, READINESS);
    const filled = Object.fromEntries(customers.fields.map((field) => [field.field, field.filled]));
    expect(filled).toMatchObject({ name: 3, segment: 2, owner_id: 3, country: 0 });
  });

  test('counts what waits for its customers and what was interrupted', async () => {
    const stores = await company();
    const run = {
      id: 'orders.a.b',
      kind: 'orders',
      fileName: 'big.csv',
      startedAt: NOW,
      finishedAt: null,
      checkpointRow: 400,
    } as const;
    await stores.imports.begin({
      ...run,
      counts: { rows: 0, accepted: 0, written: 0, rejected: 0, skipped: {}, parked: 0 },
    });
    const { parked, unfinishedImports } = await check(stores, NOW, READINESS);
    expect(parked).toEqual({ customers: 1, events: 2 });
    expect(unfinishedImports).toEqual([
      { kind: 'orders', fileName: 'big.csv', startedAt: NOW, checkpointRow: 400 },
    ]);
  });

  const ready = {
    ...READINESS,
    documentedChurns: 20,
    historyMonths: 18,
    hasContactLog: true,
    completenessPercent: 80,
    isReady: true,
  };
  test.each([
    ['rules_only', READINESS],
    ['moderate', ready],
    ['moderate', { ...ready, activeCustomers: 200 }],
    ['moderate', { ...ready, activeCustomers: 200, documentedChurns: 40 }],
    ['ready', { ...ready, activeCustomers: 200, documentedChurns: 40, historyMonths: 36 }],
  ] as const)('the state is %s', async (state, readiness) => {
    const { capabilities } = await check(await company(), NOW, readiness);
    expect(capabilities.map((each) => [each.capability, each.state])).toEqual([
      ['churn', state],
      ['value', 'rules_only'],
      ['deals', 'off'],
      ['service', 'off'],
    ]);
  });

  test('names what is missing, in figures', async () => {
    const { capabilities } = await check(await company(), NOW, READINESS);
    expect(capabilities[0]?.missing).toEqual([
      { what: 'documented_churns', has: 9, needed: 20 },
      { what: 'history_months', has: 12, needed: 18 },
      { what: 'contact_log', has: 0, needed: 1 },
      { what: 'completeness_percent', has: 75, needed: 80 },
    ]);
  });

  test('is off where there is nothing', async () => {
    const { capabilities } = await check(memoryStores(), NOW, READINESS);
    expect(capabilities[0]?.state).toBe('off');
  });
});

describe('varsel data check', () => {
  test('says it in words', async () => {
    const { code, stdout } = await callVerb(data, ['check'], await company());
    expect(code).toBe(0);
    for (const line of [
      'churn    rules only',
      '9 of 20 documented losses (import outcomes)',
      'no log of contacts (import interactions)',
      'value    rules only',
      '           1 of 500 customers who bought, paid or were under contract in 18 months',
      'orders        2 rows, 2025-01-01 to 2026-02-01 (28 days ago): order rhythm, order value',
      'payments      none; would unlock: late payment (together with invoices)',
      'To put right first',
      'name             75 % filled',
      '1 customers have no owner',
      '1 owners are no known staff: S7 (2 customers)',
      '1 have no Slack or Teams id and can get no message: S2',
      '1 name a deputy who is no known staff: S2 -> S8',
      'Parked: 2 events wait for 1 customers',
    ]) {
      expect(stdout).toContain(line);
    }
  });

  test('gives stable keys with --json', async () => {
    const { stdout } = await callVerb(data, ['check', '--as-of', '2026-01-01', '--json'], await company());
    const check = JSON.parse(stdout);
    expect(Object.keys(check)).toEqual([
      'asOf',
      'capabilities',
      'sources',
      'customers',
      'contacts',
      'duplicates',
      'formats',
      'labels',
      'orphans',
      'gaps',
      'staff',
      'deals',
      'products',
      'documentedLosses',
      'parked',
      'unfinishedImports',
      'workList',
      'trend',
    ]);
    expect(check.asOf).toBe('2026-01-01T00:00:00.000Z');
  });

  test.each([[[]], [['nonsense']], [['check', 'it']], [['check', '--as-of', 'soon']]])(
    '%j is a mistake of the call',
    async (args) => {
      await expect(callVerb(data, args, memoryStores())).rejects.toMatchObject({ name: 'UsageError' });
    },
  );
});

function alone(signal: ChurnSignalKey) {
  return { signal, others: [], othersNeeded: 0 };
}
