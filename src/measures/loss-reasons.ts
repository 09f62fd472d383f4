import { DateTime } from 'luxon';
import { LOSS_REASONS, type LossReason, type LossReview } from '../domain/loss-review.js';
import type { LossReviewStore } from '../stores/loss-reviews.js';

/** The losses of one quarter by reason. */
export interface LossQuarter {
  /** Such as 2026-Q4. */
  readonly quarter: string;
  readonly losses: number;
  /** Losses whose reason nobody has said yet. */
  readonly unanswered: number;
  readonly reasons: Readonly<Record<LossReason, number>>;
  /** Losses that no alert came before. */
  readonly neverWarned: number;
}

/** Counts losses by reason. A reason that nobody gave is none, and is counted as such. */
export function countReasons(quarter: string, reviews: readonly LossReview[]): LossQuarter {
  const reasons = Object.fromEntries(LOSS_REASONS.map((reason) => [reason, 0])) as Record<LossReason, number>;
  for (const { answer } of reviews) if (answer !== null) reasons[answer.reason] += 1;
  return {
    quarter,
    losses: reviews.length,
    unanswered: reviews.filter(({ answer }) => answer === null).length,
    reasons,
    neverWarned: reviews.filter(({ warnings }) => warnings.length === 0).length,
  };
}

/** The last quarters, the present one first, in the company's zone. */
export async function lossQuarters(
  store: Pick<LossReviewStore, 'lostBetween'>,
  now: Date,
  timezone: string,
  count: number,
): Promise<LossQuarter[]> {
  const present = DateTime.fromJSDate(now, { zone: timezone }).startOf('quarter');
  const starts = Array.from({ length: count }, (_, index) => present.minus({ quarters: index }));
  return Promise.all(
    starts.map(async (start) => {
      const reviews = await store.lostBetween(start.toJSDate(), start.plus({ quarters: 1 }).toJSDate());
      return countReasons(start.toFormat("yyyy-'Q'q"), reviews);
    }),
  );
}
