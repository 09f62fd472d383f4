import type { Verdict } from '../evaluation/evaluation.js';
import { checkProbabilities } from '../metrics/check-predictions.js';
import { logLosses } from '../metrics/log-loss.js';
import { pairedMean } from '../statistics/paired-mean.js';
import { studentTCdf } from '../statistics/student-t.js';

/** As for a base rate of all: see `verdictAgainstBaseRate`. */
const SIGNIFICANCE = 0.01;
const LEAST_GAIN = 0.02;

/**
 * Whether a model predicts better than something simpler that says more than one base rate of all, such as a rate of each
 * row's class: usable when its log loss is significantly lower (one-sided, .01, by row differences; Bayle et al. 2020) and
 * at least 2 % lower.
 *
 * @param probabilities of the test rows, by the model. @param reference of the same rows, by what is simpler.
 * @param labels 0 or 1. @param groups whose each row is, or null when each stands for itself.
 * @throws RangeError without rows, for lengths that differ, or for what `checkProbabilities` refuses.
 */
export function verdictAgainstReference(
  probabilities: Float64Array,
  reference: Float64Array,
  labels: Float64Array,
  groups: Int32Array | null,
): Verdict {
  checkProbabilities(probabilities, labels, null);
  checkProbabilities(reference, labels, null);
  const ofModel = logLosses(probabilities, labels);
  const ofReference = logLosses(reference, labels);
  const values = ofReference.map((loss, row) => loss - (ofModel[row] as number));
  const logLossGain = sumOf(values) / sumOf(ofReference);
  const byRows = pairedMean([{ values, groups }]);
  // Not below a sign test's: that a few rows' differences are alike doesn't make them many.
  const pValue =
    byRows === null
      ? 1
      : Math.max(
          byRows.standardError === 0
            ? Number(byRows.mean <= 0)
            : studentTCdf(-byRows.mean / byRows.standardError, byRows.degreesOfFreedom),
          0.5 ** (byRows.degreesOfFreedom + 1),
        );
  if (!(pValue <= SIGNIFICANCE)) {
    return { verdict: 'no better than the base rate', logLossGain, pValue, reason: 'not_significant' };
  }
  if (logLossGain < LEAST_GAIN) {
    return { verdict: 'no better than the base rate', logLossGain, pValue, reason: 'gain_too_small' };
  }
  return { verdict: 'usable', logLossGain, pValue, reason: 'significant_and_large_enough' };
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
