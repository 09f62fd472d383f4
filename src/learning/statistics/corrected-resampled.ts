/** A mean over passes with the standard error a t-test with so many degrees of freedom takes. */
export interface ResampledMean {
  readonly mean: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
}

/**
 * Mean of a figure over train-and-test passes whose training parts overlap, with a standard error that knows it: the
 * variance between passes times (1/k + test/train) instead of 1/k. Nadeau and Bengio, Machine Learning 52 (2003).
 * Training parts that grow with time each have their own ratio; the mean of the ratios is taken.
 *
 * @param values one a pass.
 * @param testToTrain test rows divided by training rows, one a pass, above 0.
 * @returns null for fewer than two passes: nothing can be said about how they vary.
 * @throws RangeError when the lengths differ or a ratio isn't above 0.
 */
export function correctedResampledMean(
  values: readonly number[],
  testToTrain: readonly number[],
): ResampledMean | null {
  const count = values.length;
  if (testToTrain.length !== count) {
    throw new RangeError(
      `There are ${count} passes and ${testToTrain.length} ratios; each pass needs its own.`,
    );
  }
  for (const ratio of testToTrain) {
    if (!(ratio > 0 && Number.isFinite(ratio))) {
      throw new RangeError(`A pass has ${ratio} test rows per training row; both parts need rows.`);
    }
  }
  if (count < 2) return null;
  const mean = meanOf(values);
  const variance = values.reduce((before, value) => before + (value - mean) ** 2, 0) / (count - 1);
  return {
    mean,
    standardError: Math.sqrt(variance * (1 / count + meanOf(testToTrain))),
    degreesOfFreedom: count - 1,
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((before, value) => before + value, 0) / values.length;
}
