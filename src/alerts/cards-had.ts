import { DateTime } from 'luxon';
import { alertsOfKind, cardedAt } from '../domain/alert.js';
import type { Staff } from '../domain/staff.js';
import type { TeamStageEntry } from '../domain/team-stage.js';
import { DAY_MS } from '../domain/time.js';
import type { AlertStore } from '../stores/alerts.js';
import type { Stores } from '../stores/stores.js';
import { wasDoneBy } from './lifecycle.js';
import type { Candidate, CardsHad } from './placement.js';
import type { AlertSettings } from './settings.js';

// Beyond this many nobody gets another card anyway.
const READ_AT_MOST = 200;
const BEFORE_ALL = new Date(0);
/** After two weeks what stood on people's lists has mostly receded or been forgotten. */
const LONG_PAUSE_MS = 14 * DAY_MS;
/** Mostly the first card an owner ever had was of the team that they still work for. */
const FIRST_READ = 10;

/**
 * What each owner of a candidate has had today and this week by their own calendar, whichever runs brought it, and the
 * cards that nobody has touched yet. The cards of this very run are left out, so that repeating it chooses the same.
 */
export async function cardsHadBefore(
  alerts: AlertStore,
  runId: string,
  candidates: readonly Candidate[],
  staff: ReadonlyMap<string, Staff>,
  { companyCalendar }: Pick<AlertSettings, 'companyCalendar'>,
  now: Date,
): Promise<Map<string | null, CardsHad>> {
  const had = new Map<string | null, CardsHad>();
  const waiting = new Set(candidates.filter(({ isWaiting }) => isWaiting).map(({ ownerId }) => ownerId));
  for (const ownerId of new Set(candidates.map((candidate) => candidate.ownerId))) {
    const zone = (ownerId === null ? null : staff.get(ownerId)?.timezone) ?? companyCalendar.timezone;
    const zoned = DateTime.fromJSDate(now, { zone });
    const local = zoned.isValid ? zoned : DateTime.fromJSDate(now, { zone: 'utc' });
    const midnight = local.startOf('day').toJSDate();
    const recent = await alerts.cardedOfOwner(ownerId, local.startOf('week').toJSDate(), READ_AT_MOST);
    const ofOthers = recent.filter((alert) => !wasDoneBy(alert, 'posted', runId));
    had.set(ownerId, {
      thisWeek: ofOthers.length,
      today: ofOthers.filter((alert) => (cardedAt(alert) ?? midnight) >= midnight).length,
      untouched: waiting.has(ownerId) ? await untouchedCards(alerts, runId, ownerId) : 0,
    });
  }
  return had;
}

/**
 * The subjects whose owner has never had a card of their team, whichever run brought it: everybody's on the first run, and
 * those of a team that has only now stepped up, though its people may know cards of another one. After a long pause a team
 * is as new as on its first day: cards from before it do not count. What this very run has carded is left out, so that
 * repeating it finds the same.
 */
export async function newToTheirOwner(
  stores: Pick<Stores, 'alerts' | 'customers' | 'teamStages'>,
  runId: string,
  candidates: readonly Candidate[],
): Promise<Set<string>> {
  const found = new Set<string>();
  const countFrom = cardsCountFrom(await stores.teamStages.all());
  for (const ownerId of new Set(candidates.map((candidate) => candidate.ownerId))) {
    const own = candidates.filter((candidate) => candidate.ownerId === ownerId);
    const asked = new Set(own.map(({ team }) => team));
    const unknown = await teamsWithoutCards(stores, runId, ownerId, asked, countFrom);
    for (const { subjectId, team } of own) if (unknown.has(team)) found.add(subjectId);
  }
  return found;
}

async function teamsWithoutCards(
  { alerts, customers }: Pick<Stores, 'alerts' | 'customers'>,
  runId: string,
  ownerId: string | null,
  asked: ReadonlySet<string>,
  countFrom: ReadonlyMap<string, Date>,
): Promise<Set<string>> {
  const left = new Set(asked);
  let since = BEFORE_ALL;
  for (let limit = FIRST_READ; left.size > 0; limit = READ_AT_MOST) {
    const cards = await alerts.cardedOfOwner(ownerId, since, limit);
    // What somebody knows of deals says nothing of whether they know these.
    const before = alertsOfKind(cards, 'churn').filter((alert) => !wasDoneBy(alert, 'posted', runId));
    const subjects = await customers.findMany(before.map(({ subjectId }) => subjectId));
    const teams = new Map(subjects.map(({ id, team }) => [id, team]));
    for (const alert of before) {
      const team = teams.get(alert.subjectId);
      const from = countFrom.get(team ?? '') ?? BEFORE_ALL;
      if (team !== undefined && (cardedAt(alert) ?? BEFORE_ALL) >= from) left.delete(team);
    }
    const last = cards.at(-1);
    const lastAt = last === undefined ? null : cardedAt(last);
    // The next page begins with the last one of this; where it can't get further, no more is known.
    if (cards.length < limit || lastAt === null || lastAt <= since) break;
    since = lastAt;
  }
  return left;
}

/** For each team that has stepped up again after a long pause: from when on its people's cards count. */
function cardsCountFrom(entries: readonly TeamStageEntry[]): Map<string, Date> {
  return new Map(
    entries.flatMap(({ team, pause }) => {
      const until = pause?.until ?? null;
      if (pause === undefined || until === null) return [];
      return until.getTime() - pause.from.getTime() > LONG_PAUSE_MS ? [[team, until] as const] : [];
    }),
  );
}

async function untouchedCards(alerts: AlertStore, runId: string, ownerId: string | null): Promise<number> {
  const open = await alerts.openOfOwner(ownerId, READ_AT_MOST);
  return open.filter(
    (alert) =>
      alert.placement === 'carded' && alert.state.name === 'open' && !wasDoneBy(alert, 'posted', runId),
  ).length;
}
