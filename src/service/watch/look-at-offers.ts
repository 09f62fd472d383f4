import { DateTime } from 'luxon';
import type { OfferWatch } from '../../domain/offer-watch.js';
import { DAY_MS } from '../../domain/time.js';
import type { Stores } from '../../stores/stores.js';
import { allCardsBehind } from '../desk/cards-behind.js';
import { readWatched, type WatchedStores } from './read-watched.js';
import { standingThreshold, type WatchSettings, watchOffers } from './watch-offers.js';

export interface LookDependencies {
  readonly stores: WatchedStores & Pick<Stores, 'offerWatches'>;
  readonly settings: WatchSettings;
  /** The threshold of the configuration. */
  readonly configured: number;
  /** The company's, whose Mondays count. */
  readonly timezone: string;
  readonly now: () => Date;
}

/** What was shown longer ago says little of today. */
const STRETCH_DAYS = 28;
/** Rows in which the last change is looked for: some years of weeks. */
const ROWS = 300;

/**
 * The week's look at the offers, once a week whoever asks: the row of this week as it stands, with the threshold that counts
 * from now on. Null in a week in which there is nothing to look at.
 */
export async function lookAtOffers({
  stores,
  settings,
  configured,
  timezone,
  now,
}: LookDependencies): Promise<OfferWatch | null> {
  const at = now();
  const week = DateTime.fromJSDate(at, { zone: timezone }).startOf('week').toFormat('yyyy-MM-dd');
  const rows = await stores.offerWatches.newest(ROWS);
  const held = rows.find(({ id }) => id === week);
  if (held !== undefined) return held;
  const since = beginningOf(rows, at);
  const watched = await readWatched(stores, since, at);
  if (watched === null) return null;
  const standing = standingThreshold(rows[0] ?? null, configured);
  const look = watchOffers(week, at, since, watched, standing, settings);
  // What is configured is not written down as the watch's own: whoever lowers it there means it.
  const row = isTightened(look) ? look : { ...look, threshold: rows[0]?.threshold ?? NO_DEMAND };
  if (await stores.offerWatches.add(row)) {
    // Cards that are there show what may be shown now.
    if (isTightened(row)) await allCardsBehind(stores, at);
    return row;
  }
  // Another process was faster, and its look is the week's.
  return (await stores.offerWatches.newest(ROWS)).find(({ id }) => id === week) ?? null;
}

/** A row that asks for nothing beyond the configured threshold. */
export const NO_DEMAND = 0;

export function isTightened({ threshold, thresholdBefore }: OfferWatch): boolean {
  return threshold > thresholdBefore;
}

/** Whether the threshold was another one before it. */
export function isChange(watch: OfferWatch): boolean {
  return watch.byId !== null || isTightened(watch);
}

function beginningOf(rows: readonly OfferWatch[], at: Date): Date {
  const stretchMs = at.getTime() - STRETCH_DAYS * DAY_MS;
  const changeMs = rows.find(isChange)?.at.getTime() ?? stretchMs;
  return new Date(Math.max(stretchMs, changeMs));
}
