/** A column has at most so many bins for values; one more holds the missing. */
export const MOST_VALUE_BINS = 255;
/** Fewer rows than these in a bin tell nothing that its neighbours don't, and every bin costs time at every node. */
const ROWS_OF_A_BIN = 16;
const FEWEST_BINS = 64;

/** How many bins are worth while for so many rows. */
export function valueBinsFor(rowCount: number): number {
  return Math.min(MOST_VALUE_BINS, Math.max(FEWEST_BINS, Math.floor(rowCount / ROWS_OF_A_BIN)));
}

/**
 * Where to cut a column into bins of about equal mass (quantile sketch on a sorted sample): a value belongs to the bin
 * whose number is the count of cuts below it. A value that would fill a bin alone gets one of its own.
 *
 * @param sorted rising, no NaN, may be empty.
 * @param cuts gets the cuts, rising strictly; room for one less than `mostBins`.
 * @returns how many cuts; bins are one more.
 */
export function quantileCuts(sorted: Float64Array, cuts: Float64Array, mostBins = MOST_VALUE_BINS): number {
  const distinct = countDistinct(sorted, mostBins);
  const total = sorted.length;
  let count = 0;
  if (distinct <= mostBins) {
    for (let index = 1; index < total; index++) {
      const below = sorted[index - 1] as number;
      const above = sorted[index] as number;
      if (below < above) cuts[count++] = between(below, above);
    }
    return count;
  }
  let begin = 0;
  while (count < mostBins - 1) {
    // What is left is shared anew among the bins left, so that heavy values don't starve the others.
    const share = (total - begin) / (mostBins - count);
    const end = endOfBin(sorted, begin, Math.max(1, Math.round(share)));
    if (end >= total) break;
    cuts[count++] = between(sorted[end - 1] as number, sorted[end] as number);
    begin = end;
  }
  return count;
}

/** Where a bin of about so many values ends: never within equal ones, and before such as would fill a bin by themselves. */
function endOfBin(sorted: Float64Array, begin: number, wanted: number): number {
  const total = sorted.length;
  const last = Math.min(total, begin + wanted) - 1;
  const value = sorted[last] as number;
  let end = last + 1;
  while (end < total && sorted[end] === value) end++;
  if (end - last <= 1) return end;
  let first = last;
  while (first > begin && sorted[first - 1] === value) first--;
  return first > begin && end - first >= wanted ? first : end;
}

function countDistinct(sorted: Float64Array, enough: number): number {
  let distinct = sorted.length === 0 ? 0 : 1;
  for (let index = 1; index < sorted.length && distinct <= enough; index++) {
    if ((sorted[index - 1] as number) < (sorted[index] as number)) distinct++;
  }
  return distinct;
}

/** A number at or above `below` and under `above`, halfway where that can be told apart. */
function between(below: number, above: number): number {
  const middle = below / 2 + above / 2;
  if (middle >= below && middle < above) return middle;
  return below === Number.NEGATIVE_INFINITY ? -Number.MAX_VALUE : below;
}
