import { DateTime } from 'luxon';
import { LOSS_REASONS, type LossReason, type LossReview } from '../domain/loss-review.js';
import type { Stores } from '../stores/stores.js';

/** The losses of one quarter by reason. */
export interface LossQuarter {
  /** Such as 2026-Q4. */
  readonly quarter: string;
  readonly losses: number;
  /** Losses whose reason nobody has said yet. */
  readonly unanswered: number;
  readonly reasons: Readonly<Record<LossReason, number>>;
  /** Losses since the first check that no alert came before. */
  readonly neverWarned: number;
}

/** Why customers left, and since when anybody could be warned of it. */
export interface LossesByQuarter {
  /** The present one first. */
  readonly quarters: readonly LossQuarter[];
  /** The first check; null while there was none. */
  readonly warningsSince: Date | null;
}

/** The last quarters in the company's zone. Of a loss before the first check nobody could have warned. */
export async function lossQuarters(
  { lossReviews, runs }: Pick<Stores, 'lossReviews' | 'runs'>,
  now: Date,
  timezone: string,
  count: number,
): Promise<LossesByQuarter> {
  const present = DateTime.fromJSDate(now, { zone: timezone }).startOf('quarter');
  const starts = Array.from({ length: count }, (_, index) => present.minus({ quarters: index }));
  const first = starts.at(-1) ?? present;
  const [firstRun, reviews] = await Promise.all([
    runs.firstFinished('score-churn'),
    lossReviews.lostBetween(first.toJSDate(), present.plus({ quarters: 1 }).toJSDate()),
  ]);
  const warningsSince = firstRun?.startedAt ?? null;
  const quarters = starts.map((start) => {
    const [from, to] = [start.toMillis(), start.plus({ quarters: 1 }).toMillis()];
    const lost = reviews.filter(({ lostAt }) => from <= lostAt.getTime() && lostAt.getTime() < to);
    return countReasons(start.toFormat("yyyy-'Q'q"), lost, warningsSince);
  });
  return { quarters, warningsSince };
}

/** Counts losses by reason. A reason that nobody gave is none, and is counted as such. */
function countReasons(
  quarter: string,
  reviews: readonly LossReview[],
  warningsSince: Date | null,
): LossQuarter {
  const reasons = Object.fromEntries(LOSS_REASONS.map((reason) => [reason, 0])) as Record<LossReason, number>;
  for (const { answer } of reviews) if (answer !== null) reasons[answer.reason] += 1;
  return {
    quarter,
    losses: reviews.length,
    unanswered: reviews.filter(({ answer }) => answer === null).length,
    reasons,
    neverWarned: reviews.filter(
      ({ warnings, lostAt }) => warnings.length === 0 && warningsSince !== null && lostAt >= warningsSince,
    ).length,
  };
}
