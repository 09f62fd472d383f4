import { describe, expect, it } from 'vitest';
import { runClock } from '../../src/alerts/run-clock.js';
import { settle } from '../../src/alerts/settle.js';
import { startClocks } from '../../src/alerts/start-clocks.js';
import { isOverBefore } from '../../src/alerts/step-over.js';
import { stopClocks } from '../../src/alerts/stop-clocks.js';
import type { ChurnAlert } from '../../src/domain/alert.js';
import type { TeamStage } from '../../src/domain/team-stage.js';
import { memoryStores } from '../memory/memory-stores.js';
import { alertSettings, someAlert, someCustomer, somePerson } from '../support/alerts.js';
import { at } from './clock-cases.js';

const OSLO = 'Europe/Oslo';
const POSTED = at('2026-01-05T09:00', OSLO);
/** A Tuesday two weeks later. */
const STEPPED_UP = at('2026-01-20T09:00', OSLO);

describe('a team that steps up from propose to act', () => {
  it('has the time of its open high alerts counted from then on, however long they have stood', async () => {
    const team = await someTeam({});
    expect(await team.start()).toBe(1);
    await team.tick(STEPPED_UP);
    const started = await team.alert();
    expect(started.clock?.startedAt).toEqual(STEPPED_UP);
    expect(started.dueAt).toEqual(at('2026-01-22T09:00', OSLO));
    expect(started.isCardStale).toBe(true);
    expect(await team.steps()).toEqual([]);
    await team.tick(at('2026-01-21T08:59', OSLO));
    expect(await team.steps()).toEqual([]);
    await team.tick(at('2026-01-22T09:00', OSLO));
    expect(await team.steps()).toEqual(['reminded', 'escalated', 'breached']);
  });

  it('starts each clock once', async () => {
    const team = await someTeam({});
    await team.start();
    await team.tick(STEPPED_UP);
    const before = await team.alert();
    expect(await team.start(at('2026-01-20T10:00', OSLO))).toBe(0);
    expect(await team.alert()).toEqual(before);
  });

  it('leaves the clock that runs already as it is', async () => {
    const clock = { since: POSTED, allowedMs: 48 * 3_600_000, startedAt: POSTED };
    const team = await someTeam({ clock });
    expect(await team.start()).toBe(0);
    expect((await team.alert()).clock).toEqual(clock);
  });

  it.each([
    ['is only medium', { level: 'medium' }],
    ['waits on a list', { placement: 'listed', targets: [], dueAt: null }],
    [
      'has had its contact',
      { state: { name: 'contacted', how: 'call', mood: 'good', byId: 'S01', at: POSTED } },
    ],
    ['is closed', { state: { name: 'expired', at: POSTED }, isOpen: false }],
  ] as const)('starts none for an alert that %s', async (_what, fields) => {
    const team = await someTeam(fields);
    expect(await team.start()).toBe(0);
    expect((await team.alert()).clock).toBeNull();
  });

  it('starts none while another team only proposes', async () => {
    const team = await someTeam({}, 'south');
    expect(await team.start()).toBe(0);
  });
});

