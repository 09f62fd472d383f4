import { describe, expect, it } from 'vitest';
import { readWeek } from '../../src/digest/read-week.js';
import { scopeOf } from '../../src/digest/scope.js';
import { type WeeklyDigest, weeklyDigest } from '../../src/digest/weekly-digest.js';
import type { Stores } from '../../src/stores/stores.js';
import { somePerson } from '../support/alerts.js';
import { loss } from '../support/figures-company.js';
import { at, MONDAY, RUN_ID, resolved, weekAlert, weekCompany } from './week-company.js';

async function digestOf(stores: Stores, staffId: string, asOf = MONDAY): Promise<WeeklyDigest> {
  const week = await readWeek(stores, { asOf, timezone: 'Europe/Oslo', companyCurrency: 'EUR' });
  const person = week.staff.get(staffId);
  if (person === undefined) throw new Error(`${staffId} is not on staff`);
  return weeklyDigest(week, scopeOf(person, week.staff));
}

const headline = (digest: WeeklyDigest, name: string) => digest.headlines.find((each) => each.name === name);

describe('the headlines of a week', () => {
  it('count an alert as handled in time once: at its contact, or at the deadline that passed without one', async () => {
    const stores = await weekCompany({
      alerts: [
        weekAlert(1, '2026-03-09T08:00', [['contacted', '2026-03-10T08:00']], {
          dueAt: at('2026-03-11T08:00'),
        }),
        weekAlert(2, '2026-03-09T08:00', [['contacted', '2026-03-12T08:00']], {
          dueAt: at('2026-03-11T08:00'),
        }),
        weekAlert(3, '2026-03-09T08:00', [], { dueAt: at('2026-03-13T08:00') }),
        // Due next week, contacted in this one.
        weekAlert(4, '2026-03-13T08:00', [['contacted', '2026-03-13T09:00']], {
          dueAt: at('2026-03-18T08:00'),
        }),
        // Due next week, and nobody has said anything: not judged yet.
        weekAlert(5, '2026-03-13T08:00', [], { dueAt: at('2026-03-18T08:00') }),
        // The week before.
        weekAlert(6, '2026-03-02T08:00', [], { dueAt: at('2026-03-05T08:00') }),
      ],
    });
    expect(headline(await digestOf(stores, 'S09'), 'handled')).toMatchObject({
      now: { hits: 2, of: 4 },
      before: { hits: 0, of: 1 },
    });
  });

  it('leave out what was put off on purpose or receded before its time', async () => {
    const snoozed = {
      name: 'snoozed',
      until: at('2026-03-20T08:00'),
      before: { name: 'open' },
      byId: 'S01',
      at: at('2026-03-10T08:00'),
    } as const;
    const stores = await weekCompany({
      alerts: [
        weekAlert(1, '2026-03-09T08:00', [], { dueAt: at('2026-03-11T08:00'), state: snoozed }),
        weekAlert(2, '2026-03-09T08:00', [], {
          dueAt: at('2026-03-12T08:00'),
          isOpen: false,
          state: { name: 'receded', at: at('2026-03-10T08:00') },
        }),
      ],
    });
    const digest = await digestOf(stores, 'S09');
    expect(headline(digest, 'handled')).toMatchObject({ now: { of: 0, share: null } });
    expect(digest.sections.attention).toBeUndefined();
  });

  it('sum the yearly value of customers saved and lost, once each however many said so', async () => {
    const stores = await weekCompany({
      alerts: [
        weekAlert(3, '2026-01-09T08:00', [], resolved('saved', '2026-03-12T08:00')),
        weekAlert(4, '2026-01-09T08:00', [], resolved('saved', '2026-03-13T08:00')),
        weekAlert(5, '2026-01-09T08:00', [], resolved('saved', '2026-03-03T08:00')),
      ],
    });
    await stores.outcomes.add([loss(7, '2026-03-10'), loss(7, '2026-03-11'), loss(8, '2026-03-02')]);
    const digest = await digestOf(stores, 'S09');
    expect(headline(digest, 'saved')).toMatchObject({
      now: { customers: 2, amounts: [{ currency: 'EUR', amountMinor: 70_000_00 }] },
      before: { customers: 1 },
    });
    expect(headline(digest, 'lost')).toMatchObject({
      now: { customers: 1, amounts: [{ currency: 'EUR', amountMinor: 70_000_00 }] },
      before: { customers: 1 },
    });
  });

  it('are three at most, whoever reads', async () => {
    const stores = await weekCompany({ alerts: [weekAlert(1, '2026-03-09T08:00')] });
    for (const id of ['S01', 'S03', 'S08', 'S09']) {
      const digest = await digestOf(stores, id);
      expect(digest.headlines.length).toBeLessThanOrEqual(3);
      expect(digest.trends.length).toBeLessThanOrEqual(2);
    }
  });
});

