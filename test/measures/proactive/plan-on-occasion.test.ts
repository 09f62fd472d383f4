import { describe, expect, it } from 'vitest';
import { workingDays } from '../../../src/alerts/working-days.js';
import type { Customer } from '../../../src/domain/customer.js';
import type { VarselEvent } from '../../../src/domain/event.js';
import type { TeamStage } from '../../../src/domain/team-stage.js';
import { buildHistory } from '../../../src/history/build.js';
import { planTasks } from '../../../src/measures/plan-tasks.js';
import type { ProactiveSettings } from '../../../src/measures/proactive/proactive-settings.js';
import { contextAsOf } from '../../churn/make-context.js';
import { contract } from '../../churn/signals/make-signal-events.js';
import { exampleValue } from '../../contracts/stores/example-values.js';
import { at, event } from '../../history/make-events.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { someCustomer, somePerson, someScore } from '../../support/alerts.js';
import { someObjection } from '../../support/objection.js';
import { DAY_MS, daysFrom, NOW, reachOf, STAFF } from '../company.js';

const OSLO = { timezone: 'Europe/Oslo', country: 'NO' };
const ON: ProactiveSettings = {
  renewal: { on: true, daysBefore: [90, 60, 30] },
  referenceAsk: { on: true, topPercent: 20, openPerPerson: 2 },
  maintenance: { on: true, everyMonths: 12, products: {}, visitWithinDays: 30 },
  unusedFunction: { on: true, seatsUsedBelowPercent: 60, days: 90 },
  reorder: { on: true, products: [], daysAhead: 14 },
  servicePeople: { S01: 'S20' },
};

async function company(
  customers: readonly Partial<Customer>[],
  eventsOf: (id: string) => readonly VarselEvent[] = () => [],
) {
  const stores = memoryStores();
  const rows = customers.map((over, index) => someCustomer(`C${index}`, over));
  await stores.customers.upsert(rows);
  const withEvents = rows.filter(({ id }) => eventsOf(id).length > 0);
  await stores.events.append(withEvents.flatMap(({ id }) => eventsOf(id)));
  await stores.histories.markDirty(withEvents.map(({ id }) => id));
  for await (const batch of stores.histories.dirty(100)) {
    await stores.histories.saveRebuilt(
      batch.map(({ customerId, version }) => ({
        history: buildHistory(customerId, eventsOf(customerId)),
        version,
      })),
    );
  }
  const clock = { now: NOW };
  const plan = (proactive: Partial<ProactiveSettings> = {}, stage: TeamStage = 'propose') =>
    planTasks({
      stores,
      settings: {
        topCustomersPercent: 0,
        everyMonths: { health_check: 0, plan_sharing: 0, strategy_talk: 0 },
        leadDays: 14,
        cardsPerPersonAndDay: 2,
        companyCurrency: 'EUR',
        companyCalendar: OSLO,
        isWorkingDay: workingDays(),
        proactive: { ...ON, ...proactive },
      },
      stageOf: () => stage,
      reach: reachOf([...STAFF, somePerson('S20')]),
      ownerOf: ({ ownerId }) => ownerId,
      now: () => clock.now,
    });
  const tasksOf = (staffId: string) => stores.tasks.openOfOwner(staffId, 100);
  return { stores, clock, plan, tasksOf };
}

const renewing = (days: number) => ({ renewalAt: daysFrom(days) });

