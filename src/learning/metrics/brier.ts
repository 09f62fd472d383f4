import { weightedMean } from '../statistics/weighted-mean.js';
import { checkProbabilities } from './check-predictions.js';
import { type MassBins, massBins } from './mass-bins.js';

/**
 * Mean squared difference between chance and outcome: Brier (1950). As scikit-learn's brier_score_loss.
 *
 * @returns 0 to 1; lower is better.
 * @throws RangeError for what `checkProbabilities` refuses.
 */
export function brier(
  probabilities: Float64Array,
  labels: Float64Array,
  weights: Float64Array | null = null,
): number {
  checkProbabilities(probabilities, labels, weights);
  return weightedMean(
    probabilities.map((probability, row) => (probability - (labels[row] as number)) ** 2),
    weights,
  );
}

/** Brier score = reliability − resolution + uncertainty + withinBins, to rounding. */
export interface BrierDecomposition {
  /** How far chances are from what happens: 0 is perfect calibration. */
  readonly reliability: number;
  /** How far what happens in the bins is from the base rate: more is better. */
  readonly resolution: number;
  /** Base rate × (1 − base rate): the score of the base rate itself. */
  readonly uncertainty: number;
  /** What the bins hide: variance of chances within them less twice their covariance with outcomes (Stephenson 2008). Below 0 where ranking works within bins. */
  readonly withinBins: number;
}

/**
 * Murphy's decomposition (1973) over bins of equal mass, ties together, with the two terms within bins that make it
 * exact: Stephenson, Coelho and Jolliffe, Weather and Forecasting 23 (2008).
 *
 * @throws RangeError for what `checkProbabilities` refuses.
 */
export function brierDecomposition(
  probabilities: Float64Array,
  labels: Float64Array,
  weights: Float64Array | null = null,
  binCount = 10,
): BrierDecomposition {
  const bins = massBins(probabilities, labels, weights, binCount);
  const total = bins.weight.reduce((before, weight) => before + weight, 0);
  const baseRate = bins.positiveWeight.reduce((before, weight) => before + weight, 0) / total;
  let reliability = 0;
  let resolution = 0;
  for (let bin = 0; bin < bins.weight.length; bin++) {
    const share = (bins.weight[bin] as number) / total;
    const observed = observedIn(bins, bin);
    reliability += share * (meanIn(bins, bin) - observed) ** 2;
    resolution += share * (observed - baseRate) ** 2;
  }
  return {
    reliability,
    resolution,
    uncertainty: baseRate * (1 - baseRate),
    withinBins: withinBins(probabilities, labels, weights, bins, total),
  };
}

function withinBins(
  probabilities: Float64Array,
  labels: Float64Array,
  weights: Float64Array | null,
  bins: MassBins,
  total: number,
): number {
  let sum = 0;
  for (let row = 0; row < probabilities.length; row++) {
    const bin = bins.binOfRow[row] as number;
    if (bin < 0) continue;
    const fromMean = (probabilities[row] as number) - meanIn(bins, bin);
    const weight = weights === null ? 1 : (weights[row] as number);
    sum += weight * fromMean * (fromMean - 2 * ((labels[row] as number) - observedIn(bins, bin)));
  }
  return sum / total;
}

function meanIn(bins: MassBins, bin: number): number {
  return (bins.predictedWeight[bin] as number) / (bins.weight[bin] as number);
}

function observedIn(bins: MassBins, bin: number): number {
  return (bins.positiveWeight[bin] as number) / (bins.weight[bin] as number);
}
