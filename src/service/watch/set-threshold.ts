import type { OfferWatch } from '../../domain/offer-watch.js';
import { ok, type Result, refused } from '../../domain/result.js';
import type { Stores } from '../../stores/stores.js';
import { isChange, isTightened, NO_DEMAND } from './look-at-offers.js';
import { standingThreshold } from './watch-offers.js';

export interface ThresholdDependencies {
  readonly stores: Pick<Stores, 'audit' | 'offerWatches'>;
  readonly configured: number;
  readonly now: () => Date;
}

export type ThresholdRefusal =
  /** Somebody has changed it since, or the watch has. */
  | { readonly reason: 'meanwhile'; readonly newest: OfferWatch | null }
  /** It is the configured one: there is nothing to set back. */
  | { readonly reason: 'already' };

/** Some years of weeks. */
const ROWS = 300;

/** The newest row that changed the threshold; null where it is as configured since ever. */
export async function lastChange({ offerWatches }: Pick<Stores, 'offerWatches'>): Promise<OfferWatch | null> {
  return (await offerWatches.newest(ROWS)).find(isChange) ?? null;
}

/** A change with what a person answered to it; nulls where there is none. */
export async function answerTo(
  id: string,
  { offerWatches }: Pick<Stores, 'offerWatches'>,
): Promise<{ readonly watch: OfferWatch | null; readonly answer: OfferWatch | null }> {
  const rows = await offerWatches.newest(ROWS);
  const watch = rows.find((row) => row.id === id) ?? null;
  const answer = watch === null ? null : (rows.find((row) => row.id === answerId(watch)) ?? null);
  return { watch, answer };
}

/**
 * A person's answer to a change of the threshold: back to what is configured, or, to an answer by hand, back to what was
 * before. Over the change that the person has seen only; a second answer to the same one doesn't count.
 */
export async function answerChange(
  seenId: string,
  actorId: string,
  { stores, configured, now }: ThresholdDependencies,
): Promise<Result<OfferWatch, ThresholdRefusal>> {
  const [newest = null] = await stores.offerWatches.newest(1);
  const seen = await lastChange(stores);
  if (seen === null || newest === null || seen.id !== seenId)
    return refused({ reason: 'meanwhile', newest: seen });
  const before = standingThreshold(newest, configured);
  const threshold = isTightened(seen) && seen.byId === null ? NO_DEMAND : seen.thresholdBefore;
  if (standingThreshold({ threshold }, configured) === before) return refused({ reason: 'already' });
  const row: OfferWatch = {
    id: answerId(seen),
    at: now(),
    since: seen.since,
    measures: [],
    thresholdBefore: before,
    threshold,
    byId: actorId,
  };
  if (!(await stores.offerWatches.add(row)))
    return refused({ reason: 'meanwhile', newest: await lastChange(stores) });
  await stores.audit.append({
    id: `offers_threshold_set:${row.id}`,
    at: row.at,
    actorId,
    action: 'offers_threshold_set',
    subjectId: row.id,
    details: { from: before, to: standingThreshold(row, configured) },
  });
  return ok(row);
}

/** By what it answers, so that only one answer is kept. */
function answerId({ at }: OfferWatch): string {
  return `by-hand:${at.toISOString()}`;
}
