import type { OfferWatch } from '../../domain/offer-watch.js';
import { type WatchedOffers, type WatchLimits, weekMeasures } from './week-measures.js';

export interface WatchSettings extends WatchLimits {
  /** By how much a crossed limit raises the threshold. */
  readonly step: number;
}

/** Above it nothing can be: offers have stopped until a person lowers it. */
export const STOPPED_THRESHOLD = 1.01;
/** The highest that the watch goes before it stops offers altogether. */
const HIGHEST_THRESHOLD = 0.95;

/**
 * A week's look at the offers. A crossed limit raises the threshold once, however many were crossed; only a person lowers
 * it. Those shown before the last change are left out by `since`, so that one bad stretch doesn't tighten week after week.
 *
 * @param watched offers shown from `since` until `at`.
 */
export function watchOffers(
  week: string,
  at: Date,
  since: Date,
  watched: WatchedOffers,
  threshold: number,
  settings: WatchSettings,
): OfferWatch {
  const measures = weekMeasures(watched, settings);
  const isTooMuch = measures.some(({ isCrossed }) => isCrossed);
  return {
    id: week,
    at,
    since,
    measures,
    thresholdBefore: threshold,
    threshold: isTooMuch ? tighter(threshold, settings.step) : threshold,
    byId: null,
  };
}

/** The threshold that counts: the newest change's, and never below what is configured. */
export function standingThreshold(newest: Pick<OfferWatch, 'threshold'> | null, configured: number): number {
  return Math.max(newest?.threshold ?? configured, configured);
}

function tighter(threshold: number, step: number): number {
  const next = Math.round((threshold + step) * 1_000) / 1_000;
  return next > HIGHEST_THRESHOLD ? STOPPED_THRESHOLD : next;
}
