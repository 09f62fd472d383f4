import { describe, expect, it } from 'vitest';
import { actOnAlert } from '../../src/alerts/act.js';
import { decideAlerts } from '../../src/alerts/decide.js';
import { runClock } from '../../src/alerts/run-clock.js';
import type { AlertSettings } from '../../src/alerts/settings.js';
import { settle } from '../../src/alerts/settle.js';
import type { Alert, ChurnAlert } from '../../src/domain/alert.js';
import type { Run } from '../../src/domain/run.js';
import type { Staff } from '../../src/domain/staff.js';
import type { Stores } from '../../src/stores/stores.js';
import { memoryStores } from '../memory/memory-stores.js';
import {
  alertSettings,
  readiness,
  someAlert,
  someCustomer,
  somePerson,
  someScore,
} from '../support/alerts.js';
import { at } from './clock-cases.js';

const HOUR_MS = 3_600_000;
const OSLO = 'Europe/Oslo';
/** Friday 15:00; the card is posted five minutes later. */
const FRIDAY = at('2026-01-16T15:00', OSLO);
const POSTED = at('2026-01-16T15:05', OSLO);

const STAFF = [
  somePerson('S01', { deputyId: 'S02', leaderId: 'S03' }),
  somePerson('S02', { deputyId: 'S06' }),
  somePerson('S03', { deputyId: 'S04', leaderId: 'S05' }),
  somePerson('S04'),
  somePerson('S05'),
  somePerson('S06', { country: 'FI', timezone: 'Europe/Helsinki' }),
];

