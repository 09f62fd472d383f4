import { isSourceLate } from '../churn/source-state.js';
import { EVENT_SOURCES, type Run } from '../domain/run.js';
import type { Freshness } from './week-material.js';

/** A night that is still being scored is no reason to warn. */
const CHECKED_WITHIN_MS = 36 * 3_600_000;

/** How fresh the data are that everything stands on, by the last check of all customers. */
export function freshnessOf(lastRun: Run | null, asOf: Date): Freshness {
  const checkedAt = lastRun?.context?.asOf ?? lastRun?.startedAt ?? null;
  const context = lastRun?.context ?? null;
  return {
    checkedAt,
    isCheckOld: checkedAt !== null && asOf.getTime() - checkedAt.getTime() > CHECKED_WITHIN_MS,
    staleSources:
      context === null
        ? []
        : EVENT_SOURCES.flatMap((source) => {
            const lastAt = context.coverage[source]?.lastAt;
            return lastAt === undefined || !isSourceLate(source, context) ? [] : [{ source, lastAt }];
          }),
  };
}

/** Whether figures that come of checking customers would show a hole in the data as a change of theirs. */
export function isFresh({ isCheckOld, staleSources }: Freshness): boolean {
  return !isCheckOld && staleSources.length === 0;
}
