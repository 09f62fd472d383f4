import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../adapters/files/temporary-folder.js';
import { memoryStores } from '../memory/memory-stores.js';
import { eventsOf, historiesOf, takeIn } from './take-in.js';

const files = temporaryFolder();
const file = (name: string, ...lines: string[]) => files.write(name, `${lines.join('\n')}\n`);

describe('staff', () => {
  const header = 'id,name,email,role,team,deputy_id,leader_id,country,timezone,language,slack_user_id';

  test('are taken in, with what is empty left out', async () => {
    const path = file(
      'staff.csv',
      header,
      'S1,Kari Nordmann,kari@example.com,Sales,nordics,S2,S3,Norway,Europe/Oslo,no,U1',
      'S2,Ola,,manager,,,,,,de,',
    );
    const { stores, summary } = await takeIn(path, 'staff');
    expect(summary.counts).toMatchObject({ rows: 2, accepted: 2, written: 2, rejected: 0 });
    const [kari, ola] = await stores.staff.all();
    expect(kari).toMatchObject({
      id: 'S1',
      role: 'sales',
      deputyId: 'S2',
      leaderId: 'S3',
      country: 'NO',
      timezone: 'Europe/Oslo',
      language: 'nb',
      slackUserId: 'U1',
      teamsUserId: null,
    });
    expect(ola).toMatchObject({
      email: null,
      team: '',
      deputyId: null,
      country: null,
      timezone: null,
      language: null,
    });
  });

  test.each([
    [
      'an unknown role',
      'S1,Kari,,boss,,,,,,,',
      'role',
      /is none of agent, sales, marketing, manager, administrator; say what/,
    ],
    ['no name', 'S1,,,sales,,,,,,,', 'name', /is empty/],
    ['an unknown zone', 'S1,Kari,,sales,,,,,Europe\\Oslo,,', 'timezone', /no time zone of the IANA list/],
    ['an address that is none', 'S1,Kari,kari,sales,,,,,,,', 'email', /no e-mail address/],
  ])('%s is rejected', async (_what, line, field, reason) => {
    const { rejects } = await takeIn(file('staff.csv', header, line), 'staff');
    expect(rejects).toMatchObject([{ row: 1, field, reason: expect.stringMatching(reason) }]);
  });

  test('a second file adds what the first did not know, and erases nothing of it', async () => {
    const stores = memoryStores();
    await takeIn(file('hr.csv', 'id,name,role,team', 'S1,Kari,sales,nordics'), 'staff', { stores });
    await takeIn(file('slack.csv', 'id,name,role,slack_user_id', 'S1,Kari,sales,U1'), 'staff', { stores });
    expect(await stores.staff.find('S1')).toMatchObject({ team: 'nordics', slackUserId: 'U1' });
  });
});