describe('the 48-hour rule', () => {
  it('begins with the posting, reminds owner and leader, asks the deputies, tells the director', async () => {
    const office = await someOffice();
    await office.tick(FRIDAY);
    await office.post(POSTED);
    await office.tick(at('2026-01-16T15:06', OSLO));
    expect((await office.alert()).dueAt).toEqual(at('2026-01-20T15:05', OSLO));
    await office.tick(at('2026-01-19T15:04', OSLO));
    expect(await office.steps()).toEqual([]);
    await office.tick(at('2026-01-19T15:05', OSLO));
    await office.tick(at('2026-01-20T03:05', OSLO));
    await office.tick(at('2026-01-20T15:05', OSLO));
    await office.tick(at('2026-01-25T15:05', OSLO));
    expect(await office.steps()).toEqual([
      ['reminded', 'S01 S03'],
      ['escalated', 'S02 S04'],
      ['breached', 'S05'],
    ]);
  });

  it('does not run while the card is not posted, and is found soon when it is', async () => {
    const office = await someOffice();
    await office.tick(at('2026-01-22T15:00', OSLO));
    expect(await office.steps()).toEqual([]);
    await office.post(at('2026-01-22T15:10', OSLO));
    await office.tick(at('2026-01-22T15:40', OSLO));
    expect(await office.steps()).toEqual([]);
    expect((await office.alert()).dueAt).toEqual(at('2026-01-26T15:10', OSLO));
  });

  it('names each person in the thread and writes to them, those in their quiet hours at their end', async () => {
    const office = await someOffice();
    await office.post(POSTED);
    await office.tick(at('2026-01-20T03:05', OSLO));
    const told = (await office.stores.deliveries.ofAlert(office.alertId)).filter(({ id }) =>
      id.includes('escalated'),
    );
    const morning = at('2026-01-20T08:00', OSLO);
    expect(told.map(({ target, content, state }) => [target.id, content.kind, notBefore(state)])).toEqual([
      ['C01', 'alert_reply', morning],
      ['US02', 'alert_notice', morning],
      ['C01', 'alert_reply', morning],
      ['US04', 'alert_notice', morning],
    ]);
    // It takes its place in the queue only then: what comes before is not held up.
    expect(told.every(({ createdAt }) => createdAt.getTime() === morning.getTime())).toBe(true);
  });

  it('starts at the rise for an alert whose card was there before', async () => {
    const rise = at('2026-01-19T10:00', OSLO);
    const office = await someOffice({ clock: { since: rise, allowedMs: 48 * HOUR_MS, startedAt: null } });
    await office.post(POSTED);
    await office.tick(at('2026-01-19T10:01', OSLO));
    expect((await office.alert()).dueAt).toEqual(at('2026-01-21T10:00', OSLO));
  });

  it('goes on from where nobody can know whether the card arrived', async () => {
    const office = await someOffice();
    await office.post(POSTED, 'unknown');
    await office.tick(at('2026-01-19T15:05', OSLO));
    expect((await office.steps()).map(([event]) => event)).toEqual(['reminded']);
  });

  it('is stopped by a contact, and goes on when that is taken back', async () => {
    const office = await someOffice();
    await office.post(POSTED);
    await office.tick(POSTED);
    const contactAt = at('2026-01-19T15:00', OSLO);
    await office.press({ name: 'contact', how: 'call', mood: 'good', note: null }, contactAt);
    await office.tick(at('2026-01-19T15:06', OSLO));
    expect(await office.steps()).toEqual([]);
    await office.press({ name: 'undo' }, at('2026-01-19T15:08', OSLO));
    await office.tick(at('2026-01-19T15:09', OSLO));
    expect((await office.steps()).map(([event]) => event)).toEqual(['reminded']);
  });

  it('is not stopped by "On it", a snooze or "too early to say"; only the owner is left in peace', async () => {
    const take = { name: 'take' } as const;
    const snooze = { name: 'snooze', until: at('2026-02-16T15:00', OSLO) } as const;
    for (const [press, reminded] of [
      [take, 'S03'],
      [snooze, 'S03'],
      [{ name: 'resolve', outcome: 'too_early', reason: 'they are moving' }, 'S01 S03'],
    ] as const) {
      const office = await someOffice();
      await office.post(POSTED);
      await office.press(press, at('2026-01-19T10:00', OSLO));
      for (const hour of ['19T15:05', '20T03:05', '20T15:05']) await office.tick(at(`2026-01-${hour}`, OSLO));
      expect(await office.steps()).toEqual([
        ['reminded', reminded],
        ['escalated', 'S02 S04'],
        ['breached', 'S05'],
      ]);
    }
  });

  it('reminds the owner again once "On it" is a day old', async () => {
    const office = await someOffice();
    await office.post(POSTED);
    await office.press({ name: 'take' }, at('2026-01-16T15:10', OSLO));
    await office.tick(at('2026-01-19T15:05', OSLO));
    expect(await office.steps()).toEqual([['reminded', 'S01 S03']]);
  });

  it('takes every step that was missed while nobody ran, in order', async () => {
    const office = await someOffice();
    await office.post(POSTED);
    await office.tick(at('2026-01-26T09:00', OSLO));
    expect((await office.steps()).map(([event]) => event)).toEqual(['reminded', 'escalated', 'breached']);
  });

  it('tells the director that is set, and once where leader and director are one', async () => {
    const office = await someOffice({}, { directorId: 'S06' });
    await office.post(POSTED);
    await office.tick(at('2026-01-20T15:05', OSLO));
    expect((await office.steps()).at(-1)).toEqual(['breached', 'S06']);
    const flat = await someOffice({ leaderId: 'S05' });
    await flat.post(POSTED);
    await flat.tick(at('2026-01-20T15:05', OSLO));
    expect((await flat.steps()).at(-1)).toEqual(['breached', 'S05']);
  });

  it('asks once what came of it, after 30 days, and not in the middle of a snooze', async () => {
    const office = await someOffice({ clock: null, level: 'medium' });
    await office.press({ name: 'snooze', until: at('2026-02-17T15:00', OSLO) }, at('2026-02-10T15:00', OSLO));
    await office.tick(at('2026-02-15T16:00', OSLO));
    expect(await office.steps()).toEqual([]);
    await office.tick(at('2026-02-17T15:00', OSLO));
    await office.tick(at('2026-03-30T15:00', OSLO));
    expect(await office.steps()).toEqual([['asked', 'S01']]);
  });
});