describe('tasks on an occasion', () => {
  it('come with today’s risk and value, due on a working day, once', async () => {
    const { stores, plan, tasksOf } = await company([renewing(80)]);
    await stores.scores.save([{ ...someScore('C0'), asOf: daysFrom(-1), basis: 'rules', risk: 62 }]);
    await stores.customerValues.save([exampleValue('C0', { asOf: daysFrom(-1) })]);
    expect(await plan()).toEqual({ created: 1, lapsed: 0 });
    expect(await plan()).toEqual({ created: 0, lapsed: 0 });
    expect(await tasksOf('S01')).toMatchObject([
      {
        id: 'task:renewal:2026-05-21:90:C0',
        dueAt: new Date('2026-03-03T15:00:00Z'),
        endsAt: daysFrom(20),
        targets: [{ id: 'US01' }],
        reason: { daysBefore: 90, churn: { basis: 'rules', risk: 62 }, valueToComeMinor: 7_400_000 },
      },
    ]);
  });

  it('say nothing of what was scored of a customer that has objected to it since', async () => {
    const { stores, plan, tasksOf } = await company([renewing(80)]);
    await stores.scores.save([{ ...someScore('C0'), asOf: daysFrom(-1) }]);
    await stores.customerValues.save([exampleValue('C0', { asOf: daysFrom(-1) })]);
    await stores.consents.add([someObjection('C0', NOW)]);
    expect(await plan()).toEqual({ created: 1, lapsed: 0 });
    expect(await tasksOf('S01')).toMatchObject([{ reason: { churn: null, valueToComeMinor: null } }]);
  });

  it('say nothing of a risk that is out of date', async () => {
    const { stores, plan, tasksOf } = await company([renewing(80)]);
    await stores.scores.save([{ ...someScore('C0'), asOf: daysFrom(-20) }]);
    await plan();
    expect(await tasksOf('S01')).toMatchObject([{ reason: { churn: null, valueToComeMinor: null } }]);
  });

  it('come three times before a contract ends, each until the next, whenever they are looked for', async () => {
    const ends = contract('2025-07-01', { id: 'K', ends: '2026-07-01' });
    const { stores, clock, plan, tasksOf } = await company([{}], () => [{ ...ends, customerId: 'C0' }]);
    const seen = new Set<string>();
    for (let day = 0; day < 130; day += 3) {
      clock.now = daysFrom(day);
      await plan();
      const open = await tasksOf('S01');
      expect(open.length).toBeLessThanOrEqual(1);
      for (const { id, dueAt, createdAt } of open) {
        seen.add(id);
        expect(dueAt.getTime()).toBeGreaterThan(createdAt.getTime());
      }
    }
    expect([...seen]).toEqual([90, 60, 30].map((days) => `task:renewal:2026-07-01:${days}:C0`));
    expect((await stores.tasks.find('task:renewal:2026-07-01:30:C0'))?.state.name).toBe('lapsed');
  });

  it('close by themselves once the contract is signed again', async () => {
    const first = { ...contract('2025-05-20', { id: 'K', ends: '2026-05-20' }), customerId: 'C0' };
    const again = { ...contract('2026-03-10', { id: 'K', ends: '2027-05-20' }), customerId: 'C0' };
    const { stores, clock, plan, tasksOf } = await company([{}], () => [first, again]);
    await plan();
    clock.now = daysFrom(5);
    expect(await plan()).toEqual({ created: 0, lapsed: 0 });
    expect(await tasksOf('S01')).toHaveLength(1);
    clock.now = daysFrom(9);
    expect(await plan()).toEqual({ created: 0, lapsed: 1 });
    expect((await stores.tasks.find('task:renewal:2026-05-20:90:C0'))?.state).toEqual({
      name: 'lapsed',
      at: clock.now,
      isSettled: true,
    });
    expect(await plan()).toEqual({ created: 0, lapsed: 0 });
  });

  it('close by themselves once a machine was serviced, whatever comes due of others', async () => {
    const stands = (machineId: string, date: string) =>
      event(
        machineId,
        at(date),
        { type: 'machine_installed', machineId, product: 'GTX' },
        { customerId: 'C0' },
      );
    const service = event(
      'W',
      daysFrom(3),
      { type: 'machine_serviced', machineId: 'M1' },
      { customerId: 'C0' },
    );
    const events = [stands('M1', '2024-03-20'), stands('M2', '2024-03-25'), service];
    const { stores, clock, plan, tasksOf } = await company([{ ownerId: 'S02' }], () => events);
    expect(await plan()).toEqual({ created: 2, lapsed: 0 });
    clock.now = daysFrom(4);
    expect(await plan()).toEqual({ created: 0, lapsed: 1 });
    expect(await tasksOf('S02')).toMatchObject([{ reason: { machineIds: ['M2'] } }]);
    expect((await stores.tasks.find('task:maintenance_due:age:2026-03-20:C0'))?.state).toEqual({
      name: 'lapsed',
      at: clock.now,
      isSettled: true,
    });
  });

  it('stay where nobody has been at a machine and its readings have only stopped', async () => {
    const machine = event(
      'M1',
      at('2025-01-01'),
      { type: 'machine_installed', machineId: 'M1', product: null },
      { customerId: 'C0' },
    );
    const past = event(
      'reading',
      daysFrom(-1),
      { type: 'measurement', metric: 'sensor', value: 90, machineId: 'M1' },
      { customerId: 'C0' },
    );
    const { clock, plan, tasksOf } = await company([{ ownerId: 'S02' }], () => [machine, past]);
    const bySensor = { maintenance: { on: true, sensorLimit: 80, products: {}, visitWithinDays: 30 } };
    expect(await plan(bySensor)).toEqual({ created: 1, lapsed: 0 });
    clock.now = daysFrom(20);
    expect(await plan(bySensor)).toEqual({ created: 0, lapsed: 0 });
    expect(await tasksOf('S02')).toHaveLength(1);
  });

  it('are for nobody whose team observes, who was lost, or whom nobody answers for', async () => {
    const { stores, plan } = await company([renewing(80), { ...renewing(80), ownerId: null }]);
    expect(await plan({}, 'observe')).toEqual({ created: 0, lapsed: 0 });
    await stores.outcomes.add([
      {
        id: 'crm:1',
        customerId: 'C0',
        outcome: 'lost',
        reason: null,
        occurredAt: daysFrom(-10),
        knownAt: daysFrom(-9),
        saidBy: null,
        alertId: null,
        about: null,
        revokedAt: null,
      },
    ]);
    expect(await plan()).toEqual({ created: 0, lapsed: 0 });
  });

  it('are turned off kind by kind', async () => {
    const { plan } = await company([renewing(80)]);
    expect(await plan({ renewal: { on: false, daysBefore: [90] } })).toEqual({ created: 0, lapsed: 0 });
  });

  it('at machines go to the owner’s service person, else to the owner', async () => {
    const machine = (customerId: string) => [
      event(
        `M-${customerId}`,
        at('2024-03-20'),
        { type: 'machine_installed', machineId: `M-${customerId}`, product: 'GTX' },
        { customerId, importedAt: at('2024-03-20') },
      ),
    ];
    const { plan, tasksOf } = await company([{}, { ownerId: 'S02' }], machine);
    expect(await plan()).toEqual({ created: 2, lapsed: 0 });
    expect(await tasksOf('S20')).toMatchObject([
      { id: 'task:maintenance_due:age:2026-03-20:C0', reason: { machineIds: ['M-C0'], product: 'GTX' } },
    ]);
    expect(await tasksOf('S02')).toMatchObject([{ customerId: 'C1', kind: 'maintenance_due' }]);
  });
});

