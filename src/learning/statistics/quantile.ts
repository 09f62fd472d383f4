/**
 * The value below which the share `probability` of the sorted values lies, between neighbours in a straight line:
 * Hyndman and Fan (1996), type 7, as numpy does.
 *
 * @param sorted ascending, at least one; between two opposite infinities the lower one is taken.
 * @param probability 0 to 1.
 * @throws RangeError without values or for another probability.
 */
export function quantileOfSorted(sorted: Float64Array, probability: number): number {
  if (sorted.length === 0) throw new RangeError('There is no quantile of no values.');
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`A quantile needs a probability from 0 to 1, not ${probability}.`);
  }
  const place = probability * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  if (low === high || place === below) return low;
  const share = place - below;
  // Not low plus a part of the difference, which overflows between huge numbers.
  const between = (1 - share) * low + share * high;
  return Number.isNaN(between) ? low : between;
}