describe('somebody who is away', () => {
  it('hands over to the deputy at once, and the clock goes on in the deputy\u2019s calendar', async () => {
    const office = await someOffice({ ownerId: 'S02', deputyId: 'S06', leaderId: null });
    await office.post(POSTED);
    await office.tick(POSTED);
    await office.away('S02', at('2026-01-19T00:00', OSLO), at('2026-01-30T00:00', OSLO));
    await office.tick(at('2026-01-18T23:59', OSLO));
    expect((await office.alert()).ownerId).toBe('S02');
    await office.tick(at('2026-01-19T00:00', OSLO));
    // 8 hours and 55 minutes were used on Friday; in Helsinki it is one o\u2019clock on Monday.
    expect(await office.alert()).toMatchObject({
      ownerId: 'S06',
      dueAt: at('2026-01-20T16:05', 'Europe/Helsinki'),
    });
    const replies = (await office.stores.deliveries.ofAlert(office.alertId)).filter(({ id }) =>
      id.includes('handed_over'),
    );
    expect(replies.map(({ content }) => content)).toMatchObject([
      { kind: 'alert_reply', about: 'handed_over', staffId: 'S06' },
    ]);
  });

  it('is stood in for by the next who is there: deputies first, then leaders; with nobody there it stays', async () => {
    const span = [at('2026-01-19T00:00', OSLO), at('2026-01-30T00:00', OSLO)] as const;
    const owners: (string | null)[] = [];
    for (const gone of [['S01'], ['S01', 'S02'], ['S01', 'S02', 'S06'], STAFF.map(({ id }) => id)]) {
      const office = await someOffice();
      await office.post(POSTED);
      for (const id of gone) await office.away(id, ...span);
      await office.tick(at('2026-01-19T09:00', OSLO));
      owners.push((await office.alert()).ownerId);
    }
    expect(owners).toEqual(['S02', 'S06', 'S03', 'S01']);
  });

  it('is not reminded or asked: the stand-in is', async () => {
    const office = await someOffice();
    await office.post(POSTED);
    await office.tick(POSTED);
    await office.away('S03', at('2026-01-19T00:00', OSLO), at('2026-01-30T00:00', OSLO));
    await office.tick(at('2026-01-19T15:05', OSLO));
    expect(await office.steps()).toEqual([['reminded', 'S01 S04']]);
  });

  it('keeps what sleeps until after the return', async () => {
    const office = await someOffice();
    await office.post(POSTED);
    await office.press({ name: 'snooze', until: at('2026-02-02T09:00', OSLO) }, at('2026-01-16T16:00', OSLO));
    await office.away('S01', at('2026-01-19T00:00', OSLO), at('2026-01-30T00:00', OSLO));
    await office.tick(at('2026-01-19T09:00', OSLO));
    expect((await office.alert()).ownerId).toBe('S01');
  });

  it('gets no new alert: it opens with the deputy', async () => {
    const office = await someOffice();
    await office.away('S01', at('2026-01-19T00:00', OSLO), at('2026-01-30T00:00', OSLO));
    await office.decide('C9', at('2026-01-19T03:10', OSLO), {});
    const alert = await office.stores.alerts.findOpen('churn', 'C9');
    expect(alert).toMatchObject({ ownerId: 'S02', deputyId: 'S06' });
    expect(alert?.log.map(({ event }) => event)).toEqual(['opened', 'handed_over', 'posted']);
  });
});

describe('how far a team has come', () => {
  it.each([
    ['observe', null, undefined],
    ['propose', 'carded', null],
    ['act', 'carded', 48 * HOUR_MS],
  ] as const)('%s', async (stage, placement, allowedMs) => {
    const office = await someOffice();
    await office.decide('C9', at('2026-01-19T03:10', OSLO), { stageOf: () => stage });
    const alert = await office.stores.alerts.findOpen('churn', 'C9');
    expect(alert?.placement ?? null).toBe(placement);
    expect(alert?.clock === null ? null : alert?.clock.allowedMs).toBe(allowedMs);
    const decisions = [];
    for await (const batch of office.stores.decisions.ofRun('score-churn.2026-01-19'))
      decisions.push(...batch);
    expect(decisions.map(({ wouldHaveAlerted }) => wouldHaveAlerted)).toEqual([true]);
  });
});

