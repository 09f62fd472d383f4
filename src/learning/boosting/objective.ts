import { LARGEST_TARGET } from '../trees/check-training-rows.js';

/**
 * What boosting minimises, as a function of the raw score f and the target y. `logistic`: log loss of a 0/1 target, f in
 * log-odds. `squared`: half the squared error. `poisson` and `gamma`: their deviances for counts and for positive amounts,
 * f the logarithm of the mean.
 */
export const OBJECTIVES = ['logistic', 'squared', 'poisson', 'gamma'] as const;
export type Objective = (typeof OBJECTIVES)[number];

// Beyond it exp() leaves the range in which a chance differs from 0 and 1.
const MOST_RAW = 30;

/** @throws RangeError naming the first row whose target doesn't suit the objective. */
export function checkTargets(objective: Objective, targets: Float64Array): void {
  for (let row = 0; row < targets.length; row++) checkTarget(objective, targets[row] as number, row);
}

/**
 * The constant score that fits best.
 * @param targets as checkTargets wants them.
 * @throws RangeError when they have one class only, weigh nothing, or their mean is out of reach.
 */
export function baseScore(objective: Objective, targets: Float64Array, weights: Float64Array | null): number {
  let sum = 0;
  let total = 0;
  for (let row = 0; row < targets.length; row++) {
    const weight = weights === null ? 1 : (weights[row] as number);
    sum += weight * (targets[row] as number);
    total += weight;
  }
  if (!(total > 0))
    throw new RangeError('There is no row with a weight above 0 to train on; give at least two.');
  const mean = sum / total;
  switch (objective) {
    case 'logistic':
      if (!(mean > 0 && mean < 1)) {
        throw new RangeError(
          `All ${targets.length} training rows have the same class (${mean}); a model needs rows of both.`,
        );
      }
      return Math.log(mean / (1 - mean));
    case 'squared':
      return mean;
    default:
      if (!(Math.abs(Math.log(mean)) < MOST_RAW)) {
        throw new RangeError(
          `The mean ${objective} target is ${mean}; it must be above 0, and between 1e-13 and 1e13: take another unit.`,
        );
      }
      return Math.log(mean);
  }
}

/** Raw scores to what is predicted: a chance in (0, 1), a value, or a mean above 0. */
export function meanOfRaw(objective: Objective, raw: number): number {
  if (objective === 'squared') return raw;
  const bounded = Math.min(MOST_RAW, Math.max(-MOST_RAW, raw));
  return objective === 'logistic' ? 1 / (1 + Math.exp(-bounded)) : Math.exp(bounded);
}

/** Loss of one row at a raw score, constants left out. */
export function lossOf(objective: Objective, target: number, raw: number): number {
  switch (objective) {
    case 'logistic':
      // log(1 + exp(f)) − y f, without overflow.
      return Math.max(raw, 0) + Math.log1p(Math.exp(-Math.abs(raw))) - target * raw;
    case 'squared':
      return 0.5 * (target - raw) ** 2;
    case 'poisson':
      return Math.exp(Math.min(MOST_RAW, raw)) - target * raw;
    case 'gamma':
      return raw + target * Math.exp(Math.min(MOST_RAW, -raw));
  }
}

/**
 * First and second derivatives of the loss times the weight, as pairs, for rows from `from` to before `to`.
 * `pairs` takes single precision, which is what histograms are made from.
 *
 * For counts and amounts the second derivative is averaged with another estimate of it: where a leaf's targets are R times
 * their means, a step is then 2 (R − 1) / (R + 1), close to log R and within ±2, whereas the plain ones (R − 1 for counts,
 * 1 − 1 / R for amounts) overshoot without bound.
 */
export function writeGradients(
  objective: Objective,
  raw: Float64Array,
  targets: Float64Array,
  weights: Float64Array | null,
  pairs: Float32Array,
  from: number,
  to: number,
): void {
  if (objective === 'logistic') {
    for (let row = from; row < to; row++) {
      const chance = 1 / (1 + Math.exp(-(raw[row] as number)));
      const weight = weights === null ? 1 : (weights[row] as number);
      pairs[2 * row] = weight * (chance - (targets[row] as number));
      pairs[2 * row + 1] = weight * Math.max(chance * (1 - chance), SMALLEST_HESSIAN);
    }
    return;
  }
  for (let row = from; row < to; row++) {
    const target = targets[row] as number;
    const score = raw[row] as number;
    const weight = weights === null ? 1 : (weights[row] as number);
    let gradient = score - target;
    let hessian = 1;
    if (objective === 'poisson') {
      const mean = Math.exp(Math.min(MOST_RAW, score));
      gradient = mean - target;
      hessian = (mean + target) / 2;
    } else if (objective === 'gamma') {
      const ratio = target * Math.exp(Math.min(MOST_RAW, -score));
      gradient = 1 - ratio;
      hessian = (1 + ratio) / 2;
    }
    pairs[2 * row] = weight * gradient;
    pairs[2 * row + 1] = weight * Math.max(hessian, SMALLEST_HESSIAN);
  }
}

const SMALLEST_HESSIAN = 1e-9;

function checkTarget(objective: Objective, target: number, row: number): void {
  const isFit =
    objective === 'logistic'
      ? target === 0 || target === 1
      : Math.abs(target) <= LARGEST_TARGET &&
        (objective === 'squared' || (objective === 'poisson' ? target >= 0 : target > 0));
  if (!isFit) {
    const wanted = {
      logistic: '0 or 1',
      squared: `a number within ±${LARGEST_TARGET}`,
      poisson: 'a count of 0 or more',
      gamma: 'an amount above 0',
    }[objective];
    throw new RangeError(`The target of row ${row} is ${target}; a ${objective} target is ${wanted}.`);
  }
}
