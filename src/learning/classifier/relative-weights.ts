/**
 * Weights whose mean is 1 over the rows that have one: how much rows count against each other, whatever unit they came in.
 * Learners and calibrations take sums of weights for numbers of rows.
 *
 * @param weights one a row, or null for 1 each.
 * @throws RangeError for another number of them, a weight that is negative or not finite, or none above 0.
 */
export function relativeWeights(weights: Float64Array | null, rowCount: number): Float64Array | null {
  if (weights === null) return null;
  if (weights.length !== rowCount) {
    throw new RangeError(`There are ${weights.length} weights for ${rowCount} rows; give one for each.`);
  }
  let largest = 0;
  let counted = 0;
  for (let row = 0; row < rowCount; row++) {
    const weight = weights[row] as number;
    if (!(weight >= 0 && Number.isFinite(weight))) {
      throw new RangeError(`The weight of row ${row} is ${weight}; it must be finite and not below 0.`);
    }
    if (weight > 0) counted++;
    if (weight > largest) largest = weight;
  }
  if (counted === 0) throw new RangeError('All rows weigh 0; give at least some a weight above.');
  // Against the largest, so that sums of huge ones don't overflow.
  const shares = weights.map((weight) => weight / largest);
  const mean = shares.reduce((sum, share) => sum + share, 0) / counted;
  return shares.map((share) => share / mean);
}
