import { DateTime } from 'luxon';
import { beforeAll, describe, expect, it } from 'vitest';
import { actOnAlert } from '../../src/alerts/act.js';
import { addMorningLists } from '../../src/alerts/add-morning-lists.js';
import { decideAlerts } from '../../src/alerts/decide.js';
import { morningList } from '../../src/alerts/morning-list.js';
import { type Alert, cardedAt } from '../../src/domain/alert.js';
import { type Random, randomStream } from '../../src/domain/random.js';
import type { Run } from '../../src/domain/run.js';
import type { Score } from '../../src/domain/score.js';
import type { Stores } from '../../src/stores/stores.js';
import { memoryStores } from '../memory/memory-stores.js';
import { alertSettings, readiness, someCustomer, somePerson, someScore } from '../support/alerts.js';

const CUSTOMERS = 5_000;
const OWNERS = 40;
const BUDGET_A_DAY = 5;
const BUDGET_A_WEEK = 12;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** A Monday, in the night of all zones but those of America, where it is Sunday evening. */
const FIRST_NIGHT = new Date('2026-03-02T02:10:00Z');
const ZONES = [
  { timezone: 'Europe/Oslo', country: 'NO' },
  { timezone: 'Europe/Helsinki', country: 'FI' },
  { timezone: 'America/New_York', country: 'US' },
] as const;
/** Nights, and a second run at noon on Wednesday. */
const RUNS_AT = [0, 1, 2, 2.4, 3, 4, 5, 6].map((days) => new Date(FIRST_NIGHT.getTime() + days * DAY_MS));

const settings = alertSettings({
  routing: {
    platform: 'slack',
    channels: { management: 'C02', fallback: 'C03' },
    churn: [{ to: 'owner' }],
    management: 'management',
    fallback: 'fallback',
  },
});

interface Week {
  readonly stores: Stores;
  readonly alerts: readonly Alert[];
  /** Of each run: subjects whose score was high for the first time, without an open alert before. */
  readonly newHigh: ReadonlyMap<string, readonly string[]>;
  readonly mornings: readonly { readonly staffId: string; readonly at: Date }[];
}

describe('the first week of a company with 5,000 customers', () => {
  let week: Week;
  beforeAll(async () => {
    week = await firstWeek();
  }, 120_000);

  it('gives nobody more than five cards on the first run, and lists the rest without a clock', () => {
    const first = week.alerts.filter(({ id }) => id.endsWith(':run0'));
    const firstCards = first.filter((alert) => wasCardedBy(alert, 0));
    const counts = countBy(firstCards, ({ ownerId }) => ownerId ?? '');
    expect(Math.max(...counts.values())).toBe(BUDGET_A_DAY);
    expect(counts.size).toBe(OWNERS);
    const listed = week.alerts.filter(({ placement }) => placement === 'listed');
    expect(listed.length).toBeGreaterThan(200);
    for (const { dueAt, clock, nextStepAt, targets } of listed) {
      expect([dueAt, clock, nextStepAt, targets.length]).toEqual([null, null, null, 0]);
    }
  });

  it('lets every new high alert pass at once after it, quiet hours or not', async () => {
    let passed = 0;
    for (const [runId, subjects] of week.newHigh) {
      if (runId === 'score-churn.run0') continue;
      for (const subjectId of subjects) {
        const alert = week.alerts.find((each) => each.subjectId === subjectId && each.placement === 'carded');
        expect(alert?.log.some(({ event, details }) => event === 'posted' && details.runId === runId)).toBe(
          true,
        );
        const cards = await week.stores.deliveries.ofAlert(alert?.id ?? '');
        const places = cards.filter(({ content }) => content.kind === 'alert_card');
        expect(places.map(({ target }) => target.kind).sort()).toEqual(['channel', 'person']);
        expect(places.every(({ state }) => state.name === 'pending' && state.notBefore === null)).toBe(true);
        passed += 1;
      }
    }
    expect(passed).toBeGreaterThan(100);
  });

  it('gives nobody more than the budget beside new high alerts, by the day and the week of their own zone', () => {
    const beside = week.alerts.filter((alert) => cardedAt(alert) !== null && !isNewHigh(alert, week));
    const zoned = (alert: Alert) =>
      DateTime.fromJSDate(cardedAt(alert) ?? FIRST_NIGHT, { zone: zoneOf(alert) });
    const byDay = countBy(beside, (alert) => `${alert.ownerId} ${zoned(alert).toISODate()}`);
    const byWeek = countBy(beside, (alert) => `${alert.ownerId} ${zoned(alert).toFormat('kkkk-WW')}`);
    expect(Math.max(...byDay.values())).toBe(BUDGET_A_DAY);
    expect(Math.max(...byWeek.values())).toBeLessThanOrEqual(BUDGET_A_WEEK);
    expect(Math.max(...byWeek.values())).toBeGreaterThan(BUDGET_A_DAY);
  });

  it('interrupts nobody at night with anything but high alerts: the rest waits for the morning list', async () => {
    const nights = week.alerts.filter(
      (alert) => cardedAt(alert) !== null && alert.level === 'medium' && alert.targets.length === 0,
    );
    expect(nights.length).toBeGreaterThan(50);
    for (const alert of nights) expect(await week.stores.deliveries.ofAlert(alert.id)).toEqual([]);
    for (const alert of nights.filter(({ state }) => state.name === 'open')) {
      const morning = { startsAt: new Date(FIRST_NIGHT.getTime() + 8 * DAY_MS), lastStartedAt: FIRST_NIGHT };
      expect(morningList([alert], morning).waited).toEqual([alert]);
    }
  });

  it('sends each person one morning list a working day, and none on the weekend', () => {
    const days = week.mornings.map(({ staffId, at }) => {
      const zone = zoneOf({ ownerId: staffId });
      return { key: `${staffId} ${DateTime.fromJSDate(at, { zone }).toISODate()}`, at, zone };
    });
    expect(new Set(days.map(({ key }) => key)).size).toBe(days.length);
    for (const { at, zone } of days) {
      const local = DateTime.fromJSDate(at, { zone });
      expect(local.weekday).toBeLessThanOrEqual(5);
      expect(local.toFormat('HH:mm')).toBe('08:00');
    }
    expect(days.length).toBeGreaterThan(OWNERS * 3);
  });
});