describe('customers', () => {
  test('are taken in with the columns nobody asked for as dated attributes', async () => {
    const path = file(
      'customers.csv',
      'id,name,segment,country,region,team,owner_id,language,customer_since,renewal_date,yearly_value,currency,employees,branch_code,is_partner',
      '7,Northwind,small,NO,Oslo,nordics,S1,nb,2015-02-01,2027-01-01,1200.50,NOK,120,007,true',
      '8,,,,,,,,,,,,,,',
    );
    const { stores } = await takeIn(path, 'customers');
    const started = new Date('2026-03-01T12:00:00Z');
    const dated = { validFrom: started, knownAt: started };
    expect(await stores.customers.find('main:7')).toMatchObject({
      externalIds: [{ source: 'main', id: '7' }],
      name: 'Northwind',
      yearlyValueMinor: 120_050,
      currency: 'NOK',
      customerSince: new Date('2015-02-01'),
      renewalAt: new Date('2027-01-01'),
      attributes: [
        { name: 'branch_code', value: '007', ...dated },
        { name: 'employees', value: 120, ...dated },
        { name: 'is_partner', value: true, ...dated },
        { name: 'language', value: 'nb', ...dated },
      ],
    });
    expect(await stores.customers.find('main:8')).toMatchObject({
      name: '8',
      segment: '',
      ownerId: null,
      yearlyValueMinor: null,
      customerSince: null,
      attributes: [],
    });
  });

  test('amounts without a currency count in the company’s', async () => {
    const path = file('customers.csv', 'id,yearly_value,currency', '1,1200,JPY', '2,1200,');
    const { stores } = await takeIn(path, 'customers');
    expect(await stores.customers.find('main:1')).toMatchObject({ yearlyValueMinor: 1200, currency: 'JPY' });
    expect(await stores.customers.find('main:2')).toMatchObject({
      yearlyValueMinor: 120_000,
      currency: null,
    });
  });

  test('attributes can be constant, dated by a column, or ignored', async () => {
    const path = file('customers.csv', 'id,since,size,note', '1,2020-05-01,12,secret');
    const attributesWith = async (attributes: unknown) => {
      const { stores } = await takeIn(path, 'customers', { mapping: { attributes } });
      return (await stores.customers.find('main:1'))?.attributes;
    };
    expect(await attributesWith('ignore')).toEqual([]);
    expect(await attributesWith({ validFrom: 'constant', ignore: ['note', 'since'] })).toEqual([
      { name: 'size', value: 12, validFrom: null, knownAt: null },
    ]);
    const since = new Date('2020-05-01');
    expect(await attributesWith({ validFrom: { column: 'since' }, ignore: ['note'] })).toEqual([
      { name: 'size', value: 12, validFrom: since, knownAt: since },
    ]);
  });

  test('an attribute grows only when its value changes', async () => {
    const stores = memoryStores();
    const importOn = (day: string, size: number) =>
      takeIn(file('customers.csv', `id,size,${day}`, `1,${size},x`), 'customers', {
        stores,
        now: new Date(day),
        mapping: { attributes: { ignore: [day] } },
      });
    await importOn('2026-01-01', 10);
    await importOn('2026-02-01', 10);
    await importOn('2026-03-01', 12);
    await importOn('2026-04-01', 10);
    const customer = await stores.customers.find('main:1');
    expect(customer?.attributes.map(({ value, validFrom }) => [value, validFrom?.getUTCMonth()])).toEqual([
      [10, 0],
      [12, 2],
      [10, 3],
    ]);
  });

  test('two files that each know half of a customer don’t erase each other’s half', async () => {
    const stores = memoryStores();
    await takeIn(file('erp.csv', 'id,name,country', '1,Northwind,NO'), 'customers', { stores });
    await takeIn(file('crm.csv', 'id,owner_id,segment', '1,S1,small'), 'customers', { stores });
    expect(await stores.customers.find('main:1')).toMatchObject({
      name: 'Northwind',
      country: 'NO',
      ownerId: 'S1',
      segment: 'small',
    });
  });

  test('the file that was imported last counts, even where it was imported before', async () => {
    const stores = memoryStores();
    const january = file('january.csv', 'id,owner_id', '1,S1');
    const february = file('february.csv', 'id,owner_id', '1,S2');
    for (const path of [january, february, january]) await takeIn(path, 'customers', { stores });
    expect((await stores.customers.find('main:1'))?.ownerId).toBe('S1');
  });

  test('the same customer twice is left out, or rejected where it contradicts itself', async () => {
    const path = file('customers.csv', 'id,name', '1,First', '1,First', '1,Second');
    const { summary, rejects, stores } = await takeIn(path, 'customers');
    expect(summary.counts).toMatchObject({ accepted: 1, skipped: { repeated: 1 }, rejected: 1 });
    expect(rejects).toMatchObject(
      [{ row: 3, field: 'id', reason: /first in row 1/ }].map((each) => ({
        ...each,
        reason: expect.stringMatching(each.reason),
      })),
    );
    expect((await stores.customers.find('main:1'))?.name).toBe('First');
  });

  test('a value below zero is rejected', async () => {
    const { rejects } = await takeIn(file('customers.csv', 'id,yearly_value', '1,-5'), 'customers');
    expect(rejects).toMatchObject([{ field: 'yearly_value', reason: 'is negative' }]);
  });
});