interface Office {
  readonly stores: Stores;
  readonly alertId: string;
  alert(): Promise<Alert>;
  /** Steps and whom they name. */
  steps(): Promise<[string, string][]>;
  post(at: Date, as?: 'sent' | 'unknown'): Promise<void>;
  tick(at: Date): Promise<void>;
  press(action: Parameters<ReturnType<typeof actOnAlert>>[1], at: Date): Promise<void>;
  away(staffId: string, startsAt: Date, endsAt: Date): Promise<void>;
  decide(customerId: string, at: Date, settings: Partial<AlertSettings>): Promise<void>;
}

async function someOffice(
  fields: Partial<ChurnAlert> = {},
  over: Partial<AlertSettings> = {},
): Promise<Office> {
  const stores = memoryStores();
  const settings = alertSettings(over);
  await stores.staff.upsert(STAFF as Staff[]);
  const alert = someAlert('C1', {
    openedAt: FRIDAY,
    dueAt: null,
    clock: { since: FRIDAY, allowedMs: 48 * HOUR_MS, startedAt: null },
    nextStepAt: FRIDAY,
    log: [
      { event: 'opened', at: FRIDAY, byId: null, details: {} },
      { event: 'posted', at: FRIDAY, byId: null, details: {} },
    ],
    ...fields,
  });
  await stores.alerts.open(alert);
  await settle(stores, alert);
  let now = FRIDAY;
  const act = actOnAlert({ stores, now: () => now, directTargets: () => [], settings });
  const find = async () => {
    const found = await stores.alerts.find(alert.id);
    if (found === null) throw new Error('the alert is gone');
    return found;
  };
  return {
    stores,
    alertId: alert.id,
    alert: find,
    async steps() {
      const { log } = await find();
      return log.flatMap(({ event, notices }): [string, string][] =>
        notices === undefined ? [] : [[event, notices.map(({ staffId }) => staffId).join(' ')]],
      );
    },
    async post(when, as = 'sent') {
      const [card] = await stores.deliveries.ofAlert(alert.id);
      if (card === undefined) throw new Error('no card is owed');
      const reference = { platform: 'slack', conversationId: 'C01', messageId: '1' } as const;
      const state =
        as === 'sent'
          ? ({ name: 'sent', at: when, reference, renderedVersion: 1 } as const)
          : ({ name: 'unknown', at: when, reason: 'cut off' } as const);
      await stores.deliveries.transition(card.id, card.state, state);
    },
    async tick(when) {
      now = when;
      await runClock({ stores, settings, now: () => when, onStep: () => undefined });
    },
    async press(action, when) {
      now = when;
      const result = await act(alert.id, action, 'S01');
      if (!result.ok) throw new Error(result.refusal.reason);
    },
    async away(staffId, startsAt, endsAt) {
      await stores.absences.add({
        id: `away ${staffId}`,
        staffId,
        firstDay: '2026-01-19',
        lastDay: '2026-01-29',
        startsAt,
        endsAt,
        saidBy: staffId,
        saidAt: FRIDAY,
        cancelledAt: null,
      });
    },
    async decide(customerId, when, decided) {
      await stores.customers.upsert([someCustomer(customerId)]);
      const context = { asOf: when, orderIntervals: [], coverage: {}, readiness, isFirstRun: false };
      const period = when.toISOString().slice(0, 10);
      const run: Run = {
        id: `score-churn.${period}`,
        name: 'score-churn',
        period,
        startedAt: when,
        context,
        finishedAt: null,
        counts: {},
      };
      await stores.scores.save([someScore(customerId, { asOf: when, runId: run.id })]);
      await decideAlerts(
        { stores, settings: { ...settings, ...decided }, now: () => when, onStep: () => undefined },
        run,
      );
    },
  };
}

function notBefore(state: { readonly name: string; readonly notBefore?: Date | null }): Date | null {
  return state.notBefore ?? null;
}
