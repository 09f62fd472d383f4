import type { SourceCoverage } from '../domain/run.js';
import { dayNumber } from '../history/calendar.js';
import { holesIn } from './source-holes.js';

/**
 * What is known of a source from when it delivered.
 *
 * @param days on which it delivered, as day numbers, in any order, each once; one at least.
 * @param isRegular whether it is expected to deliver again and again, so that nothing for long is a hole.
 */
export function sourceCoverage(
  firstMs: number,
  lastMs: number,
  days: Iterable<number>,
  isRegular: boolean,
): SourceCoverage {
  const sorted = Float64Array.from(days).sort();
  const usualGapDays = (dayNumber(lastMs) - dayNumber(firstMs)) / Math.max(1, sorted.length - 1);
  const longGapDays = longGapIn(sorted);
  const holes = isRegular ? holesIn(sorted, usualGapDays) : [];
  return {
    firstAt: new Date(firstMs),
    lastAt: new Date(lastMs),
    usualGapDays,
    ...(longGapDays === null ? {} : { longGapDays }),
    ...(holes.length === 0 ? {} : { holes }),
  };
}

const LONG_GAP_QUANTILE = 0.95;

/** The gap that few are longer than; a mean says little of invoices that all go out in the first days of a month. */
function longGapIn(sortedDays: Float64Array): number | null {
  const gaps = sortedDays.subarray(1).map((day, place) => day - (sortedDays[place] ?? day));
  return gaps.sort()[Math.ceil(LONG_GAP_QUANTILE * gaps.length) - 1] ?? null;
}