describe('what a reader is told of', () => {
  const alerts = [
    weekAlert(1, '2026-03-09T08:00', [], { dueAt: at('2026-03-10T08:00') }),
    weekAlert(2, '2026-03-09T08:00', [], { dueAt: at('2026-03-10T08:00'), ownerId: 'S02' }),
    weekAlert(11, '2026-03-09T08:00', [], { dueAt: at('2026-03-10T08:00'), ownerId: 'S04' }),
  ];

  it.each([
    ['S09', 'company', 3],
    ['S08', 'company', 3],
    ['S03', 'team', 2],
    ['S01', 'own', 1],
    ['S04', 'own', 1],
  ] as const)('%s reads of the %s', async (staffId, scope, overdue) => {
    const digest = await digestOf(await weekCompany({ alerts }), staffId);
    expect(digest.scope).toBe(scope);
    expect(digest.sections.attention?.overdue).toBe(overdue);
  });

  it('a leader reads of what names them as leader too', async () => {
    const led = weekAlert(12, '2026-03-09T08:00', [], { ownerId: null, leaderId: 'S03' });
    const digest = await digestOf(await weekCompany({ alerts: [led] }), 'S03');
    expect(digest.sections.changes?.opened).toEqual({ now: 1, before: 0 });
  });

  it('losses are told to those who answer for the customer', async () => {
    const stores = await weekCompany();
    await stores.outcomes.add([loss(1, '2026-03-10'), loss(15, '2026-03-10')]);
    const lost = async (id: string) => headline(await digestOf(stores, id), 'lost');
    expect(await lost('S09')).toMatchObject({ now: { customers: 2 } });
    expect(await lost('S03')).toMatchObject({ now: { customers: 1 } });
  });

  it('nobody is told of customers in a control group', async () => {
    const stores = await weekCompany({
      alerts: [weekAlert(1, '2026-03-09T08:00', [], { dueAt: at('2026-03-10T08:00') })],
    });
    await stores.outcomes.add([loss(2, '2026-03-10')]);
    await stores.decisions.append(
      ['erp:1', 'erp:2'].map((subjectId) => ({
        id: `${RUN_ID}|${subjectId}`,
        runId: RUN_ID,
        subjectId,
        asOf: MONDAY,
        arm: 'control' as const,
        assignmentChance: 0.1,
        risk: 80,
        level: 'high' as const,
        wouldHaveAlerted: true,
        action: 'none' as const,
        alertId: null,
      })),
    );
    const digest = await digestOf(stores, 'S09');
    expect(digest.isQuiet).toBe(true);
    expect(JSON.stringify(digest)).not.toContain('erp:');
  });
});

