/** Where a value stands among those of all customers. */
export interface RankCurve {
  readonly count: number;
  /** Share of customers at or above a value, 0 to 1: .15 for "top 15 %". Equals share one place. */
  topShare(value: number): number;
  /** 0 to 100: 100 less the top share in per cent, so that "85" and "top 15 %" are the same said twice. */
  score(value: number): number;
  /** The value in the middle; NaN without any. */
  readonly median: number;
  /** At most so many of the values, evenly spaced in order: a curve of them is nearly this one. */
  sample(most: number): number[];
}

/** @param values in any order; NaN ones are left out, being nobody's rank. */
export function rankCurve(values: Float64Array | readonly number[]): RankCurve {
  const sorted = sortedKnown(values);
  const count = sorted.length;
  const topShare = (value: number) => {
    if (count === 0) return Number.NaN;
    // One that isn't among them, and stands above all, is at the top all the same.
    return Math.max(1, count - firstNotBelow(sorted, value)) / count;
  };
  const middle = Math.floor(count / 2);
  const median =
    count === 0
      ? Number.NaN
      : count % 2 === 1
        ? (sorted[middle] ?? Number.NaN)
        : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
  return {
    count,
    topShare,
    score: (value) => 100 * (1 - topShare(value)),
    median,
    sample: (most) => evenlySpaced(sorted, most),
  };
}

function sortedKnown(values: Float64Array | readonly number[]): Float64Array {
  let count = 0;
  for (let place = 0; place < values.length; place++) count += Number(!Number.isNaN(values[place]));
  const known = new Float64Array(count);
  let next = 0;
  for (let place = 0; place < values.length; place++) {
    const value = values[place] ?? Number.NaN;
    if (!Number.isNaN(value)) known[next++] = value;
  }
  return known.sort();
}

function evenlySpaced(sorted: Float64Array, most: number): number[] {
  if (sorted.length <= most) return [...sorted];
  const step = (sorted.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, place) => sorted[Math.round(place * step)] ?? Number.NaN);
}

function firstNotBelow(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
