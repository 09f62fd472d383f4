import type { Bounded } from './interval-of-difference.js';
import { NORMAL_95 } from './normal.js';
import { quantileOfSorted } from './quantile.js';

/**
 * The median with its 95 % interval between two of the values themselves, by the normal approximation of the binomial
 * distribution: Conover, Practical Nonparametric Statistics, 3rd ed. (1999), 3.2. Assumes no shape of the distribution.
 *
 * @param sorted ascending, at least one; infinities stand for values that are only known to be large.
 */
export function medianInterval(sorted: Float64Array): Bounded {
  const count = sorted.length;
  const half = (NORMAL_95 * Math.sqrt(count)) / 2;
  const at = (rank: number) => sorted[Math.min(count, Math.max(1, rank)) - 1] ?? Number.NaN;
  const value = quantileOfSorted(sorted, 0.5);
  return {
    value,
    low: Math.min(value, at(Math.floor(count / 2 - half))),
    high: Math.max(value, at(Math.ceil(count / 2 + half) + 1)),
  };
}
