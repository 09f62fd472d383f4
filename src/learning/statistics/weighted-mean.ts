/**
 * Σ w·x / Σ w; without weights the plain mean. Of no values, or of weights that add up to 0, there is none.
 *
 * @throws RangeError when there is nothing to take the mean of.
 */
export function weightedMean(values: Float64Array, weights: Float64Array | null): number {
  let sum = 0;
  let total = 0;
  for (let index = 0; index < values.length; index++) {
    const weight = weights === null ? 1 : (weights[index] as number);
    // A value of weight 0 isn't there, even where it is infinite.
    if (weight === 0) continue;
    sum += weight * (values[index] as number);
    total += weight;
  }
  if (!(total > 0))
    throw new RangeError(`There is no mean of ${values.length} values with weights of ${total} in all.`);
  return sum / total;
}