describe('a team that steps back from acting', () => {
  const MONDAY = at('2026-01-12T09:00', OSLO);
  const running = {
    openedAt: MONDAY,
    clock: { since: MONDAY, allowedMs: 48 * 3_600_000, startedAt: MONDAY },
    dueAt: at('2026-01-14T09:00', OSLO),
    nextStepAt: at('2026-01-13T09:00', OSLO),
  };

  it.each(['propose', 'observe'] as const)('to %s has nobody told of a step any more', async (stage) => {
    const team = await someTeam(running);
    await team.tick(at('2026-01-13T09:00', OSLO));
    expect(await team.steps()).toEqual(['reminded']);
    team.stage = stage;
    for (const day of [13, 14, 15, 16]) await team.tick(at(`2026-01-${day}T21:00`, OSLO));
    expect(await team.steps()).toEqual(['reminded']);
    expect(await team.alert()).toMatchObject({ clock: null, isCardStale: true, isOpen: true });
  });

  it('is not told all at once when it acts again: the time counts anew, with every step', async () => {
    const team = await someTeam(running);
    await team.tick(at('2026-01-13T09:00', OSLO));
    team.stage = 'propose';
    expect(await team.stop()).toBe(1);
    await team.tick(at('2026-01-19T09:00', OSLO));
    team.stage = 'act';
    expect(await team.start()).toBe(1);
    await team.tick(STEPPED_UP);
    expect(await team.steps()).toEqual(['reminded']);
    expect((await team.alert()).dueAt).toEqual(at('2026-01-22T09:00', OSLO));
    for (const time of ['21T09:00', '21T21:00', '22T09:00']) await team.tick(at(`2026-01-${time}`, OSLO));
    expect(await team.steps()).toEqual(['reminded', 'reminded', 'escalated', 'breached']);
  });

  it('is still asked once what came of it', async () => {
    const team = await someTeam(running);
    team.stage = 'propose';
    await team.tick(at('2026-03-20T09:00', OSLO));
    await team.tick(at('2026-03-21T09:00', OSLO));
    expect(await team.steps()).toEqual(['asked']);
  });

  it('has what waits for the end of quiet hours dropped', async () => {
    const team = await someTeam(running);
    expect(isOverBefore('escalated', await team.alert(), 'S01', MONDAY)).toBe(false);
    team.stage = 'propose';
    await team.stop();
    for (const about of ['reminded', 'escalated', 'breached'] as const) {
      expect(isOverBefore(about, await team.alert(), 'S01', MONDAY)).toBe(true);
    }
    expect(isOverBefore('asked', await team.alert(), 'S01', MONDAY)).toBe(false);
  });

  it('leaves the clocks of other teams, and those that a contact has stopped', async () => {
    const other = await someTeam(running);
    expect(await other.stop()).toBe(0);
    const contacted = { name: 'contacted', how: 'call', mood: 'good', byId: 'S01', at: MONDAY } as const;
    const team = await someTeam({ ...running, state: contacted });
    team.stage = 'propose';
    expect(await team.stop()).toBe(0);
    expect((await team.alert()).clock).toEqual(running.clock);
  });
});

async function someTeam(fields: Partial<ChurnAlert>, name = 'north') {
  const stores = memoryStores();
  const north: { stage: TeamStage } = { stage: 'act' };
  const settings = alertSettings({ stageOf: (team) => (team === 'north' ? north.stage : 'propose') });
  await stores.staff.upsert([somePerson('S01')]);
  await stores.customers.upsert([someCustomer('C1', { team: name })]);
  const alert = someAlert('C1', {
    openedAt: POSTED,
    clock: null,
    dueAt: at('2026-01-07T09:00', OSLO),
    isCardStale: false,
    log: [
      { event: 'opened', at: POSTED, byId: null, details: {} },
      { event: 'posted', at: POSTED, byId: null, details: {} },
    ],
    ...fields,
  });
  await stores.alerts.open(alert);
  await settle(stores, alert);
  const [card] = await stores.deliveries.ofAlert(alert.id);
  if (card !== undefined) {
    const reference = { platform: 'slack', conversationId: 'C01', messageId: '1' } as const;
    await stores.deliveries.transition(card.id, card.state, {
      name: 'sent',
      at: POSTED,
      reference,
      renderedVersion: 1,
    });
  }
  const find = async () => {
    const found = await stores.alerts.find(alert.id);
    if (found === null) throw new Error('the alert is gone');
    return found;
  };
  return Object.assign(north, {
    alert: find,
    stop: () => stopClocks({ stores, settings }),
    start: (when = STEPPED_UP) => startClocks({ stores, settings, now: () => when }),
    tick: (when: Date) => runClock({ stores, settings, now: () => when, onStep: () => undefined }),
    async steps() {
      return (await find()).log.flatMap(({ event, notices }) => (notices === undefined ? [] : [event]));
    },
  });
}
