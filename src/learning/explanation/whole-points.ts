import type { PointFactors } from './percentage-points.js';

/** A chance and its main reasons in whole percentage points, as they are shown; the columns of sums agree. */
export interface WholePointFactors {
  /** In whole per cent, 0 to 100. */
  readonly percent: number;
  readonly referencePercent: number;
  /** Largest first. */
  readonly factors: readonly WholePointFactor[];
  /** What all other columns add together; null where they add nothing. */
  readonly others: number | null;
}

export interface WholePointFactor {
  /** Its position in the table. */
  readonly column: number;
  readonly points: number;
}

const MOST_FACTORS = 5;

/**
 * Rounds factors to what a person can add up: referencePercent + Σ points + others = percent, exactly. The columns that
 * count most are named, the rest summed up. No sign flips, though a factor may round to 0.
 *
 * @param most how many columns are named, from 0.
 */
export function wholePointFactors(
  { probability, reference, points }: PointFactors,
  most: number = MOST_FACTORS,
): WholePointFactors {
  const percent = Math.round(100 * probability);
  const referencePercent = Math.round(100 * reference);
  const ranked = Array.from(points, (exact, column) => ({ column, exact }))
    .filter(({ exact }) => exact !== 0)
    .sort((a, b) => Math.abs(b.exact) - Math.abs(a.exact) || a.column - b.column);
  const named = ranked.slice(0, most);
  const rest = ranked.slice(most);
  const exact = named.map((factor) => factor.exact);
  if (rest.length > 0) exact.push(rest.reduce((sum, factor) => sum + factor.exact, 0));
  const whole = roundToTotal(exact, percent - referencePercent);
  return {
    percent,
    referencePercent,
    factors: named.map(({ column }, index) => ({ column, points: whole[index] as number })),
    others: rest.length > 0 ? (whole[named.length] as number) : null,
  };
}

/**
 * Each number rounded down, or up for those with the largest remainders, so that all add up to `total`. The largest
 * remainder of shares (domain/largest-remainder) would stretch the numbers to the total first, and flip small ones.
 *
 * @param total a whole number less than 1 away from the numbers' sum.
 */
function roundToTotal(exact: readonly number[], total: number): number[] {
  const whole = exact.map((value) => Math.floor(value));
  const up = total - whole.reduce((sum, value) => sum + value, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  // Adding 0 turns the −0 of a rounded −0.0 into 0.
  for (const { index } of byRemainder.slice(0, up)) whole[index] = (whole[index] as number) + 1;
  return whole.map((value) => value + 0);
}