describe('the parts of a week', () => {
  it('tell what opened, moved and ended, and leave out what was taken back', async () => {
    const stores = await weekCompany({
      alerts: [
        weekAlert(1, '2026-03-10T08:00', [['raised', '2026-03-11T03:00', { level: 'high' }]]),
        weekAlert(2, '2026-03-03T08:00', [['fell', '2026-03-12T03:00', { level: 'low' }]]),
        weekAlert(3, '2026-02-03T08:00', [], resolved('never_at_risk', '2026-03-12T08:00')),
        weekAlert(4, '2026-02-03T08:00', [
          ['raised', '2026-03-11T03:00'],
          ['undone', '2026-03-11T04:00', { index: '2' }],
        ]),
      ],
    });
    expect((await digestOf(stores, 'S09')).sections.changes).toEqual({
      opened: { now: 1, before: 1 },
      raised: 1,
      fell: 1,
      ended: { saved: 0, lost: 0, never_at_risk: 1, receded: 0, expired: 0 },
    });
  });

  it('know nothing that happened after their moment', async () => {
    const alerts = [
      weekAlert(1, '2026-03-10T08:00', [['contacted', '2026-03-16T09:00']], {
        ...resolved('saved', '2026-03-16T10:00'),
        dueAt: at('2026-03-12T08:00'),
      }),
      weekAlert(2, '2026-03-16T08:00'),
    ];
    const digest = await digestOf(await weekCompany({ alerts }), 'S09');
    expect(headline(digest, 'saved')).toMatchObject({ now: { customers: 0 } });
    expect(digest.sections.attention?.overdue).toBe(1);
    expect(digest.sections.changes?.opened).toEqual({ now: 1, before: 0 });
  });

  it('name the three most urgent of what is overdue', async () => {
    const overdue = (number: number, level: 'low' | 'medium' | 'high', due: string) =>
      weekAlert(number, '2026-03-02T08:00', [], { level, dueAt: at(due) });
    const stores = await weekCompany({
      alerts: [
        overdue(1, 'low', '2026-03-05T08:00'),
        overdue(2, 'high', '2026-03-12T08:00'),
        overdue(3, 'high', '2026-03-10T08:00'),
        overdue(4, 'medium', '2026-03-06T08:00'),
      ],
    });
    const { attention } = (await digestOf(stores, 'S09')).sections;
    expect(attention?.overdue).toBe(4);
    expect(attention?.first.map(({ customerId }) => customerId)).toEqual(['erp:3', 'erp:2', 'erp:4']);
  });

  it('praise the customer worth most that was saved, without naming a person', async () => {
    const stores = await weekCompany({
      alerts: [
        weekAlert(3, '2026-01-09T08:00', [], resolved('saved', '2026-03-12T08:00')),
        weekAlert(9, '2026-01-09T08:00', [], resolved('saved', '2026-03-13T08:00')),
      ],
    });
    const { success } = (await digestOf(stores, 'S09')).sections;
    expect(success).toEqual({
      kind: 'saved',
      customerId: 'erp:9',
      customer: 'Customer 9 AS',
      yearlyValue: { currency: 'EUR', amountMinor: 90_000_00 },
      team: 'nordics',
    });
  });

  it('else praise that everything was handled in time, of three alerts and more', async () => {
    const inTime = (number: number) =>
      weekAlert(number, '2026-03-09T08:00', [['contacted', '2026-03-10T08:00']], {
        dueAt: at('2026-03-11T08:00'),
      });
    const three = [1, 2, 3].map(inTime);
    expect((await digestOf(await weekCompany({ alerts: three }), 'S09')).sections.success).toEqual({
      kind: 'all_in_time',
      alerts: 3,
    });
    const two = await weekCompany({ alerts: three.slice(1) });
    expect((await digestOf(two, 'S09')).sections.success).toBeUndefined();
  });

  it('show a team’s use only where five people and more are behind it', async () => {
    const stores = await weekCompany();
    const nordics = ['S01', 'S02', 'S11', 'S12', 'S13'];
    await stores.staff.upsert(nordics.slice(2).map((id) => somePerson(id, { team: 'nordics' })));
    const owned = (ownerId: string, number: number) =>
      weekAlert(number, '2026-03-09T08:00', number === 1 ? [['contacted', '2026-03-10T08:00']] : [], {
        ownerId,
      });
    const open = async (owners: readonly string[]) => {
      for (const [index, id] of owners.entries()) await stores.alerts.open(owned(id, index + 1));
    };
    await open(nordics.slice(0, 4));
    expect((await digestOf(stores, 'S09')).sections.adoption).toEqual({ teams: [], withheld: 1 });
    await open(nordics);
    expect((await digestOf(stores, 'S09')).sections.adoption).toEqual({
      teams: [{ team: 'nordics', posted: 5, acted: 1, logged: 1 }],
      withheld: 0,
    });
    expect((await digestOf(stores, 'S01')).sections.adoption).toBeUndefined();
  });

  it('tell of the model to those who read of the whole company alone', async () => {
    const stores = await weekCompany();
    expect((await digestOf(stores, 'S09')).sections.model).toMatchObject({ activeId: null, waitingId: null });
    expect((await digestOf(stores, 'S03')).sections.model).toBeUndefined();
  });

  it('are none in a week in which nothing happened', async () => {
    const digest = await digestOf(await weekCompany(), 'S01');
    expect(digest).toMatchObject({ isQuiet: true, trends: [] });
    expect(digest.sections).toEqual({});
  });
});

