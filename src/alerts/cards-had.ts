import { DateTime } from 'luxon';
import { cardedAt } from '../domain/alert.js';
import type { Staff } from '../domain/staff.js';
import type { AlertStore } from '../stores/alerts.js';
import { wasDoneBy } from './lifecycle.js';
import type { Candidate, CardsHad } from './placement.js';
import type { AlertSettings } from './settings.js';

// Beyond this many nobody gets another card anyway.
const READ_AT_MOST = 200;
const BEFORE_ALL = new Date(0);

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
 * Which of these owners have never had a card, whichever run brought it; those of this very run are left out, so that
 * repeating it finds the same.
 */
export async function ownersWithoutCards(
  alerts: Pick<AlertStore, 'cardedOfOwner'>,
  runId: string,
  ownerIds: ReadonlySet<string | null>,
): Promise<Set<string | null>> {
  const found = new Set<string | null>();
  for (const ownerId of ownerIds) {
    const [first] = await alerts.cardedOfOwner(ownerId, BEFORE_ALL, 1);
    if (first === undefined || wasDoneBy(first, 'posted', runId)) found.add(ownerId);
  }
  return found;
}

async function untouchedCards(alerts: AlertStore, runId: string, ownerId: string | null): Promise<number> {
  const open = await alerts.openOfOwner(ownerId, READ_AT_MOST);
  return open.filter(
    (alert) =>
      alert.placement === 'carded' && alert.state.name === 'open' && !wasDoneBy(alert, 'posted', runId),
  ).length;
}
