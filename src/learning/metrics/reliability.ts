import type { ReliabilityBin } from '../evaluation/evaluation.js';
import { wilsonInterval } from '../statistics/wilson.js';
import { massBins } from './mass-bins.js';

const BINS = 10;

/**
 * What was predicted against what happened, in bins of about equal mass, lowest first, equal probabilities kept
 * together; fewer bins where there are few distinct ones. With weights, means are weighted, counts are of rows, and the
 * Wilson interval takes the effective number of rows (Σw)²/Σw² (Kish 1965).
 *
 * @throws RangeError for what `checkProbabilities` refuses.
 */
export function reliabilityTable(
  probabilities: Float64Array,
  labels: Float64Array,
  weights: Float64Array | null = null,
  binCount = BINS,
): ReliabilityBin[] {
  const bins = massBins(probabilities, labels, weights, binCount);
  const counts = {
    rows: new Float64Array(bins.weight.length),
    positives: new Float64Array(bins.weight.length),
  };
  const squares = new Float64Array(bins.weight.length);
  for (let row = 0; row < probabilities.length; row++) {
    const bin = bins.binOfRow[row] as number;
    if (bin < 0) continue;
    counts.rows[bin] = (counts.rows[bin] as number) + 1;
    if (labels[row] === 1) counts.positives[bin] = (counts.positives[bin] as number) + 1;
    squares[bin] = (squares[bin] as number) + (weights === null ? 1 : (weights[row] as number) ** 2);
  }
  return Array.from(bins.weight, (weight, bin) => {
    const value = Math.min(1, (bins.positiveWeight[bin] as number) / weight);
    const effective = weight ** 2 / (squares[bin] as number);
    return {
      count: counts.rows[bin] as number,
      positives: counts.positives[bin] as number,
      meanPredicted: Math.min(1, (bins.predictedWeight[bin] as number) / weight),
      observed: { value, ...wilsonInterval(value * effective, effective) },
    };
  });
}

/**
 * Expected calibration error: the mean distance between predicted and observed over bins of equal mass. Judge it over
 * all rows together: of few rows even a perfectly calibrated model has some (`eceByChance` says how much).
 *
 * @returns 0 to 1; 0 is perfect.
 * @throws RangeError for what `checkProbabilities` refuses.
 */
export function ece(
  probabilities: Float64Array,
  labels: Float64Array,
  weights: Float64Array | null = null,
  binCount = BINS,
): number {
  const bins = massBins(probabilities, labels, weights, binCount);
  let distance = 0;
  let total = 0;
  for (let bin = 0; bin < bins.weight.length; bin++) {
    distance += Math.abs((bins.predictedWeight[bin] as number) - (bins.positiveWeight[bin] as number));
    total += bins.weight[bin] as number;
  }
  return distance / total;
}
