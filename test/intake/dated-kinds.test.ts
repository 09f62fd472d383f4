import { describe, expect, test } from 'vitest';
import { isAllowed } from '../../src/domain/consent.js';
import type { ImportKind } from '../../src/domain/import-run.js';
import { temporaryFolder } from '../adapters/files/temporary-folder.js';
import { exampleOverview, exampleValue } from '../contracts/stores/example-values.js';
import { memoryStores } from '../memory/memory-stores.js';
import { someCustomer } from '../support/alerts.js';
import { someDeal, someWinScore } from '../support/deal-alerts.js';
import { eventsOf, historiesOf, takeIn } from './take-in.js';

const files = temporaryFolder();
const file = (...lines: string[]) => files.write('file.csv', `${lines.join('\n')}\n`);

async function payloadsOf(kind: ImportKind, ...lines: string[]) {
  const { stores, summary, rejects } = await takeIn(file(...lines), kind);
  const events = await eventsOf(stores, ['main:1']);
  const shown = events
    .map(({ occurredAt, payload }) => [occurredAt.toISOString().slice(0, 10), payload] as const)
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  return { summary, events: shown, rejects: rejects.filter(({ kind: what }) => what === 'rejected') };
}

describe('deliveries', () => {
  test('count when they reached the customer; what is on its way is left out', async () => {
    const { events, summary } = await payloadsOf(
      'deliveries',
      'id,customer_id,order_id,promised_date,delivered_date',
      'L1,1,O1,2025-05-01,2025-05-04',
      'L2,1,,,2025-06-01',
      'L3,1,O3,2026-02-01,',
      'L4,1,O4,2026-06-01,2026-06-02',
    );
    expect(events).toEqual([
      [
        '2025-05-04',
        { type: 'delivery_made', deliveryId: 'L1', orderId: 'O1', promisedAt: new Date('2025-05-01') },
      ],
      ['2025-06-01', { type: 'delivery_made', deliveryId: 'L2', orderId: null, promisedAt: null }],
    ]);
    expect(summary.counts).toMatchObject({ accepted: 2, skipped: { not_yet_happened: 2 } });
  });
});

describe('machines', () => {
  test('are installed and removed', async () => {
    const { events, summary } = await payloadsOf(
      'machines',
      'id,customer_id,product,installed_date,removed_date',
      'M1,1,Press 200,2019-03-01,2025-01-15',
      'M2,1,,2020-01-01,2026-12-01',
      'M3,1,Press 300,2026-09-01,',
    );
    expect(events).toEqual([
      ['2019-03-01', { type: 'machine_installed', machineId: 'M1', product: 'Press 200' }],
      ['2020-01-01', { type: 'machine_installed', machineId: 'M2', product: null }],
      ['2025-01-15', { type: 'machine_removed', machineId: 'M1' }],
    ]);
    expect(summary.counts).toMatchObject({ accepted: 2, written: 2, skipped: { not_yet_happened: 1 } });
  });

  test('that were removed before they were installed are rejected', async () => {
    const lines = ['id,customer_id,installed_date,removed_date', 'M1,1,2020-01-01,2019-01-01'];
    const { rejects, events } = await payloadsOf('machines', ...lines);
    expect(rejects).toMatchObject([{ field: 'removed_date', reason: 'lies before installed_date' }]);
    expect(events).toEqual([]);
  });
});

describe('services of machines', () => {
  test('come from a log, or one by one from the date that stands at the machine', async () => {
    const { events, summary } = await payloadsOf(
      'services',
      'id,customer_id,machine_id,serviced_date',
      'W1,1,M1,2025-03-01',
      'W2,1,M1,2026-12-01',
      'W3,1,M1,',
    );
    expect(events).toEqual([['2025-03-01', { type: 'machine_serviced', machineId: 'M1' }]]);
    expect(summary.counts).toMatchObject({ accepted: 1, skipped: { not_yet_happened: 2 } });

    const stores = memoryStores();
    const header = 'id,customer_id,installed_date,serviced_date';
    for (const line of [
      'M1,1,2020-01-01,2024-02-01',
      'M1,1,2020-01-01,2025-02-03',
      'M1,1,2020-01-01,2025-02-03',
    ])
      await takeIn(file(header, line), 'machines', { stores });
    const served = (await eventsOf(stores, ['main:1'])).filter(
      ({ payload }) => payload.type === 'machine_serviced',
    );
    expect(served.map(({ occurredAt }) => occurredAt.toISOString().slice(0, 10)).sort()).toEqual([
      '2024-02-01',
      '2025-02-03',
    ]);
  });

  test('before the machine was there are rejected', async () => {
    const { rejects } = await payloadsOf(
      'machines',
      'id,customer_id,installed_date,serviced_date',
      'M1,1,2020-01-01,2019-01-01',
    );
    expect(rejects).toMatchObject([{ field: 'serviced_date', reason: 'lies before installed_date' }]);
  });
});

