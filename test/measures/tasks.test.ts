import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workingDays } from '../../src/alerts/working-days.js';
import type { Customer } from '../../src/domain/customer.js';
import type { Task } from '../../src/domain/task.js';
import type { TeamStage } from '../../src/domain/team-stage.js';
import { actOnTask } from '../../src/measures/act-on-task.js';
import { planTasks, type TaskSettings } from '../../src/measures/plan-tasks.js';
import { applyTaskAction, lapsed, standingState, TASK_UNDO_MS } from '../../src/measures/task-lifecycle.js';
import { dueInPeriod, periodAt } from '../../src/measures/task-period.js';
import { topCustomers } from '../../src/measures/top-customers.js';
import { memoryStores } from '../memory/memory-stores.js';
import { someCustomer, somePerson } from '../support/alerts.js';
import { DAY_MS, daysFrom, NOW, reachOf, STAFF } from './company.js';

const isWorkingDay = workingDays();
const OSLO = { timezone: 'Europe/Oslo', country: 'NO' };

const SETTINGS: TaskSettings = {
  topCustomersPercent: 100,
  everyMonths: { health_check: 3, plan_sharing: 0, strategy_talk: 0 },
  leadDays: 14,
  cardsPerPersonAndDay: 2,
  companyCurrency: 'EUR',
  companyCalendar: OSLO,
  isWorkingDay,
};

const valued = (id: string, value: number | null, currency = 'EUR') => ({
  id,
  yearlyValueMinor: value,
  currency,
});

describe('the customers that matter most', () => {
  it('are so many per cent by yearly value, currency by currency', () => {
    const customers = [
      ...Array.from({ length: 10 }, (_, index) => valued(`E${index}`, 1000 + index)),
      ...Array.from({ length: 5 }, (_, index) => valued(`N${index}`, 1 + index, 'NOK')),
      valued('unknown', null),
    ];
    expect([...topCustomers(customers, 20, 'EUR')].sort()).toEqual(['E8', 'E9', 'N4']);
  });

  it('are at least one, and nobody where it is turned off', () => {
    expect([...topCustomers([valued('a', 5), valued('b', 5)], 1, 'EUR')]).toEqual(['a']);
    expect(topCustomers([valued('a', 5)], 0, 'EUR').size).toBe(0);
  });
});

describe('the day a task is due', () => {
  it('lies in its period, on a working day of the owner’s country, at 16:00 of the owner’s clock', () => {
    const zones = fc.constantFrom(
      { timezone: 'Europe/Oslo', country: 'NO' },
      { timezone: 'Europe/Helsinki', country: 'FI' },
      { timezone: 'America/New_York', country: 'US' },
    );
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 8 }),
        zones,
        fc.constantFrom(1, 2, 3, 4, 6, 12),
        fc.integer({ min: 0, max: 700 }),
        (seed, calendar, months, day) => {
          const period = periodAt(daysFrom(day), months, calendar.timezone);
          const due = dueInPeriod(period, seed, calendar, isWorkingDay);
          const local = new Intl.DateTimeFormat('sv-SE', {
            timeZone: calendar.timezone,
            dateStyle: 'short',
            timeStyle: 'short',
          }).format(due);
          const [date = '', time] = local.split(' ');
          expect(time).toBe('16:00');
          expect(isWorkingDay(date, calendar.country)).toBe(true);
          expect(due >= period.startsAt.toJSDate() && due < period.endsAt.toJSDate()).toBe(true);
        },
      ),
    );
  });

  it('spreads the customers of an owner over the quarter', () => {
    const period = periodAt(NOW, 3, OSLO.timezone);
    const weeks = new Map<number, number>();
    for (let index = 0; index < 260; index++) {
      const due = dueInPeriod(period, `health_check:C${index}`, OSLO, isWorkingDay);
      const week = Math.floor((due.getTime() - period.startsAt.toMillis()) / (7 * DAY_MS));
      weeks.set(week, (weeks.get(week) ?? 0) + 1);
    }
    expect(weeks.size).toBe(13);
    expect(Math.max(...weeks.values())).toBeLessThan(45);
  });

  it.each([
    ['2026-03-02T08:00:00Z', 3, '2026-01'],
    ['2026-03-31T22:30:00Z', 3, '2026-04'],
    ['2026-12-31T12:00:00Z', 12, '2026-01'],
    ['2026-08-01T12:00:00Z', 6, '2026-07'],
  ])('at %s periods of %i months began in %s', (at, months, name) => {
    expect(periodAt(new Date(at), months, OSLO.timezone).name).toBe(name);
  });
});