describe('old data', () => {
  const coverage = (source: string, lastAt: string) => ({
    coverage: { [source]: { firstAt: at('2025-01-01T00:00'), lastAt: at(lastAt), usualGapDays: 1 } },
  });
  const alerts = [weekAlert(1, '2026-03-10T08:00'), weekAlert(2, '2026-03-03T08:00')];

  it('are named, and what needs them is left out', async () => {
    const stores = await weekCompany({ alerts, context: coverage('orders', '2026-02-01T00:00') });
    const digest = await digestOf(stores, 'S09');
    expect(digest.freshness.staleSources).toEqual([{ source: 'orders', lastAt: at('2026-02-01T00:00') }]);
    expect(digest.sections.changes?.opened ?? null).toBeNull();
    const opened = digest.trends.find(({ name }) => name === 'opened');
    expect(opened?.weeks.at(-1)?.value ?? null).toBeNull();
  });

  it('are none where sources deliver as they usually do', async () => {
    const stores = await weekCompany({ alerts, context: coverage('orders', '2026-03-15T00:00') });
    const digest = await digestOf(stores, 'S09');
    expect(digest.freshness).toMatchObject({ isCheckOld: false, staleSources: [] });
    expect(digest.sections.changes?.opened).toEqual({ now: 1, before: 1 });
  });

  it('are all that come of a check two days ago', async () => {
    const stores = await weekCompany({ alerts, checkedAt: at('2026-03-14T03:00') });
    const digest = await digestOf(stores, 'S09');
    expect(digest.freshness.isCheckOld).toBe(true);
    expect(digest.sections.changes?.opened ?? null).toBeNull();
  });
});

describe('the trends', () => {
  it('hold eight weeks, the newest last, and need three with something in them', async () => {
    const opened = (number: number, date: string) => weekAlert(number, `${date}T12:00`);
    const few = await weekCompany({ alerts: [opened(1, '2026-03-10'), opened(2, '2026-03-03')] });
    expect((await digestOf(few, 'S09')).trends).toEqual([]);
    const enough = await weekCompany({
      alerts: [
        opened(1, '2026-03-10'),
        opened(2, '2026-03-03'),
        opened(3, '2026-02-24'),
        opened(4, '2026-02-25'),
      ],
    });
    const [trend] = (await digestOf(enough, 'S09')).trends;
    expect(trend?.weeks.map(({ value }) => value)).toEqual([0, 0, 0, 0, 0, 2, 1, 1]);
  });

  it('never chart how reliably one person answers', async () => {
    const handled = (number: number, date: string) =>
      weekAlert(number, `${date}T08:00`, [['contacted', `${date}T09:00`]], { dueAt: at(`${date}T10:00`) });
    const stores = await weekCompany({
      alerts: ['2026-03-10', '2026-03-03', '2026-02-24'].map((date, index) => handled(index + 1, date)),
    });
    const names = async (id: string) => (await digestOf(stores, id)).trends.map(({ name }) => name);
    expect(await names('S09')).toEqual(['opened', 'handled']);
    expect(await names('S03')).toEqual(['opened', 'handled']);
    expect(await names('S01')).toEqual(['opened']);
  });
});
