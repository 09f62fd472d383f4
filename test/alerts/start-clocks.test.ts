import { describe, expect, it } from 'vitest';
import { runClock } from '../../src/alerts/run-clock.js';
import { settle } from '../../src/alerts/settle.js';
import { startClocks } from '../../src/alerts/start-clocks.js';
import type { Alert } from '../../src/domain/alert.js';
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

async function someTeam(fields: Partial<Alert>, name = 'north') {
  const stores = memoryStores();
  const settings = alertSettings({ stageOf: (team) => (team === 'north' ? 'act' : 'propose') });
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
  return {
    alert: find,
    start: (when = STEPPED_UP) => startClocks({ stores, settings, now: () => when }),
    tick: (when: Date) => runClock({ stores, settings, now: () => when, onStep: () => undefined }),
    async steps() {
      return (await find()).log.flatMap(({ event, notices }) => (notices === undefined ? [] : [event]));
    },
  };
}