async function customersOfAda(count: number, over: Partial<Customer> = {}) {
  const stores = memoryStores();
  await stores.customers.upsert(Array.from({ length: count }, (_, index) => someCustomer(`C${index}`, over)));
  const clock = { now: NOW };
  const plan = (settings: Partial<TaskSettings> = {}, stage: TeamStage = 'propose') =>
    planTasks({
      stores,
      settings: { ...SETTINGS, ...settings },
      stageOf: () => stage,
      reach: reachOf(STAFF, daysFrom(0.5)),
      ownerOf: ({ ownerId }) => ownerId,
      now: () => clock.now,
    });
  return { stores, clock, plan };
}

describe('planning tasks', () => {
  it('brings each customer one of a kind in a quarter, in good time, however often it runs', async () => {
    const { stores, clock, plan } = await customersOfAda(20);
    const seen = new Map<string, number>();
    for (let day = 0; day < 92; day++) {
      clock.now = new Date(Date.UTC(2026, 3, 1, 4) + day * DAY_MS);
      await plan();
      if (day % 13 === 0) await plan();
      for (const task of await stores.tasks.openOfOwner('S01', 1000)) {
        seen.set(`${task.customerId} ${task.period}`, task.createdAt.getTime());
        expect(task.dueAt.getTime() - task.createdAt.getTime()).toBeLessThanOrEqual(14 * DAY_MS);
        expect(task.dueAt.getTime()).toBeGreaterThan(task.createdAt.getTime());
      }
    }
    const ofQuarter = [...seen.keys()].filter((key) => key.endsWith('2026-04'));
    expect(ofQuarter).toHaveLength(20);
  });

  it('gives a few of them a card in the owner’s conversation, after the quiet hours', async () => {
    const { stores, plan } = await customersOfAda(60);
    const { created } = await plan();
    expect(created).toBeGreaterThan(4);
    const work = await stores.deliveries.unsent('slack-person-US01', 100);
    expect(work).toHaveLength(2);
    expect(work[0]).toMatchObject({ content: { kind: 'task_card' }, state: { notBefore: daysFrom(0.5) } });
    const tasks = await stores.tasks.openOfOwner('S01', 100);
    const carded = tasks.filter(({ targets }) => targets.length > 0).map(({ id }) => id);
    expect(carded).toEqual(tasks.slice(0, 2).map(({ id }) => id));
  });

  it('whose card a killed process left out gets it from the next look', async () => {
    const { stores, plan } = await customersOfAda(60);
    const add = stores.deliveries.add;
    stores.deliveries.add = () => Promise.reject(new Error('killed'));
    await expect(plan()).rejects.toThrow('killed');
    stores.deliveries.add = add;
    expect(await plan()).toMatchObject({ created: 0 });
    expect(await stores.deliveries.unsent('slack-person-US01', 100)).toHaveLength(2);
  });

  it('leaves out teams that only observe, customers that are lost, and those without an owner', async () => {
    expect(await (await customersOfAda(30)).plan({}, 'observe')).toMatchObject({ created: 0 });
    expect(await (await customersOfAda(30, { ownerId: 'S99' })).plan()).toMatchObject({ created: 0 });
    const { stores, plan } = await customersOfAda(30);
    await stores.outcomes.add(
      Array.from({ length: 30 }, (_, index) => ({
        id: `o${index}`,
        customerId: `C${index}`,
        outcome: 'lost' as const,
        reason: null,
        occurredAt: daysFrom(-5),
        knownAt: daysFrom(-5),
        saidBy: null,
        alertId: null,
        about: null,
        revokedAt: null,
      })),
    );
    expect(await plan()).toMatchObject({ created: 0 });
  });

  it('ends what nobody did in its period', async () => {
    const { stores, clock, plan } = await customersOfAda(40);
    await plan();
    const [task] = await stores.tasks.openOfOwner('S01', 1);
    clock.now = new Date('2026-07-01T08:00:00Z');
    expect((await plan()).lapsed).toBeGreaterThan(0);
    expect(await stores.tasks.find(task?.id ?? '')).toMatchObject({
      isOpen: false,
      state: { name: 'lapsed' },
    });
  });
});

const TASK: Task = {
  id: 'task:health_check:2026-01:C1',
  kind: 'health_check',
  customerId: 'C1',
  period: '2026-01',
  ownerId: 'S01',
  createdAt: NOW,
  dueAt: daysFrom(10),
  endsAt: daysFrom(30),
  isOpen: true,
  state: { name: 'open' },
  version: 1,
  undo: null,
  targets: [{ platform: 'slack', kind: 'person', id: 'US01' }],
  isCardStale: false,
};

function after(task: Task, action: Parameters<typeof applyTaskAction>[1], by = 'S01', at = NOW): Task {
  const applied = applyTaskAction(task, action, by, at);
  if (!applied.ok) throw new Error(applied.refusal.reason);
  return applied.value;
}

