import type { Verdict } from '../evaluation/evaluation.js';
import { checkProbabilities } from '../metrics/check-predictions.js';
import { logLosses, rowLogLoss } from '../metrics/log-loss.js';
import { chiSquaredCdf } from '../statistics/chi-squared.js';
import { correctedResampledMean } from '../statistics/corrected-resampled.js';
import { pairedMean } from '../statistics/paired-mean.js';
import { studentTCdf } from '../statistics/student-t.js';

/** What a train-and-test pass predicted of its test rows, and what it was trained on. */
export interface PassPredictions {
  readonly trainRows: number;
  readonly trainPositives: number;
  /** Of the test rows. */
  readonly probabilities: Float64Array;
  /** Of the test rows, 0 or 1. */
  readonly labels: Float64Array;
  /** Whose each test row is, or null when each stands for itself. */
  readonly groups: Int32Array | null;
}

const SIGNIFICANCE = 0.01;
/** Relative. */
const LEAST_GAIN = 0.02;
/** Passes that differ this unlikely by their rows alone are taken as the unit. */
const PASSES_DIFFER = 0.05;

/**
 * Whether a model predicts better than saying one base rate of everybody, that of the training part or, where it would have
 * been better, that of the test part itself: usable when its log loss is significantly lower (one-sided, .01) and at least
 * 2 % lower.
 *
 * The unit of the test. Five passes leave a t-test four degrees of freedom: a real gain of 3 % on 2,000 rows would be
 * found one time in four. Rows are many, and for the mean over folds their differences give intervals and tests that
 * hold asymptotically, however much the training parts overlap (Bayle, Bayle, Janson and Mackey, NeurIPS 2020). What
 * they don't see is that passes may differ as such, as later months do from earlier ones. So Cochran's Q asks whether
 * passes differ by more than their rows explain; if so, the passes are the unit, by the corrected resampled t-test
 * (Nadeau and Bengio 2003) with each pass's own ratio of test to training rows, and the larger of both p-values counts.
 * Not so where passes were drawn at random and the model was better in every one: such passes differ only in how much
 * better, and small ones differ a lot. Forward in time it always counts: what few stretches agree on may change with the next.
 *
 * @param isForwardInTime passes are stretches of time, not drawn at random.
 * @throws RangeError without passes, for a pass without rows, or for what `checkProbabilities` refuses.
 */
export function verdictAgainstBaseRate(passes: readonly PassPredictions[], isForwardInTime = false): Verdict {
  if (passes.length === 0)
    throw new RangeError('There are no passes to judge; train and test at least once.');
  const judged = passes.map(judge);
  const gained = meanOf(judged.map(({ differences }) => meanOf(differences)));
  const baseRateLoss = meanOf(judged.map(({ baseRateLoss }) => baseRateLoss));
  const logLossGain = gained / baseRateLoss;
  const pValue = pValueOf(judged, passes, isForwardInTime);
  if (!(pValue <= SIGNIFICANCE)) {
    return { verdict: 'no better than the base rate', logLossGain, pValue, reason: 'not_significant' };
  }
  if (logLossGain < LEAST_GAIN) {
    return { verdict: 'no better than the base rate', logLossGain, pValue, reason: 'gain_too_small' };
  }
  return { verdict: 'usable', logLossGain, pValue, reason: 'significant_and_large_enough' };
}

interface JudgedPass {
  /** Log loss of the base rate less that of the model, one a row: above 0 where the model was better. */
  readonly differences: Float64Array;
  readonly groups: Int32Array | null;
  readonly baseRateLoss: number;
}

function judge({ trainRows, trainPositives, probabilities, labels, groups }: PassPredictions): JudgedPass {
  checkProbabilities(probabilities, labels, null);
  if (!(trainPositives >= 0 && trainPositives <= trainRows && trainRows > 0 && Number.isFinite(trainRows))) {
    throw new RangeError(
      `A pass was trained on ${trainPositives} positives among ${trainRows} rows; that can't be.`,
    );
  }
  // Half a row of each class: a training part without positives must not make its base rate infinitely wrong.
  const known = (trainPositives + 0.5) / (trainRows + 1);
  const ofKnown = labels.map((label) => rowLogLoss(known, label));
  // Where the share has moved since, saying the old one is beaten by any constant nearer to the new one, however useless.
  const came = (labels.reduce((sum, label) => sum + label, 0) + 0.5) / (labels.length + 1);
  const ofCame = labels.map((label) => rowLogLoss(came, label));
  const ofBaseRate = meanOf(ofCame) < meanOf(ofKnown) ? ofCame : ofKnown;
  const ofModel = logLosses(probabilities, labels);
  return {
    differences: ofBaseRate.map((loss, row) => loss - (ofModel[row] as number)),
    groups,
    baseRateLoss: meanOf(ofBaseRate),
  };
}

function pValueOf(
  judged: readonly JudgedPass[],
  passes: readonly PassPredictions[],
  isForwardInTime: boolean,
): number {
  const byRows = pairedMean(judged.map(({ differences, groups }) => ({ values: differences, groups })));
  if (byRows === null) return 1;
  // Not below a sign test's: that a few rows' differences are alike doesn't make them many.
  const ofRows = Math.max(
    upperTail(byRows.mean, byRows.standardError, byRows.degreesOfFreedom),
    0.5 ** (byRows.degreesOfFreedom + 1),
  );
  const gains = judged.map(({ differences }) => meanOf(differences));
  if (!isForwardInTime) {
    const { heterogeneity } = byRows;
    const differ =
      heterogeneity !== null && 1 - chiSquaredCdf(heterogeneity, passes.length - 1) < PASSES_DIFFER;
    if (!differ || gains.every((gain) => gain > 0)) return ofRows;
  }
  const byPasses = correctedResampledMean(
    gains,
    passes.map(({ trainRows, labels }) => labels.length / trainRows),
  );
  if (byPasses === null) return ofRows;
  return Math.max(ofRows, upperTail(byPasses.mean, byPasses.standardError, byPasses.degreesOfFreedom));
}

/** Chance of such a mean, or a larger one, where the true one is 0. */
function upperTail(mean: number, standardError: number, degreesOfFreedom: number): number {
  if (standardError === 0) return mean > 0 ? 0 : 1;
  return studentTCdf(-mean / standardError, degreesOfFreedom);
}

function meanOf(values: Float64Array | readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