describe('invoices and payments', () => {
  test('meet in the history of their customer', async () => {
    const stores = memoryStores();
    await takeIn(file('customers.csv', 'id', '1'), 'customers', { stores });
    await takeIn(
      file(
        'invoices.csv',
        'invoice_id,customer_id,order_id,sent_date,due_date,amount,currency',
        'I1,1,O1,2025-01-01,2025-01-31,100.25,EUR',
      ),
      'invoices',
      { stores },
    );
    await takeIn(
      file(
        'payments.csv',
        'payment_id,invoice_id,customer_id,date,amount,currency',
        'P1,I1,1,2025-02-10,100.25,EUR',
        'P2,I1,1,2025-02-11,,',
      ),
      'payments',
      { stores },
    );
    const [history] = await historiesOf(stores);
    expect([...(history?.invoices.fact ?? [])]).toEqual([0, 1, 1]);
    expect([...(history?.invoices.invoiceIndex ?? [])]).toEqual([0, 0, 0]);
    expect([...(history?.invoices.amountMinor ?? [])]).toEqual([10_025, 10_025, Number.NaN]);
    expect(new Date(history?.invoices.dueAtMs[0] ?? 0).toISOString()).toBe('2025-01-31T00:00:00.000Z');
  });

  test('a due date may lie ahead, the day of sending may not', async () => {
    const path = file(
      'invoices.csv',
      'invoice_id,customer_id,sent_date,due_date,amount',
      'I1,1,2026-02-28,2026-12-31,1',
      'I2,1,2026-12-01,2026-12-31,1',
    );
    const { rejects, summary } = await takeIn(path, 'invoices');
    expect(summary.counts.accepted).toBe(1);
    expect(rejects.filter(({ kind }) => kind === 'rejected')).toMatchObject([{ row: 2, field: 'sent_date' }]);
  });

  test('an invoice that changed is a correction from the day it was imported', async () => {
    const stores = memoryStores();
    await takeIn(file('customers.csv', 'id', '1'), 'customers', { stores });
    const invoice = (due: string) =>
      file('invoices.csv', 'invoice_id,customer_id,sent_date,due_date,amount', `I1,1,2025-01-01,${due},1`);
    await takeIn(invoice('2025-01-31'), 'invoices', { stores });
    const corrected = new Date('2026-03-05T00:00:00Z');
    await takeIn(invoice('2025-02-28'), 'invoices', { stores, now: corrected });
    const [history] = await historiesOf(stores);
    expect([...(history?.invoices.supersededAtMs ?? [])]).toEqual([
      corrected.getTime(),
      Number.POSITIVE_INFINITY,
    ]);
  });

  test.each([
    [
      'a credit note',
      'invoices',
      'invoice_id,customer_id,sent_date,due_date,amount',
      'I1,1,2025-01-01,2025-01-31,-5',
    ],
    ['a refund', 'payments', 'payment_id,invoice_id,customer_id,date,amount', 'P1,I1,1,2025-01-01,-5'],
  ] as const)('%s is rejected with what it is', async (_what, kind, header, line) => {
    const { rejects } = await takeIn(file('negative.csv', header, line), kind);
    expect(rejects).toMatchObject([
      { kind: 'rejected', field: 'amount', reason: expect.stringMatching(/leave it out/) },
    ]);
  });
});

describe('interactions', () => {
  const header = 'id,customer_id,time,type,direction,contact,staff_id,status,changed_by';

  test('are held unless they say otherwise, and what is still to come is left out', async () => {
    const path = file(
      'interactions.csv',
      header,
      'E1,1,2025-05-01T10:00:00Z,EMAIL,in,Ann,S1,,',
      'E2,1,2025-05-02T10:00:00Z,meeting,out,,,cancelled,customer',
      'E3,1,2026-06-02T10:00:00Z,meeting,out,,,,',
    );
    const { stores, summary } = await takeIn(path, 'interactions');
    expect(summary.counts).toMatchObject({ accepted: 2, skipped: { not_yet_happened: 1 } });
    const events = await eventsOf(stores, ['main:1']);
    expect(events.map(({ payload }) => payload)).toEqual([
      {
        type: 'interaction',
        channel: 'email',
        direction: 'in',
        contactIds: ['main:Ann'],
        staffId: 'S1',
        status: 'held',
        changedBy: null,
        tone: null,
      },
      {
        type: 'interaction',
        channel: 'meeting',
        direction: 'out',
        contactIds: [],
        staffId: null,
        status: 'cancelled',
        changedBy: 'customer',
        tone: null,
      },
    ]);
  });

  test('a word of the file that nobody explained is rejected with the words there are', async () => {
    const { rejects } = await takeIn(
      file('interactions.csv', header, 'E1,1,2025-05-01,fax,,,,,'),
      'interactions',
    );
    expect(rejects).toMatchObject([
      {
        kind: 'rejected',
        field: 'type',
        reason: expect.stringMatching(/none of email, call, meeting.*"codes: type:"/),
        value: 'fax',
      },
    ]);
  });
});

describe('outcomes', () => {
  const header = 'id,customer_id,date,outcome,reason';

  test('are labels that nobody in chat gave', async () => {
    const path = file('outcomes.csv', header, '1,7,2025-05-01,lost,price', '2,7,2025-06-01,Saved,');
    const { stores, summary } = await takeIn(path, 'outcomes');
    expect(summary.counts).toMatchObject({ accepted: 2, written: 2, parked: 2 });
    const [saved, lost] = await stores.outcomes.ofCustomer('main:7');
    expect(lost).toEqual({
      id: 'main:1',
      customerId: 'main:7',
      outcome: 'lost',
      reason: 'price',
      occurredAt: new Date('2025-05-01'),
      knownAt: new Date('2025-05-01'),
      saidBy: null,
      alertId: null,
      about: null,
      revokedAt: null,
    });
    expect(saved).toMatchObject({ outcome: 'saved', reason: null });
  });

  test('one that contradicts what is held under its id is rejected, and nothing is lost unseen', async () => {
    const stores = memoryStores();
    await takeIn(file('outcomes.csv', header, '1,7,2025-05-01,lost,price'), 'outcomes', { stores });
    const again = file('more.csv', header, '1,7,2025-05-01,lost,price', '2,8,2025-05-01,lost,');
    expect((await takeIn(again, 'outcomes', { stores })).summary.counts).toMatchObject({
      accepted: 2,
      written: 1,
      rejected: 0,
    });
    for (const line of ['1,7,2025-05-01,saved,price', '1,9,2025-05-01,lost,price']) {
      const { rejects, summary } = await takeIn(file('other.csv', header, line), 'outcomes', { stores });
      expect(summary.counts).toMatchObject({ accepted: 0, written: 0, rejected: 1, parked: 0 });
      expect(rejects).toMatchObject([{ kind: 'rejected', row: 1, field: 'id', value: 'main:1' }]);
    }
  });
});

