import { describe, expect, it } from 'vitest';
import { actOnAlert } from '../../src/alerts/act.js';
import { decideAlerts } from '../../src/alerts/decide.js';
import { personTargets, type RoutingTable } from '../../src/alerts/routing.js';
import { settle } from '../../src/alerts/settle.js';
import type { Alert } from '../../src/domain/alert.js';
import { type Delivery, targetKey } from '../../src/domain/delivery.js';
import type { AlertPlace } from '../../src/domain/personal-settings.js';
import type { Run } from '../../src/domain/run.js';
import type { Score } from '../../src/domain/score.js';
import { memoryStores } from '../memory/memory-stores.js';
import { alertSettings, readiness, someCustomer, somePerson, someScore } from '../support/alerts.js';
import { at } from './clock-cases.js';

const OSLO = 'Europe/Oslo';
const NIGHT = at('2026-03-02T03:10', OSLO);
const MORNING = at('2026-03-02T08:00', OSLO);
const medium = { risk: 55, level: 'medium' } as const;

const ROUTING = {
  platform: 'slack',
  channels: { alerts: 'C01', management: 'C02', fallback: 'C03' },
  churn: [{ to: 'owner' }],
  management: 'management',
  fallback: 'fallback',
} as const;

describe('a medium alert that comes in its owner\u2019s quiet hours', () => {
  it('gets no card there and then, waits for the morning, and has its time from then on', async () => {
    const office = await someOffice();
    await office.night(NIGHT, medium);
    expect(await office.alert()).toMatchObject({ placement: 'carded', targets: [], clock: null });
    expect((await office.alert()).dueAt).toEqual(at('2026-03-09T08:00', OSLO));
    expect(await office.deliveries()).toEqual([]);
  });

  it('comes as a card in working hours, and to a channel at any hour', async () => {
    const daytime = await someOffice();
    await daytime.night(at('2026-03-02T11:00', OSLO), medium);
    expect((await daytime.deliveries()).map(({ id }) => place(id))).toEqual(['card to slack-person-US01']);
    const channel = await someOffice('channel');
    await channel.night(NIGHT, medium);
    expect((await channel.deliveries()).map(({ id }) => place(id))).toEqual(['card to slack-channel-C03']);
  });

  it('gets its card at once when it rises to high', async () => {
    const office = await someOffice();
    await office.night(NIGHT, medium);
    await office.night(at('2026-03-03T03:10', OSLO), {});
    const cards = (await office.deliveries()).filter(({ content }) => content.kind === 'alert_card');
    expect(cards.map(({ target, state }) => [targetKey(target), state])).toEqual([
      ['slack-channel-C02', { name: 'pending', attempts: 0, notBefore: null }],
      ['slack-person-US01', { name: 'pending', attempts: 0, notBefore: null }],
    ]);
    expect((await office.alert()).clock).toMatchObject({ startedAt: null });
  });

  it('gets a card for whom it is handed over to', async () => {
    const office = await someOffice();
    await office.night(NIGHT, medium);
    await office.act({ name: 'hand_over', toId: 'S02' });
    expect((await office.deliveries()).map(({ id }) => place(id)).sort()).toEqual([
      'card to slack-person-US02',
      'handed_over-2 to slack-person-US02',
    ]);
  });
});

describe('a hand-over between people who are on two platforms', () => {
  it('reaches the new owner on each where messages go to all of them', async () => {
    const reached = async (directMessages: 'first' | 'all') => {
      const office = await someOffice('route', 'owner', { platforms: ['slack', 'teams'], directMessages });
      await office.night(MORNING, medium);
      await office.act({ name: 'hand_over', toId: 'S02' });
      const told = (await office.deliveries()).filter(({ content }) => content.kind === 'alert_reply');
      return told.map(({ target }) => targetKey(target)).filter((key) => key.endsWith('S02'));
    };
    expect(await reached('first')).toEqual(['slack-person-US02']);
    expect(await reached('all')).toEqual(['slack-person-US02', 'teams-person-TS02']);
  });
});

