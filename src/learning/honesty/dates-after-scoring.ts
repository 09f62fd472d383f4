import type { Leak } from '../evaluation/evaluation.js';

const DAY_MS = 86_400_000;
/** A wrong date now and then isn't a leak. */
const TOLERATED_SHARE = 0.01;

/**
 * Share of all rows whose date lies after the moment at which the row is scored: nobody could have known it then,
 * unless it is a plan (the end of a contract).
 *
 * @param instants epoch milliseconds, one a row; NaN is missing.
 * @param scoredAt epoch milliseconds, one a row; a row without is left out. Bare days, midnights all, stand for their ends.
 * @returns 0 to 1; 0 when no row has a moment of scoring.
 * @throws RangeError when the lengths differ.
 */
export function shareAfterScoring(instants: Float64Array, scoredAt: Float64Array): number {
  if (instants.length !== scoredAt.length) {
    throw new RangeError(
      `There are ${instants.length} dates and ${scoredAt.length} moments of scoring; each row needs both.`,
    );
  }
  const areDays = scoredAt.every((moment) => Number.isNaN(moment) || moment % DAY_MS === 0);
  const untilEnd = areDays ? DAY_MS - 1 : 0;
  let after = 0;
  let scored = 0;
  for (let row = 0; row < instants.length; row++) {
    if (Number.isNaN(scoredAt[row])) continue;
    scored++;
    if ((instants[row] as number) > (scoredAt[row] as number) + untilEnd) after++;
  }
  return scored === 0 ? 0 : after / scored;
}

/** The column as a leak, when more than one row in a hundred has a date after its scoring; else null. */
export function dateLeak(column: string, instants: Float64Array, scoredAt: Float64Array): Leak | null {
  const shareOfRows = shareAfterScoring(instants, scoredAt);
  return shareOfRows > TOLERATED_SHARE ? { column, why: { kind: 'after_scoring_date', shareOfRows } } : null;
}