describe('visits', () => {
  test('with numbers are told apart by them, those without by how often they come', async () => {
    const lines = [
      'customer_id,time,kind',
      '1,2025-05-01T10:00,visit',
      '1,2025-05-01T10:00,visit',
      '1,2025-05-02,competitor',
    ];
    const { summary, events } = await payloadsOf('visits', ...lines);
    expect(summary.counts).toMatchObject({ accepted: 3, written: 3 });
    expect(events.map(([, payload]) => payload)).toEqual([
      { type: 'web_activity', kind: 'visit' },
      { type: 'web_activity', kind: 'visit' },
      { type: 'web_activity', kind: 'competitor' },
    ]);
    const numbered = [
      'id,customer_id,time,kind',
      'a,1,2025-05-01,download',
      'a,1,2025-05-01,download',
      'b,1,2025-05-01,download',
    ];
    expect((await payloadsOf('visits', ...numbered)).summary.counts).toMatchObject({
      accepted: 2,
      skipped: { repeated: 1 },
    });
  });

  test('without numbers that come again change nothing', async () => {
    const stores = memoryStores();
    const path = file('customer_id,time,kind', '1,2025-05-01T10:00,visit', '1,2025-05-01T10:00,visit');
    await takeIn(path, 'visits', { stores });
    await takeIn(path, 'visits', { stores });
    expect(await stores.events.count()).toBe(2);
  });
});

describe('satisfaction', () => {
  test('is a share of its scale, whatever that is', async () => {
    const { events } = await payloadsOf(
      'satisfaction',
      'id,customer_id,date,score,scale_min,scale_max,ticket_id',
      'A,1,2025-05-01,10,,,',
      'B,1,2025-05-02,2,1,5,T1',
      'C,1,2025-05-03,-100,-100,100,',
    );
    expect(events.map(([, payload]) => payload)).toEqual([
      { type: 'satisfaction_answered', share: 1, ticketId: null },
      { type: 'satisfaction_answered', share: 0.25, ticketId: 'T1' },
      { type: 'satisfaction_answered', share: 0, ticketId: null },
    ]);
  });

  test.each([
    [
      'outside its scale',
      'A,1,2025-05-01,11,,',
      'score',
      /outside the scale of 0 to 10.*scale_max: \{constant: 5\}/,
    ],
    [
      'on a scale without length',
      'A,1,2025-05-01,3,5,5',
      'scale_max',
      /is not above the scale's lowest answer/,
    ],
    ['without an answer', 'A,1,2025-05-01,,,', 'score', /is empty/],
  ])('%s is rejected', async (_what, line, field, reason) => {
    const { rejects } = await payloadsOf(
      'satisfaction',
      'id,customer_id,date,score,scale_min,scale_max',
      line,
    );
    expect(rejects).toMatchObject([{ field, reason: expect.stringMatching(reason) }]);
  });
});

describe('projects', () => {
  test('are requested and approved; an approval still to come is none', async () => {
    const { events } = await payloadsOf(
      'projects',
      'id,customer_id,requested_date,approved_date',
      'R1,1,2025-01-10,2025-02-20',
      'R2,1,2025-03-01,2026-12-01',
    );
    expect(events.map(([day, { type }]) => [day, type])).toEqual([
      ['2025-01-10', 'project_requested'],
      ['2025-02-20', 'project_approved'],
      ['2025-03-01', 'project_requested'],
    ]);
  });
});

