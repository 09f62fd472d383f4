/**
 * Whole numbers in proportion to `shares` that add up to `total`: each gets its part rounded down, and what is left
 * goes, one each, to the largest remainders; the earlier wins a tie. Hamilton's method of apportionment.
 *
 * @param shares finite, ≥ 0, at least one above 0 when total is above 0.
 * @param total a whole number ≥ 0.
 * @throws RangeError when there is something to share and nobody to get it.
 */
export function largestRemainder(shares: readonly number[], total: number): number[] {
  const sum = shares.reduce((before, share) => before + share, 0);
  if (total === 0) return shares.map(() => 0);
  if (!(sum > 0)) throw new RangeError(`Cannot share ${total} among shares that add up to ${sum}.`);
  const exact = shares.map((share) => (share / sum) * total);
  const whole = exact.map(Math.floor);
  const left = total - whole.reduce((before, part) => before + part, 0);
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}