describe('where a person wants alerts', () => {
  it.each([
    ['route', 'alerts', 'slack-channel-C01'],
    ['direct', 'alerts', 'slack-person-US01'],
    ['channel', 'owner', 'slack-channel-C03'],
    ['route', 'owner', 'slack-person-US01'],
  ] as const)('%s, with a route to %s, is %s; high goes to management as well', async (chosen, to, main) => {
    const office = await someOffice(chosen, to);
    await office.night(NIGHT, {});
    expect((await office.alert()).targets.map(targetKey)).toEqual([main, 'slack-channel-C02']);
  });
});

describe('a fall below the level', () => {
  it('is said once under the card, by name, when the owner\u2019s quiet hours are over', async () => {
    const office = await someOffice('channel');
    await office.night(NIGHT, {});
    const calm = { risk: 40, level: 'low' } as const;
    await office.night(at('2026-03-03T03:10', OSLO), calm);
    await office.night(at('2026-03-04T03:10', OSLO), calm);
    const replies = (await office.deliveries()).filter(({ content }) => content.kind === 'alert_reply');
    expect(replies.map(({ target }) => target.id)).toEqual(['C02', 'C03']);
    for (const { content } of replies) expect(content).toMatchObject({ about: 'fell', staffId: 'S01' });
    const notBefore = replies.map(({ state }) => (state.name === 'pending' ? state.notBefore : null));
    expect(notBefore).toEqual([at('2026-03-03T08:00', OSLO), at('2026-03-03T08:00', OSLO)]);
  });
});

describe('the budget over the runs of a day', () => {
  it('is not begun again by a second run', async () => {
    const office = await someOffice('route', 'alerts');
    const ids = Array.from({ length: 12 }, (_, index) => `D${index}`);
    await office.customers(ids);
    const carded = async () => (await office.open()).filter(({ placement }) => placement === 'carded').length;
    await office.scores(MORNING, ids.slice(0, 6), medium);
    expect(await carded()).toBe(5);
    await office.scores(at('2026-03-02T12:00', OSLO), ids, medium);
    expect(await carded()).toBe(5);
    await office.scores(at('2026-03-03T12:00', OSLO), ids, medium);
    // Six are new to the list: as many as the five untouched ones leave room for, which is none.
    expect(await carded()).toBe(5);
    for (const { id } of await office.open()) await office.act({ name: 'take' }, id);
    await office.scores(at('2026-03-04T12:00', OSLO), ids, medium);
    expect(await carded()).toBe(10);
    for (const { id } of await office.open()) await office.act({ name: 'take' }, id);
    // Twelve are a week\u2019s worth.
    await office.scores(at('2026-03-05T12:00', OSLO), ids, medium);
    expect(await carded()).toBe(12);
  });
});

describe('the second team of an owner who has had cards for long', () => {
  it('begins with five cards as well when it steps up, and says that a list waits', async () => {
    const office = await someOffice();
    await office.scores(at('2026-03-02T12:00', OSLO), ['C1'], {});
    const ids = Array.from({ length: 9 }, (_, index) => `D${index}`);
    await office.customers(ids, 'south');
    await office.scores(at('2026-03-03T12:00', OSLO), ids, {});
    const carded = async () =>
      (await office.open()).filter(({ id, placement }) => placement === 'carded' && id.startsWith('churn:D'));
    expect(await carded()).toHaveLength(5);
    expect((await office.summaries()).map(targetKey)).toContain('slack-person-US01');
    // From then on a new high one passes, however many came before.
    await office.customers(['E1'], 'south');
    await office.scores(at('2026-03-03T15:00', OSLO), ['E1'], {});
    const [urgent] = (await office.open()).filter(({ subjectId }) => subjectId === 'E1');
    expect(urgent?.placement).toBe('carded');
  });
});