describe('facts', () => {
  test('are as strong as the file says', async () => {
    const { events } = await payloadsOf(
      'facts',
      'id,customer_id,date,fact,strength',
      'F1,1,2025-05-01,insolvency,decisive',
      'F2,1,2025-06-01,Hiring_Stop,weak',
    );
    expect(events.map(([, payload]) => payload)).toEqual([
      { type: 'outside_fact', fact: 'insolvency', strength: 'decisive' },
      { type: 'outside_fact', fact: 'hiring_stop', strength: 'weak' },
    ]);
  });

  test.each([
    ['an unknown fact', 'F1,1,2025-05-01,rumour,weak', 'fact', /none of notice_given, insolvency/],
    ['no strength', 'F1,1,2025-05-01,merger,', 'strength', /is empty/],
  ])('with %s are rejected', async (_what, line, field, reason) => {
    const { rejects } = await payloadsOf('facts', 'id,customer_id,date,fact,strength', line);
    expect(rejects).toMatchObject([{ field, reason: expect.stringMatching(reason) }]);
  });
});

describe('consents', () => {
  const header = 'id,customer_id,purpose,basis,date,until';

  test('are kept with their basis, day and end', async () => {
    const path = file(
      header,
      'C1,1,newsletter,consent,2025-01-01,2027-01-01',
      'C2,1,offers,objection,2025-02-01,',
    );
    const { stores, summary } = await takeIn(path, 'consents');
    expect(summary.counts).toMatchObject({ accepted: 2, written: 2, parked: 2 });
    expect((await stores.consents.ofCustomers(['main:1'])).get('main:1')).toEqual([
      {
        id: expect.stringMatching(/^main:C1:[0-9a-f]{12}$/),
        customerId: 'main:1',
        purpose: 'newsletter',
        basis: 'consent',
        givenAt: new Date('2025-01-01'),
        until: new Date('2027-01-01'),
        knownAt: new Date('2025-01-01'),
      },
      {
        id: expect.stringMatching(/^main:C2:[0-9a-f]{12}$/),
        customerId: 'main:1',
        purpose: 'offers',
        basis: 'objection',
        givenAt: new Date('2025-02-01'),
        until: null,
        knownAt: new Date('2025-02-01'),
      },
    ]);
    const again = await takeIn(path, 'consents', { stores });
    expect(again.summary.counts).toMatchObject({ accepted: 2, written: 0, rejected: 0 });
  });

  test('against being assessed take scores off what is stored at once, and nobody else’s', async () => {
    const stores = memoryStores();
    const ids = ['main:1', 'main:2', 'main:3'];
    await stores.customers.upsert(ids.map((id) => someCustomer(id)));
    await stores.customerValues.save(ids.map((id) => exampleValue(id)));
    await stores.overviews.save(ids.map((id) => exampleOverview(id)));
    const path = file(
      header,
      'C1,1,scoring,objection,2026-01-01,',
      'C2,2,newsletter,objection,2026-01-01,',
      'C3,3,scoring,objection,2026-01-01,',
      'C4,3,scoring,consent,2026-01-02,',
    );
    await takeIn(path, 'consents', { stores });
    const scored = async () =>
      (await stores.customerValues.findMany(ids))
        .filter(({ scores }) => scores.clv !== undefined)
        .map(({ customerId }) => customerId);
    expect(await scored()).toEqual(['main:2', 'main:3']);
    expect(await stores.overviews.find('main:1')).toMatchObject({
      hasObjected: true,
      churn: null,
      isAmongTop: false,
      value: { scores: {}, groupKey: null, standing: { tier: 'standard' } },
    });
    expect((await stores.overviews.find('main:2'))?.churn).not.toBeNull();
    // What the night had scored before the same file came again is hidden, too.
    await stores.customerValues.save([exampleValue('main:1')]);
    await takeIn(path, 'consents', { stores });
    expect(await scored()).toEqual(['main:2', 'main:3']);
  });

  test('against being assessed take the chances of the customer’s deals away, and have them scored anew', async () => {
    const stores = memoryStores();
    await stores.customers.upsert(['main:1', 'main:2', 'main:3'].map((id) => someCustomer(id)));
    await stores.customers.setMergedInto('main:2', { from: null, to: 'main:1', at: new Date('2025-01-01') });
    const deals = ['main:1', 'main:2', 'main:3'].map((customerId, nth) =>
      someDeal(`D${nth + 1}`, 1, { customerId }),
    );
    const ids = deals.map(({ id }) => id);
    await stores.deals.markDirty(ids);
    await stores.deals.saveRebuilt(deals);
    await stores.winScores.save(ids.map((id) => someWinScore(id, 1)));
    const marked = async () => {
      const all: string[] = [];
      for await (const batch of stores.deals.dirty(10)) all.push(...batch.map(({ dealId }) => dealId));
      return all;
    };
    const path = file(header, 'C1,1,scoring,objection,2026-01-01,');
    await takeIn(path, 'consents', { stores });
    expect(await marked()).toEqual(['D1', 'D2']);
    expect(await stores.winScores.find('D2')).toMatchObject({ basis: 'objected', chance: null, factors: [] });
    expect(await stores.winScores.find('D3')).toMatchObject({ basis: 'model', chance: 0.67 });
    const hidden = await stores.winScores.findMany(ids);
    await takeIn(path, 'consents', { stores });
    expect(await stores.winScores.findMany(ids)).toEqual(hidden);
  });

  test('that come again under their number with another content join what was said before', async () => {
    const stores = memoryStores();
    const isAllowedNow = async () =>
      isAllowed(
        (await stores.consents.ofCustomers(['main:1'])).get('main:1') ?? [],
        'newsletter',
        new Date('2026-01-01'),
      );
    await takeIn(file(header, 'C1,1,newsletter,consent,2025-01-01,'), 'consents', { stores });
    expect(await isAllowedNow()).toBe(true);
    const changed = file(header, 'C1,1,newsletter,objection,2025-06-01,');
    const { summary } = await takeIn(changed, 'consents', { stores });
    expect(summary.counts).toMatchObject({ accepted: 1, written: 1, rejected: 0 });
    expect(await isAllowedNow()).toBe(false);
    // The old file once more says nothing new.
    await takeIn(file(header, 'C1,1,newsletter,consent,2025-01-01,'), 'consents', { stores });
    expect(await isAllowedNow()).toBe(false);
  });

  test.each([
    [
      'an unknown purpose',
      'C1,1,sms,consent,2025-01-01,',
      'purpose',
      /product_tips, newsletter, events, offers/,
    ],
    ['no basis', 'C1,1,offers,,2025-01-01,', 'basis', /is empty/],
    ['an end before the day', 'C1,1,offers,consent,2025-01-01,2024-01-01', 'until', /lies before date/],
  ])('with %s are rejected', async (_what, line, field, reason) => {
    const { rejects } = await takeIn(file(header, line), 'consents');
    expect(rejects).toMatchObject([{ kind: 'rejected', field, reason: expect.stringMatching(reason) }]);
  });
});

