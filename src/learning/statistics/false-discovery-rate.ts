/**
 * The q-value of each finding: the smallest share of false ones among all that hold at which it still holds. Benjamini and
 * Hochberg, JRSS B 57 (1995), in the adjusted form of Yekutieli and Benjamini (1999).
 *
 * @param pValues 0 to 1 each, of some of what was tried; of the others p = 1 is taken.
 * @param tried how many were tried, at least as many as there are p-values.
 * @returns 0 to 1 each, in the order given.
 * @throws RangeError for fewer tried than given, or a p-value that is none.
 */
export function falseDiscoveryRates(pValues: readonly number[], tried: number): number[] {
  if (tried < pValues.length)
    throw new RangeError(`${tried} tried are fewer than ${pValues.length} p-values.`);
  for (const p of pValues) if (!(p >= 0 && p <= 1)) throw new RangeError(`${p} is no p-value.`);
  const order = pValues.map((_, index) => index).sort((a, b) => at(pValues, a) - at(pValues, b));
  const rates = pValues.map(() => 1);
  let least = 1;
  for (let rank = order.length; rank >= 1; rank--) {
    const index = order[rank - 1] as number;
    least = Math.min(least, (at(pValues, index) * tried) / rank);
    rates[index] = least;
  }
  return rates;
}

const at = (values: readonly number[], index: number) => values[index] as number;
