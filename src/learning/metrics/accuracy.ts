import { weightedMean } from '../statistics/weighted-mean.js';
import { checkProbabilities } from './check-predictions.js';

/**
 * Share of rows judged right when "yes" is said from a probability of .5 on.
 *
 * @returns 0 to 1.
 * @throws RangeError for what `checkProbabilities` refuses.
 */
export function accuracy(
  probabilities: Float64Array,
  labels: Float64Array,
  weights: Float64Array | null = null,
): number {
  checkProbabilities(probabilities, labels, weights);
  return weightedMean(
    probabilities.map((probability, row) => rowAccuracy(probability, labels[row] as number)),
    weights,
  );
}

export function rowAccuracy(probability: number, label: number): number {
  return probability >= 0.5 === (label === 1) ? 1 : 0;
}
