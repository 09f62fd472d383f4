import { describe, expect, it } from 'vitest';
import { addMorningLists } from '../../src/alerts/add-morning-lists.js';
import { runClock } from '../../src/alerts/run-clock.js';
import { startClocks } from '../../src/alerts/start-clocks.js';
import { stopClocks } from '../../src/alerts/stop-clocks.js';
import { wakeAlerts } from '../../src/alerts/wake.js';
import type { ChurnAlert } from '../../src/domain/alert.js';
import type { TeamStage } from '../../src/domain/team-stage.js';
import { memoryStores } from '../memory/memory-stores.js';
import { alertSettings, someAlert, someCustomer, somePerson } from '../support/alerts.js';
import { poisonedStores } from '../support/poisoned-stores.js';
import { at } from './clock-cases.js';

const OSLO = 'Europe/Oslo';
const POSTED = at('2026-01-05T09:00', OSLO);
const RUNNING = { since: POSTED, allowedMs: 48 * 3_600_000, startedAt: POSTED };
/** A Thursday morning, when every step is due. */
const LATER = at('2026-01-08T09:00', OSLO);

describe('one alert that fails keeps no other one waiting', () => {
  it('on the clock', async () => {
    const { poisoned, logs } = await company({ clock: RUNNING, nextStepAt: POSTED });
    const tick = runClock({
      stores: poisoned,
      settings: alertSettings(),
      now: () => LATER,
      onStep: () => undefined,
    });
    await expect(tick).rejects.toThrow(/1 of the alerts on the clock failed.*churn:C2/);
    expect(await logs()).toEqual({ C1: 3, C2: 0, C3: 3 });
  });

  it('when somebody’s alerts are handed over', async () => {
    const { poisoned, stores } = await company({});
    await stores.absences.add({
      id: 'away S01',
      staffId: 'S01',
      firstDay: '2026-01-08',
      lastDay: '2026-01-08',
      startsAt: POSTED,
      endsAt: at('2026-01-09T00:00', OSLO),
      saidBy: 'S01',
      saidAt: POSTED,
      cancelledAt: null,
    });
    const tick = runClock({
      stores: poisoned,
      settings: alertSettings(),
      now: () => LATER,
      onStep: () => undefined,
    });
    await expect(tick).rejects.toThrow('churn:C2');
    const owners = (await stores.alerts.ofSubjects('churn', ['C1', 'C2', 'C3'])).map(
      ({ subjectId, ownerId }) => `${subjectId} ${ownerId}`,
    );
    expect(owners.sort()).toEqual(['C1 S02', 'C2 S01', 'C3 S02']);
  });

  it('when snoozes end, and when clocks start or stop', async () => {
    const snoozed = {
      name: 'snoozed',
      until: POSTED,
      before: { name: 'open' },
      byId: 'S01',
      at: POSTED,
    } as const;
    const changed = async (
      fields: Partial<ChurnAlert>,
      sweep: (stores: Awaited<ReturnType<typeof company>>['poisoned']) => Promise<number>,
    ) => {
      const { poisoned, versions } = await company(fields);
      await expect(sweep(poisoned)).rejects.toThrow('churn:C2');
      return versions();
    };
    const settings = (stage: TeamStage) => alertSettings({ stageOf: () => stage });
    const now = () => LATER;
    const others = { C1: 2, C2: 1, C3: 2 };
    expect(await changed({ state: snoozed }, ({ alerts }) => wakeAlerts(alerts, LATER))).toEqual(others);
    expect(await changed({}, (stores) => startClocks({ stores, settings: settings('act'), now }))).toEqual(
      others,
    );
    expect(
      await changed({ clock: RUNNING }, (stores) => stopClocks({ stores, settings: settings('propose') })),
    ).toEqual(others);
  });
});

it('one person whose morning list fails keeps nobody else from theirs', async () => {
  const { stores, poisoned } = await company({ ownerId: 'S01' });
  await stores.alerts.open(someAlert('C4', { ownerId: 'S02', openedAt: POSTED, dueAt: POSTED }));
  const settings = alertSettings();
  const broken = poisonedStores(poisoned, 'morning|S01');
  const lists = addMorningLists({ stores: broken, settings, now: () => LATER });
  await expect(lists).rejects.toThrow('1 of the morning lists failed, all others were worked on: S01');
  expect(await stores.deliveries.find('morning|S02|2026-01-08|slack-person-US02')).not.toBeNull();
});

/** Three like alerts, of which the second can't be written. */
async function company(fields: Partial<ChurnAlert>) {
  const stores = memoryStores();
  const ids = ['C1', 'C2', 'C3'];
  await stores.staff.upsert([somePerson('S01', { deputyId: 'S02' }), somePerson('S02')]);
  await stores.customers.upsert(ids.map((id) => someCustomer(id)));
  for (const id of ids) {
    await stores.alerts.open(someAlert(id, { openedAt: POSTED, dueAt: POSTED, ...fields }));
  }
  const alerts = () => stores.alerts.ofSubjects('churn', ids);
  const bySubject = async (of: (alert: ChurnAlert) => number) =>
    Object.fromEntries((await alerts()).map((alert) => [alert.subjectId, of(alert)]));
  return {
    stores,
    poisoned: poisonedStores(stores, 'churn:C2'),
    versions: () => bySubject(({ version }) => version),
    /** How many steps of the clock each has in its log. */
    logs: () => bySubject(({ log }) => log.filter(({ notices }) => notices !== undefined).length),
  };
}