describe('when an event was known', () => {
  const path = () =>
    file(
      'orders.csv',
      'order_id,customer_id,date,amount,booked',
      '1,1,2025-05-01,1,2025-05-03',
      '2,1,2025-05-01,1,2025-04-01',
      '3,1,2025-05-01,1,',
    );
  const knownWith = async (knownAt: unknown) => {
    const { stores } = await takeIn(path(), 'orders', { mapping: { knownAt } });
    return (await eventsOf(stores, ['main:1'])).map((event) => event.knownAt.toISOString().slice(0, 10));
  };

  test('is when it happened, later by a lag, the date of a column but never before it happened, or the import', async () => {
    expect(await knownWith('occurred')).toEqual(['2025-05-01', '2025-05-01', '2025-05-01']);
    expect(await knownWith({ lagDays: 2 })).toEqual(['2025-05-03', '2025-05-03', '2025-05-03']);
    expect(await knownWith({ column: 'booked' })).toEqual(['2025-05-03', '2025-05-01', '2025-05-01']);
    expect(await knownWith('imported')).toEqual(['2026-03-01', '2026-03-01', '2026-03-01']);
  });

  test('an event known since its import is not a new one when it is imported again', async () => {
    const stores = memoryStores();
    const options = { stores, mapping: { knownAt: 'imported' } };
    await takeIn(path(), 'orders', options);
    const more = file('more.csv', 'order_id,customer_id,date,amount,booked', '1,1,2025-05-01,1,2025-05-03');
    const { summary } = await takeIn(more, 'orders', { ...options, now: new Date('2026-05-01') });
    expect(summary.counts).toMatchObject({ accepted: 1, written: 0 });
  });
});

test('cancellations without a mapping are orders whose id begins with X-', async () => {
  const path = file(
    'orders.csv',
    'order_id,line,customer_id,date,product,quantity,unit_price,currency',
    'X-1,1,1,2025-05-01,pump,-2,3,EUR',
    'X-1,2,1,2025-05-01,pump,2,3,EUR',
  );
  const { stores } = await takeIn(path, 'orders');
  const events = await eventsOf(stores, ['main:1']);
  expect(events.map(({ payload }) => payload)).toMatchObject([
    { quantity: -2, amountMinor: -600, isCancellation: true },
    { quantity: -2, amountMinor: -600, isCancellation: true },
  ]);
});

test('JSON lines are taken in like CSV, numbers whatever the decimal sign of the texts', async () => {
  const path = file(
    'orders.jsonl',
    '{"order_id":1,"customer_id":7,"date":"2025-05-01","amount":12.345}',
    '{"order_id":2,"customer_id":7,"date":"2025-05-01","amount":"1.000,5"}',
  );
  const { stores, rejects } = await takeIn(path, 'orders', {
    mapping: { decimal: ',', createCustomers: {} },
  });
  expect(rejects).toEqual([]);
  const events = await eventsOf(stores, ['main:7']);
  expect(events.map(({ payload }) => 'amountMinor' in payload && payload.amountMinor)).toEqual([
    1235, 100_050,
  ]);
});

test('a dry run counts what would happen and writes nothing', async () => {
  const stores = memoryStores();
  const path = file('orders.csv', 'order_id,customer_id,date,amount', '1,7,2025-05-01,1', '2,7,bad,1');
  const { summary, rejects } = await takeIn(path, 'orders', { stores, isDryRun: true });
  expect(summary).toMatchObject({
    isDryRun: true,
    counts: { rows: 2, accepted: 1, written: 0, rejected: 1, parked: 1 },
  });
  expect(rejects.map(({ kind, row }) => [kind, row])).toEqual([
    ['parked', 1],
    ['rejected', 2],
  ]);
  expect(await stores.events.count()).toBe(0);
  expect(await stores.imports.list(1)).toEqual([]);
  for await (const marked of stores.histories.dirty(10)) expect(marked).toEqual([]);
});