describe('a team that acts again after it only observed', () => {
  const ids = Array.from({ length: 9 }, (_, index) => `D${index}`);

  /** South had its first cards on 2 March; then it paused for so many days. */
  async function afterPause(days: number) {
    const office = await someOffice();
    await office.customers(['C2'], 'south');
    await office.scores(at('2026-03-02T12:00', OSLO), ['C2'], {});
    const from = at('2026-03-03T12:00', OSLO);
    const until = new Date(from.getTime() + days * 86_400_000);
    await office.paused('south', from, until);
    await office.customers(ids, 'south');
    await office.scores(until, ids, {});
    const open = await office.open();
    const carded = open.filter(
      ({ placement, subjectId }) => placement === 'carded' && ids.includes(subjectId),
    );
    const told = (await office.summaries()).map(targetKey).includes('slack-person-US01');
    return { office, until, cards: carded.length, told };
  }

  it('begins with five cards and a word about the list after more than two weeks', async () => {
    const { office, until, cards, told } = await afterPause(15);
    expect({ cards, told }).toEqual({ cards: 5, told: true });
    // Once alone: the next new high one passes.
    await office.customers(['E1'], 'south');
    await office.scores(new Date(until.getTime() + 3_600_000), ['E1'], {});
    const [urgent] = (await office.open()).filter(({ subjectId }) => subjectId === 'E1');
    expect(urgent?.placement).toBe('carded');
  });

  it('goes on as before after a shorter pause: every new high one passes', async () => {
    const { cards, told } = await afterPause(14);
    expect({ cards, told }).toEqual({ cards: 9, told: false });
  });
});

async function someOffice(
  chosen: AlertPlace = 'route',
  to: 'owner' | 'alerts' = 'owner',
  platforms: Pick<RoutingTable, 'platforms' | 'directMessages'> = {},
) {
  const stores = memoryStores();
  const settings = alertSettings({ routing: { ...ROUTING, churn: [{ to }], ...platforms } });
  await stores.staff.upsert([somePerson('S01'), somePerson('S02', { teamsUserId: 'TS02' })]);
  await stores.customers.upsert([someCustomer('C1')]);
  await stores.personalSettings.compareAndSet({
    id: 'S01',
    version: 1,
    language: null,
    quietHours: null,
    workingDays: null,
    alertPlace: chosen,
    updatedAt: NIGHT,
  });
  let now = NIGHT;
  const act = actOnAlert({
    stores,
    now: () => now,
    directTargets: (person) => personTargets(person, settings.routing),
    settings,
  });
  const alert = async (): Promise<Alert> => {
    const found = await stores.alerts.findOpen('churn', 'C1');
    if (found === null) throw new Error('no open alert');
    return found;
  };
  const scores = async (when: Date, ids: readonly string[], fields: Partial<Score>) => {
    now = when;
    const run = someRun(when);
    const base = { mayAlert: true, asOf: when, runId: run.id };
    await stores.scores.save(ids.map((id) => someScore(id, { ...base, ...fields })));
    await decideAlerts({ stores, settings, now: () => when, onStep: () => undefined }, run);
  };
  return {
    alert,
    scores,
    night: (when: Date, fields: Partial<Score>) => scores(when, ['C1'], fields),
    customers: (ids: readonly string[], team = '') =>
      stores.customers.upsert(ids.map((id) => someCustomer(id, { team }))),
    paused: (team: string, from: Date, until: Date) =>
      stores.teamStages.compareAndSet({
        ...{ team, stage: 'act', version: 1, changedById: 'S02', changedAt: until },
        pause: { from, until },
      }),
    async summaries() {
      const targets = [];
      for (const key of await stores.deliveries.targetsWithWork(at('2030-01-01T00:00', OSLO)))
        for (const { content, target } of await stores.deliveries.unsent(key, 100))
          if (content.kind === 'first_run_summary') targets.push(target);
      return targets;
    },
    open: () => stores.alerts.openOfOwner('S01', 100),
    async act(action: Parameters<typeof act>[1], id?: string) {
      const alertId = id ?? (await alert()).id;
      await act(alertId, action, 'S01');
      const changed = await stores.alerts.find(alertId);
      if (changed !== null) await settle(stores, changed);
    },
    deliveries: async (): Promise<Delivery[]> =>
      (await stores.deliveries.ofAlert((await alert()).id)).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function someRun(asOf: Date): Run {
  const context = { asOf, orderIntervals: [], coverage: {}, readiness, isFirstRun: false };
  const period = asOf.toISOString();
  return {
    id: `score-churn.${period}`,
    name: 'score-churn',
    period,
    startedAt: asOf,
    context,
    finishedAt: null,
    counts: {},
  };
}

function place(deliveryId: string): string {
  const [, what, target] = deliveryId.split('|');
  return `${what} to ${target}`;
}