async function firstWeek(): Promise<Week> {
  const random = randomStream(7, 'first week');
  const stores = memoryStores();
  const staff = Array.from({ length: OWNERS }, (_, index) =>
    somePerson(`S${index}`, ZONES[index % ZONES.length]),
  );
  await stores.staff.upsert(staff);
  const customers = Array.from({ length: CUSTOMERS }, (_, index) =>
    someCustomer(`C${index}`, {
      ownerId: `S${index % OWNERS}`,
      yearlyValueMinor: Math.floor(random() * 1e8),
    }),
  );
  await stores.customers.upsert(customers);
  const risks = new Map<string, number>();
  const newHigh = new Map<string, string[]>();
  let now = FIRST_NIGHT;
  const act = actOnAlert({ stores, now: () => now, directTargets: () => [], settings });
  for (const [index, runAt] of RUNS_AT.entries()) {
    now = runAt;
    const run = someRun(index, runAt);
    const scores = customers.map(({ id }) => nextScore(id, risks, run, index === 0, random));
    const open = new Set(
      (
        await stores.alerts.findOpenMany(
          'churn',
          scores.map(({ subjectId }) => subjectId),
        )
      ).map(({ subjectId }) => subjectId),
    );
    newHigh.set(
      run.id,
      scores
        .filter(({ level, subjectId }) => level === 'high' && !open.has(subjectId))
        .map(({ subjectId }) => subjectId),
    );
    await stores.scores.save(scores);
    await decideAlerts({ stores, settings, now: () => now, onStep: () => undefined }, run);
    // Through the day: morning lists every hour, and people take what they have before them.
    const nextRunAt = RUNS_AT[index + 1] ?? new Date(runAt.getTime() + DAY_MS);
    for (let hour = nextHour(runAt); hour < nextRunAt; hour = nextHour(hour)) {
      now = hour;
      await addMorningLists({ stores, settings, now: () => now });
    }
    for (const { id } of staff) {
      for (const alert of await stores.alerts.openOfOwner(id, 50)) {
        if (alert.placement === 'carded' && alert.state.name === 'open' && random() < 0.8) {
          await act(alert.id, { name: 'take' }, id);
        }
      }
    }
  }
  const mornings: { staffId: string; at: Date }[] = [];
  for (const { id } of staff) {
    const waiting = await stores.deliveries.unsent(`slack-person-U${id}`, 1_000);
    const lists = waiting.filter(({ content }) => content.kind === 'morning_list');
    mornings.push(...lists.map(({ createdAt }) => ({ staffId: id, at: createdAt })));
  }
  const alerts: Alert[] = [];
  for await (const batch of stores.alerts.allOpen(1_000)) alerts.push(...batch);
  return { stores, alerts, newHigh, mornings };
}

function nextHour(time: Date): Date {
  return new Date((Math.floor(time.getTime() / HOUR_MS) + 1) * HOUR_MS);
}

function nextScore(
  subjectId: string,
  risks: Map<string, number>,
  run: Run,
  isFirst: boolean,
  random: Random,
): Score {
  const drawn = random();
  const held = risks.get(subjectId) ?? 10;
  const fresh = isFirst
    ? drawn < 0.05
      ? 70 + random() * 25
      : drawn < 0.15
        ? 50 + random() * 19
        : held
    : drawn < 0.004 && held < 30
      ? 75
      : drawn < 0.012 && held < 30
        ? 55
        : held;
  const risk = Math.round(fresh);
  risks.set(subjectId, risk);
  const level = risk >= 70 ? 'high' : risk >= 50 ? 'medium' : null;
  const asOf = run.context?.asOf ?? run.startedAt;
  return someScore(subjectId, { risk, level, mayAlert: level !== null, asOf, runId: run.id });
}

function someRun(index: number, asOf: Date): Run {
  const context = { asOf, orderIntervals: [], coverage: {}, readiness, isFirstRun: index === 0 };
  const period = `run${index}`;
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

function wasCardedBy({ log }: Alert, run: number): boolean {
  return log.some(({ event, details }) => event === 'posted' && details.runId === `score-churn.run${run}`);
}

/** Opened high after the first run: such a one passes whatever the budget. */
function isNewHigh({ level, id, log }: Alert, { newHigh }: Week): boolean {
  const runId = log.find(({ event }) => event === 'posted')?.details.runId ?? '';
  const isOpenedByIt = id.endsWith(`:${runId.split('.')[1]}`);
  return level === 'high' && runId !== 'score-churn.run0' && isOpenedByIt && newHigh.has(runId);
}

function zoneOf({ ownerId }: Pick<Alert, 'ownerId'>): string {
  return ZONES[Number((ownerId ?? 'S0').slice(1)) % ZONES.length]?.timezone ?? '';
}

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
