/** Sums over the rows of each category. */
export interface CategorySums {
  readonly rows: Int32Array;
  readonly weight: Float64Array;
  /** Σ weight × (target − prior): about the prior, so that a large mean doesn't swallow small differences. */
  readonly excess: Float64Array;
}

/**
 * @param codes one a row, from 0 to `categoryCount` − 1; −1 is missing and counts nowhere.
 * @param weights one a row, or null where all weigh 1.
 * @throws RangeError for other codes.
 */
export function categorySums(
  codes: Int32Array,
  categoryCount: number,
  target: Float64Array,
  weights: Float64Array | null,
  prior: number,
): CategorySums {
  const sums = {
    rows: new Int32Array(categoryCount),
    weight: new Float64Array(categoryCount),
    excess: new Float64Array(categoryCount),
  };
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code === -1) continue;
    if (code < 0 || code >= categoryCount) {
      throw new RangeError(`Row ${row} has category ${code}, but there are ${categoryCount}.`);
    }
    const weight = weights === null ? 1 : (weights[row] as number);
    sums.rows[code] = (sums.rows[code] as number) + 1;
    sums.weight[code] = (sums.weight[code] as number) + weight;
    sums.excess[code] = (sums.excess[code] as number) + weight * ((target[row] as number) - prior);
  }
  return sums;
}
