/**
 * Which of many findings hold when the share of false ones among them is to stay at most `q`: Benjamini and Hochberg,
 * JRSS B 57 (1995).
 *
 * @param pValues 0 to 1 each.
 * @param q 0 to 1.
 * @throws RangeError for a p-value that is none.
 */
export function benjaminiHochberg(pValues: readonly number[], q: number): boolean[] {
  for (const p of pValues) if (!(p >= 0 && p <= 1)) throw new RangeError(`${p} is no p-value.`);
  const order = pValues
    .map((_, index) => index)
    .sort((a, b) => (pValues[a] as number) - (pValues[b] as number));
  let last = -1;
  order.forEach((index, rank) => {
    if ((pValues[index] as number) <= ((rank + 1) / pValues.length) * q) last = rank;
  });
  const holds = pValues.map(() => false);
  for (const index of order.slice(0, last + 1)) holds[index] = true;
  return holds;
}
