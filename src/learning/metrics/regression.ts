import { weightedMean } from '../statistics/weighted-mean.js';
import { checkLengths, checkWeights } from './check-predictions.js';

/**
 * Mean squared error, in the square of the outcome's unit.
 *
 * @throws RangeError for numbers that aren't finite, no rows, or lengths that differ.
 */
export function meanSquaredError(
  predicted: Float64Array,
  actual: Float64Array,
  weights: Float64Array | null = null,
): number {
  return meanOverRows(predicted, actual, weights, (mean, value) => {
    if (!Number.isFinite(mean) || !Number.isFinite(value)) return 'both must be finite';
    return (mean - value) ** 2;
  });
}

/**
 * Mean Poisson deviance, twice the log-likelihood missing to a perfect fit, for counts and rates. As scikit-learn's
 * mean_poisson_deviance.
 *
 * @param predicted above 0. @param actual ≥ 0.
 * @throws RangeError outside, for no rows, or lengths that differ.
 */
export function poissonDeviance(
  predicted: Float64Array,
  actual: Float64Array,
  weights: Float64Array | null = null,
): number {
  return meanOverRows(predicted, actual, weights, (mean, value) => {
    if (!(mean > 0 && value >= 0))
      return 'Poisson deviance needs predictions above 0 and outcomes of 0 or more';
    return 2 * ((value === 0 ? 0 : value * Math.log(value / mean)) - value + mean);
  });
}

/**
 * Mean Gamma deviance, for amounts whose spread grows with their size; twice the scale, the same deviance. As
 * scikit-learn's mean_gamma_deviance.
 *
 * @param predicted above 0. @param actual above 0.
 * @throws RangeError outside, for no rows, or lengths that differ.
 */
export function gammaDeviance(
  predicted: Float64Array,
  actual: Float64Array,
  weights: Float64Array | null = null,
): number {
  return meanOverRows(predicted, actual, weights, (mean, value) => {
    if (!(mean > 0 && value > 0)) return 'Gamma deviance needs predictions and outcomes above 0';
    return 2 * (Math.log(mean / value) + value / mean - 1);
  });
}

/** @param lossOf a row's loss, or what is wrong with it. */
function meanOverRows(
  predicted: Float64Array,
  actual: Float64Array,
  weights: Float64Array | null,
  lossOf: (predicted: number, actual: number) => number | string,
): number {
  checkLengths(predicted, actual, weights);
  checkWeights(weights);
  const losses = predicted.map((mean, row) => {
    const value = actual[row] as number;
    const loss = lossOf(mean, value);
    if (typeof loss === 'string' || Number.isNaN(loss)) {
      throw new RangeError(`Row ${row} has ${value} where ${mean} was predicted; ${loss}.`);
    }
    return loss;
  });
  return weightedMean(losses, weights);
}
