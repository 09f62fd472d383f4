import { checkProbabilities } from '../metrics/check-predictions.js';
import { logLosses, rowLogLoss } from '../metrics/log-loss.js';
import { stratifiedFolds } from '../statistics/stratified-folds.js';
import { weightedMean } from '../statistics/weighted-mean.js';
import { takeNumbers } from '../table.js';
import { applyCalibration, type Calibration, calibrate } from './calibration.js';
import { fitIsotonic } from './isotonic.js';
import { fitPlatt } from './platt.js';

/** A calibration and how the kinds compared: log loss out of fold, null for what the rows were too few for. */
export interface CalibrationChoice {
  readonly calibration: Calibration;
  readonly logLoss: {
    readonly identity: number;
    readonly platt: number | null;
    readonly isotonic: number | null;
  };
}

type Fit = typeof fitPlatt | typeof fitIsotonic;

const FOLDS = 5;
/** Two numbers ask for little, a curve for more: rows (groups) of the rarer class below which a kind isn't tried. */
const LEAST_ROWS = { platt: 20, isotonic: 100 } as const;

/**
 * The calibration that lowers the log loss of rows it wasn't fitted on. The simpler one stays (identity, then Platt,
 * then isotonic) unless the next is better by more than one standard error of the difference, row by row or, with
 * groups, group by group.
 *
 * @param probabilities out of fold: each from a model that didn't see the row; 0 to 1.
 * @param labels 0 or 1.
 * @param weights ≥ 0, or null.
 * @param groups rows that stay together in cross-validation, or null.
 * @throws RangeError for what `checkProbabilities` refuses, or groups of another length.
 */
export function chooseCalibration(
  probabilities: Float64Array,
  labels: Float64Array,
  weights: Float64Array | null,
  groups: Int32Array | null,
  seed: number,
): CalibrationChoice {
  checkProbabilities(probabilities, labels, weights);
  const unchanged: Calibration = { kind: 'identity', reason: 'not_better' };
  const identity = logLosses(applyCalibration(unchanged, probabilities), labels);
  const alone = { identity: weightedMean(identity, weights), platt: null, isotonic: null };
  const rarer = countOfRarerClass(labels, weights, groups);
  if (rarer === 0) return { calibration: { kind: 'identity', reason: 'one_class' }, logLoss: alone };
  if (rarer < LEAST_ROWS.platt)
    return { calibration: { kind: 'identity', reason: 'too_few_rows' }, logLoss: alone };
  const folds = stratifiedFolds(labels, groups, FOLDS, seed);
  const crossValidated = (fit: Fit) => outOfFoldLosses(fit, probabilities, labels, weights, folds);
  const platt = crossValidated(fitPlatt);
  const isotonic = rarer < LEAST_ROWS.isotonic ? null : crossValidated(fitIsotonic);
  const isClearlyBetter = (losses: Float64Array | null, than: Float64Array) =>
    losses !== null && isClearlyLower(losses, than, weights, groups);
  const isPlattBetter = isClearlyBetter(platt, identity);
  const simpler = isPlattBetter && platt !== null ? platt : identity;
  const fitted = isClearlyBetter(isotonic, simpler) ? fitIsotonic : isPlattBetter ? fitPlatt : null;
  return {
    calibration: fitted === null ? unchanged : fitted(probabilities, labels, weights),
    logLoss: {
      identity: alone.identity,
      platt: platt === null ? null : weightedMean(platt, weights),
      isotonic: isotonic === null ? null : weightedMean(isotonic, weights),
    },
  };
}

/** Rows of the rarer class, or groups that have one; rows without weight aren't there. */
function countOfRarerClass(
  labels: Float64Array,
  weights: Float64Array | null,
  groups: Int32Array | null,
): number {
  const positives = new Set<number>();
  const negatives = new Set<number>();
  for (let row = 0; row < labels.length; row++) {
    if (weights?.[row] === 0) continue;
    (labels[row] === 1 ? positives : negatives).add(groups === null ? row : (groups[row] as number));
  }
  return Math.min(positives.size, negatives.size);
}

/** Null when the groups leave a training part without a class. */
function outOfFoldLosses(
  fit: Fit,
  probabilities: Float64Array,
  labels: Float64Array,
  weights: Float64Array | null,
  folds: Int32Array,
): Float64Array | null {
  const losses = new Float64Array(labels.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const train: number[] = [];
    const test: number[] = [];
    for (let row = 0; row < folds.length; row++) (folds[row] === fold ? test : train).push(row);
    const rows = Int32Array.from(train.filter((row) => weights === null || (weights[row] as number) > 0));
    const trainLabels = takeNumbers(labels, rows);
    if (!trainLabels.includes(0) || !trainLabels.includes(1)) return null;
    const calibration = fit(
      takeNumbers(probabilities, rows),
      trainLabels,
      weights === null ? null : takeNumbers(weights, rows),
    );
    for (const row of test) {
      const calibrated = calibrate(calibration, probabilities[row] as number);
      losses[row] = rowLogLoss(calibrated, labels[row] as number);
    }
  }
  return losses;
}

/** Lower by more than a standard error of the mean difference, rows of a group taken together. */
function isClearlyLower(
  losses: Float64Array,
  than: Float64Array,
  weights: Float64Array | null,
  groups: Int32Array | null,
): boolean {
  const differences = losses.map((loss, row) => (than[row] as number) - loss);
  const mean = weightedMean(differences, weights);
  const residuals = new Map<number, number>();
  let total = 0;
  for (let row = 0; row < differences.length; row++) {
    const weight = weights === null ? 1 : (weights[row] as number);
    const unit = groups === null ? row : (groups[row] as number);
    total += weight;
    residuals.set(unit, (residuals.get(unit) ?? 0) + weight * ((differences[row] as number) - mean));
  }
  let squares = 0;
  for (const residual of residuals.values()) squares += residual ** 2;
  return mean > Math.sqrt(squares) / total;
}
