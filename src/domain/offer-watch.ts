export const OFFER_WATCH_MEASURES = ['satisfaction', 'selling_complaints', 'ignored', 'no_sale'] as const;
/** What would tell that it is too much: in this order, because customers come before agents, and both before sales. */
export type OfferWatchMeasure = (typeof OFFER_WATCH_MEASURES)[number];

/** One measure of a stretch of weeks, against its limit. */
export interface WatchedMeasure {
  readonly measure: OfferWatchMeasure;
  /** A share from 0 to 1; of satisfaction, how much lower it is after offers than without. Null where nothing tells. */
  readonly value: number | null;
  /** Its 95 % interval. */
  readonly low: number | null;
  readonly high: number | null;
  /** What it is of: offers shown, offers made, or answers to surveys after offers. */
  readonly count: number;
  readonly limit: number;
  readonly isCrossed: boolean;
}

/** What a week's look at the offers found, and what became of the threshold. */
export interface OfferWatch {
  /** The Monday of the week of the look, such as 2026-11-23, or `by-hand:${instant of the change that it answers}`. */
  readonly id: string;
  readonly at: Date;
  /** Offers shown from then on were looked at: those under an earlier threshold say nothing of this one. */
  readonly since: Date;
  readonly measures: readonly WatchedMeasure[];
  readonly thresholdBefore: number;
  /** What is asked for beside the configured one, of which the higher counts; 0: nothing. Above 1 nothing is offered any more. */
  readonly threshold: number;
  /** Who changed it; null for the watch itself. */
  readonly byId: string | null;
}