test('every kind of event of a customer who is not there yet is parked, and joined when it comes', async () => {
  const stores = memoryStores();
  const rows: readonly (readonly [ImportKind, string, string])[] = [
    ['contracts', 'contract_id,customer_id,start', 'K1,1,2024-01-01'],
    ['machines', 'id,customer_id,installed_date', 'M1,1,2024-01-01'],
    ['services', 'id,customer_id,machine_id,serviced_date', 'W1,1,M1,2025-01-01'],
    ['deliveries', 'id,customer_id,delivered_date', 'L1,1,2024-01-01'],
    ['usage', 'customer_id,date,logins', '1,2024-01-01,3'],
    ['visits', 'customer_id,time,kind', '1,2024-01-01,visit'],
    ['tickets', 'id,customer_id,opened,closed', 'T1,1,2024-01-01,2024-01-02'],
    ['satisfaction', 'id,customer_id,date,score', 'A1,1,2024-01-01,9'],
    ['projects', 'id,customer_id,requested_date', 'R1,1,2024-01-01'],
    ['facts', 'id,customer_id,date,fact,strength', 'F1,1,2024-01-01,merger,weak'],
  ];
  for (const [kind, header, line] of rows) {
    const { rejects, summary } = await takeIn(file(header, line), kind, { stores });
    expect([kind, rejects.map((reject) => reject.kind)]).toEqual([kind, ['parked']]);
    expect(summary.counts).toMatchObject({ accepted: 1, written: 1, parked: 1 });
  }
  expect(await historiesOf(stores)).toEqual([]);
  await takeIn(file('id', '1'), 'customers', { stores });
  const [history] = await historiesOf(stores);
  const lengths = [
    history?.contracts,
    history?.machines,
    history?.deliveries,
    history?.measurements,
    history?.web,
    history?.tickets,
    history?.satisfaction,
    history?.projects,
    history?.outsideFacts,
  ].map((series) => series?.atMs.length);
  expect(lengths).toEqual([1, 2, 1, 1, 1, 2, 1, 1, 1]);
});