describe('references', () => {
  const coverage = { firstAt: daysFrom(-400), lastAt: daysFrom(0), usualGapDays: 1 };

  async function fond(count: number, hasTickets = true) {
    const here = await company(
      Array.from({ length: count }, () => ({})),
      (id) => [event(id, at('2025-01-01'), { type: 'web_activity', kind: 'visit' }, { customerId: id })],
    );
    const { stores, clock } = here;
    const run = { id: 'score-churn.1', name: 'score-churn', period: '2026-03-02', counts: {} } as const;
    await stores.runs.claim({
      ...run,
      startedAt: NOW,
      finishedAt: null,
      context: contextAsOf('2026-03-02', { coverage: hasTickets ? { tickets: coverage } : {} }),
    });
    await stores.runs.finish(run.id, NOW, {});
    const value = async () =>
      stores.customerValues.save(
        Array.from({ length: count }, (_, index) =>
          exampleValue(`C${index}`, {
            asOf: clock.now,
            scores: { advocacy: { score: 80 + index, topShare: 0.01 * (count - index), factors: [] } },
          }),
        ),
      );
    await value();
    return { ...here, value };
  }

  it('are asked for of few at a time, the fondest first, and the next once those are done', async () => {
    const { stores, plan, tasksOf } = await fond(5);
    await plan();
    await plan();
    const first = await tasksOf('S01');
    expect(first.map(({ customerId }) => customerId).sort()).toEqual(['C3', 'C4']);
    for (const task of first) {
      const done = { name: 'done', byId: 'S01', at: NOW, answer: 'given' } as const;
      await stores.tasks.compareAndSet({ ...task, version: 2, isOpen: false, state: done });
    }
    await plan();
    expect((await tasksOf('S01')).map(({ customerId }) => customerId).sort()).toEqual(['C1', 'C2']);
  });

  it('aren’t asked for again within a year, whenever it is looked', async () => {
    const { stores, clock, plan, value } = await fond(1);
    const made: Date[] = [];
    for (let day = 0; day < 800; day += 25) {
      clock.now = daysFrom(day);
      await value();
      const context = contextAsOf('2026-03-02', {
        coverage: { tickets: { ...coverage, lastAt: clock.now } },
      });
      const run = {
        name: 'score-churn',
        period: clock.now.toISOString(),
        counts: {},
        startedAt: NOW,
      } as const;
      await stores.runs.claim({ ...run, id: `score-churn.${day}.x`, context, finishedAt: null });
      await stores.runs.finish(`score-churn.${day}.x`, clock.now, {});
      if ((await plan()).created > 0) made.push(clock.now);
    }
    expect(made.length).toBeGreaterThanOrEqual(2);
    for (const [place, date] of made.entries()) {
      const before = made[place - 1];
      if (before !== undefined)
        expect(date.getTime() - before.getTime()).toBeGreaterThanOrEqual(365 * DAY_MS);
    }
  });

  it('are left alone where nobody knows of tickets', async () => {
    const { plan } = await fond(3, false);
    expect(await plan()).toEqual({ created: 0, lapsed: 0 });
  });
});