describe('a task', () => {
  it('is done, and opened again by the one who pressed within ten minutes', () => {
    const done = after(TASK, { name: 'done' });
    expect(done).toMatchObject({
      isOpen: false,
      isCardStale: true,
      version: 2,
      state: { name: 'done', byId: 'S01' },
    });
    expect(after(done, { name: 'undo' })).toMatchObject({
      isOpen: true,
      version: 3,
      state: { name: 'open' },
    });
    expect(applyTaskAction(done, { name: 'undo' }, 'S02', NOW)).toMatchObject({
      refusal: { reason: 'undo_by_other', byId: 'S01' },
    });
    const late = new Date(NOW.getTime() + TASK_UNDO_MS + 1);
    expect(applyTaskAction(done, { name: 'undo' }, 'S01', late)).toMatchObject({
      refusal: { reason: 'undo_too_late', at: NOW },
    });
    expect(applyTaskAction(done, { name: 'done' }, 'S02', NOW)).toMatchObject({
      refusal: { reason: 'task_closed' },
    });
  });

  it('keeps a step made since the one that a button takes back, and says whose it is', () => {
    const minuteLater = new Date(NOW.getTime() + 60_000);
    const snoozed = after(TASK, { name: 'snooze', until: daysFrom(3) });
    const done = after(snoozed, { name: 'done' }, 'S01', minuteLater);
    const undo = (madeAt: Date) => applyTaskAction(done, { name: 'undo', madeAt }, 'S01', minuteLater);
    expect(undo(NOW)).toEqual({
      ok: false,
      refusal: { reason: 'undo_overtaken', byId: 'S01', at: minuteLater },
    });
    expect(undo(minuteLater)).toMatchObject({ ok: true, value: { state: { name: 'snoozed' } } });
  });

  it('sleeps until its time and is open again by itself', () => {
    const snoozed = after(TASK, { name: 'snooze', until: daysFrom(3) });
    expect(standingState(snoozed, daysFrom(2)).name).toBe('snoozed');
    expect(standingState(snoozed, daysFrom(3)).name).toBe('open');
    expect(after(snoozed, { name: 'done' }).state.name).toBe('done');
  });

  it('goes to somebody else with its card, and back', () => {
    const bo = { platform: 'slack', kind: 'person', id: 'US02' } as const;
    const handed = after(TASK, { name: 'hand_over', toId: 'S02', targets: [bo] });
    expect(handed).toMatchObject({ ownerId: 'S02', targets: [{ id: 'US01' }, { id: 'US02' }] });
    expect(after(handed, { name: 'undo' })).toMatchObject({ ownerId: 'S01' });
    expect(
      applyTaskAction(handed, { name: 'hand_over', toId: 'S02', targets: [] }, 'S02', NOW),
    ).toMatchObject({
      refusal: { reason: 'task_same_owner' },
    });
  });

  it('lapses with its period and not before', () => {
    expect(lapsed(TASK, daysFrom(29))).toBeNull();
    expect(lapsed(TASK, daysFrom(30))).toMatchObject({ isOpen: false, state: { name: 'lapsed' } });
    expect(lapsed(after(TASK, { name: 'done' }), daysFrom(30))).toBeNull();
  });
});

describe('pressing on a task', () => {
  it('lets the first of two have it and gives a new owner the card once', async () => {
    const stores = memoryStores();
    await stores.staff.upsert([...STAFF, somePerson('S04', { slackUserId: null })]);
    await stores.tasks.add([TASK]);
    const act = actOnTask({ stores, direct: reachOf(STAFF).direct, now: () => NOW });
    await Promise.all([
      act(TASK.id, { name: 'hand_over', toId: 'S02' }, 'S01'),
      act(TASK.id, { name: 'hand_over', toId: 'S03' }, 'S01'),
    ]);
    expect((await stores.tasks.find(TASK.id))?.version).toBe(3);
    const cards = await stores.deliveries.targetsWithWork(NOW);
    expect(cards).toEqual(['slack-person-US01', 'slack-person-US02', 'slack-person-US03']);
    expect(await act(TASK.id, { name: 'hand_over', toId: 'S99' }, 'S01')).toMatchObject({
      refusal: { reason: 'unknown_staff' },
    });
    expect((await act(TASK.id, { name: 'hand_over', toId: 'S04' }, 'S01')).ok).toBe(true);
    expect(await stores.audit.recent(1)).toMatchObject([{ action: 'task_changed', subjectId: TASK.id }]);
    expect(await act('task:none', { name: 'done' }, 'S01')).toMatchObject({
      refusal: { reason: 'task_gone' },
    });
  });
});
