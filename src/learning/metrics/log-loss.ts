import { weightedMean } from '../statistics/weighted-mean.js';
import { checkProbabilities } from './check-predictions.js';

/** Probabilities are taken as at least this far from 0 and 1, as scikit-learn does, so that one wrong certainty costs about 36, not everything. */
export const LOG_LOSS_CLIP = Number.EPSILON;

/**
 * Mean negative log-likelihood in nats, probabilities clipped by `LOG_LOSS_CLIP`. As scikit-learn's log_loss.
 *
 * @param probabilities chances of "yes", 0 to 1.
 * @returns from 0; lower is better.
 * @throws RangeError for what `checkProbabilities` refuses.
 */
export function logLoss(
  probabilities: Float64Array,
  labels: Float64Array,
  weights: Float64Array | null = null,
): number {
  checkProbabilities(probabilities, labels, weights);
  return weightedMean(logLosses(probabilities, labels), weights);
}

/** Log loss of each row. */
export function logLosses(probabilities: Float64Array, labels: Float64Array): Float64Array {
  return probabilities.map((probability, row) => rowLogLoss(probability, labels[row] as number));
}

export function rowLogLoss(probability: number, label: number): number {
  const clipped = Math.min(1 - LOG_LOSS_CLIP, Math.max(LOG_LOSS_CLIP, probability));
  return label === 1 ? -Math.log(clipped) : -Math.log1p(-clipped);
}
