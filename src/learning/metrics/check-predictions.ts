/**
 * Refuses what no metric can judge.
 *
 * @param scores any order of "more likely": no NaN; infinities are its ends.
 * @param labels 0 or 1.
 * @param weights finite, ≥ 0, not all 0; null counts every row once.
 * @throws RangeError that says which row and what is wrong.
 */
export function checkScores(scores: Float64Array, labels: Float64Array, weights: Float64Array | null): void {
  checkLengths(scores, labels, weights);
  for (let row = 0; row < scores.length; row++) {
    if (Number.isNaN(scores[row]))
      throw new RangeError(`The score of row ${row} is NaN; every row needs a number.`);
    const label = labels[row];
    if (label !== 0 && label !== 1)
      throw new RangeError(`The label of row ${row} is ${label}; it must be 0 or 1.`);
  }
  checkWeights(weights);
}

/** As `checkScores`, and every score lies from 0 to 1. */
export function checkProbabilities(
  probabilities: Float64Array,
  labels: Float64Array,
  weights: Float64Array | null,
): void {
  checkScores(probabilities, labels, weights);
  for (let row = 0; row < probabilities.length; row++) {
    const probability = probabilities[row] as number;
    if (probability < 0 || probability > 1) {
      throw new RangeError(`The probability of row ${row} is ${probability}; it must lie from 0 to 1.`);
    }
  }
}

/** @throws RangeError when there are no rows or the lengths differ. */
export function checkLengths(
  predicted: Float64Array,
  actual: Float64Array,
  weights: Float64Array | null,
): void {
  if (predicted.length === 0) throw new RangeError('There are no rows to judge.');
  if (actual.length !== predicted.length || (weights !== null && weights.length !== predicted.length)) {
    throw new RangeError(
      `There are ${predicted.length} predictions, ${actual.length} outcomes and ${weights?.length ?? 'no'} weights; each row needs its own.`,
    );
  }
}

/** @throws RangeError for a negative or infinite weight, or when all are 0. */
export function checkWeights(weights: Float64Array | null): void {
  if (weights === null) return;
  let total = 0;
  for (let row = 0; row < weights.length; row++) {
    const weight = weights[row] as number;
    if (!(weight >= 0 && Number.isFinite(weight))) {
      throw new RangeError(`The weight of row ${row} is ${weight}; it must be finite and not below 0.`);
    }
    total += weight;
  }
  if (!(total > 0 && Number.isFinite(total)))
    throw new RangeError(`The weights add up to ${total}; some must be above 0.`);
}

/** @throws RangeError when the weight of one class is 0: how well classes are told apart is then not defined. */
export function checkBothClasses(positives: number, negatives: number, metric: string): void {
  if (positives > 0 && negatives > 0) return;
  const missing = positives > 0 ? 'negative' : 'positive';
  throw new RangeError(
    `${metric} needs rows of both classes, and no row is ${missing}; take more rows or fewer folds.`,
  );
}
