import type { BoostingSettings } from '../boosting/settings.js';
import { applyCalibration, type Calibration, logistic } from '../calibration/calibration.js';
import { chooseCalibration } from '../calibration/choose-calibration.js';
import { blendScores, fitBlend } from '../choosing/blend.js';
import { type FoldRows, forwardInTime, rowsOfFolds } from '../choosing/fold-rows.js';
import type { Crew } from '../crew/crew.js';
import type { LogisticSettings } from '../linear/logistic-settings.js';
import { checkSmallForestRows } from '../small-forest/small-forest.js';
import { stratifiedFolds } from '../statistics/stratified-folds.js';
import { weightedMean } from '../statistics/weighted-mean.js';
import { type Table, takeNumbers } from '../table.js';
import { logOddsOfBalance, trainingWeights } from './class-weights.js';
import type { Classifier } from './classifier.js';
import { contend } from './contenders.js';
import { LEARNERS, type LearnerName, USUAL_LEARNERS } from './learners.js';
import { relativeWeights } from './relative-weights.js';

export interface ClassifierData {
  readonly table: Table;
  /** 0 or 1, one a row. */
  readonly labels: Float64Array;
  /** One a row, ≥ 0, in any unit; null where all weigh the same. */
  readonly weights: Float64Array | null;
  /**
   * Rows of a group (a customer) are never in training and test at once, but forward in time, where the same customers come
   * again as they do in use; null where each row stands alone.
   */
  readonly groups: Int32Array | null;
  /** Instants of the rows: settings are then chosen forward in time; null for passes drawn at random. */
  readonly times: Float64Array | null;
}

export interface FitOptions {
  readonly seed: number;
  /** Those that compete; default boosting, forest and logistic. */
  readonly learners?: readonly LearnerName[];
  /**
   * "balanced" lets both classes weigh the same in training (King & Zeng 2001), for rare losses that a ranking should not
   * miss; chances are calibrated on the rows as they are all the same. Default "none".
   */
  readonly classWeights?: 'none' | 'balanced';
  /** Rows × columns × trees to spend on the search, about. */
  readonly workUnits?: number;
  /** Boosting settings that are not searched, monotone directions among them. */
  readonly boosting?: Partial<BoostingSettings>;
  /** Settings of the logistic regression that are not chosen. */
  readonly logistic?: LogisticSettings;
  /** Asked between fits; once it says yes the search ends, and the result is marked as truncated. */
  readonly isOutOfTime?: () => boolean;
}

/** A fitted classifier and what is known of it from rows that its parts had not seen. */
export interface ClassifierFit {
  readonly classifier: Classifier;
  /** "boosting", or several learners joined by " + ". */
  readonly name: string;
  /** Relative gain in log loss of the blend over its best member; null where one learner was chosen. */
  readonly blendGain: number | null;
  readonly outOfFold: {
    /** Positions of the rows that were tested. */
    readonly rows: Int32Array;
    /** Their chances, calibrated. */
    readonly probabilities: Float64Array;
  };
  /** Null where boosting was not asked for. */
  readonly boosting: BoostingSettings | null;
  /** The clock ended the search: fit for a look, not for use. */
  readonly isTruncated: boolean;
}

const PASSES = 5;
const FORWARD_STEPS = 4;
/** Beyond so many rows a single pass says enough. */
const MANY_ROWS = 200_000;
// Less than that, or nearer to chance, and a blend isn't worth what it adds to every explanation.
const LEAST_BLEND_GAIN = 0.001;
const LEAST_GAIN_IN_ERRORS = 1;

/**
 * Fits learners on a table, chooses among them and their blend by cross-validation, and calibrates the choice on the
 * out-of-fold predictions. Everything is decided on the rows given; same data and seed give the same classifier.
 *
 * @throws RangeError where a class has fewer than two rows that weigh something, all rows of a class are one group's, or
 * labels, weights, groups and times aren't one a row and as they are asked for.
 */
export function fitClassifier(crew: Crew, data: ClassifierData, options: FitOptions): ClassifierFit {
  const { table, labels } = data;
  const { seed, learners = USUAL_LEARNERS, classWeights = 'none' } = options;
  if (learners.length === 0)
    throw new RangeError(`There is no learner; name at least one of ${LEARNERS.join(', ')}.`);
  // Said before anything is fitted.
  if (learners.includes('small-forest')) checkSmallForestRows(table.rowCount);
  checkLengths(data);
  const weights = relativeWeights(data.weights, table.rowCount);
  checkClasses(labels, weights);
  const passes = passesOf({ ...data, weights }, seed);
  const inTraining = trainingWeights(labels, weights, classWeights);
  const rows = joinRows(passes.map(({ test }) => test));
  const testLabels = takeNumbers(labels, rows);
  const testWeights = weights === null ? null : takeNumbers(weights, rows);
  const { contenders, boosting } = contend(crew, { ...data, weights: inTraining }, passes, options, learners);
  const scores = contenders.map((contender) => contender.scores);
  // Judged by the weights they were trained with: not calibrated yet, the others would favour whom balance moved least.
  const blend = fitBlend(scores, testLabels, inTraining === null ? null : takeNumbers(inTraining, rows));
  const isBlended = blend.gain >= LEAST_BLEND_GAIN && blend.gainInErrors >= LEAST_GAIN_IN_ERRORS;
  const shares = isBlended ? blend.weights : contenders.map((_, index) => (index === blend.best ? 1 : 0));
  const uncalibrated = blendScores(scores, shares).map(logistic);
  const groups = data.groups === null ? null : takeGroups(data.groups, rows);
  const chosenOnRows = chooseCalibration(uncalibrated, testLabels, testWeights, groups, seed).calibration;
  const calibration =
    classWeights === 'balanced' && chosenOnRows.kind === 'identity'
      ? priorCorrection(labels, weights)
      : chosenOnRows;
  const chosen = contenders.flatMap((contender, index) => {
    const weight = shares[index] as number;
    return weight > 0 ? [{ ...contender, weight }] : [];
  });
  return {
    classifier: {
      kind: 'classifier',
      columns: table.columns.map(({ name, kind }) => ({ name, kind })),
      members: chosen.map(({ name, weight, fitOnAll }) => ({ learner: name, weight, model: fitOnAll() })),
      calibration,
      baseRate: weightedMean(labels, weights),
    },
    name: chosen.map(({ name }) => name).join(' + '),
    blendGain: isBlended ? blend.gain : null,
    outOfFold: { rows, probabilities: applyCalibration(calibration, uncalibrated) },
    boosting: boosting?.settings ?? null,
    isTruncated: boosting?.isTruncated ?? false,
  };
}

/** Where the rows are too few to calibrate on, balance is taken off as theory has it. */
function priorCorrection(labels: Float64Array, weights: Float64Array | null): Calibration {
  return { kind: 'platt', slope: 1, intercept: -logOddsOfBalance(labels, weights) };
}

function checkLengths({ table, labels, groups, times }: ClassifierData): void {
  for (const [what, given] of Object.entries({ labels, groups, times })) {
    if (given !== null && given.length !== table.rowCount) {
      throw new RangeError(
        `There are ${table.rowCount} rows and ${given.length} ${what}; give one for each row.`,
      );
    }
  }
}

function checkClasses(labels: Float64Array, weights: Float64Array | null): void {
  let ones = 0;
  let zeros = 0;
  for (const [row, label] of labels.entries()) {
    if (label !== 0 && label !== 1) throw new RangeError(`A label is ${label}; labels are 0 or 1.`);
    if (weights?.[row] === 0) continue;
    if (label === 1) ones++;
    else zeros++;
  }
  if (ones < 2 || zeros < 2) {
    throw new RangeError(
      `There are ${ones} rows with and ${zeros} without what is to be predicted; a model needs at least two of each, and many more to be of use.`,
    );
  }
}

function passesOf({ labels, weights, groups, times }: ClassifierData, seed: number): FoldRows[] {
  const isUsable = ({ train, test }: FoldRows) =>
    weighing(1, labels, weights, train) > 0 &&
    weighing(0, labels, weights, train) > 0 &&
    test.some((row) => weights?.[row] !== 0);
  if (times !== null) {
    const forward = forwardInTime(times, FORWARD_STEPS).filter(isUsable);
    if (forward.length > 0) return forward;
  }
  const all = Int32Array.from(labels.keys());
  const folds = Math.min(PASSES, weighing(1, labels, weights, all), weighing(0, labels, weights, all));
  const usable = rowsOfFolds(stratifiedFolds(labels, groups, folds, seed)).filter(isUsable);
  if (usable.length === 0) {
    throw new RangeError(
      'All rows of a class that weigh something came into one fold; a model needs more of them, or of groups that have some.',
    );
  }
  return labels.length > MANY_ROWS ? usable.slice(0, 1) : usable;
}

/** How many of the rows are of a class and weigh something. */
function weighing(
  label: 0 | 1,
  labels: Float64Array,
  weights: Float64Array | null,
  rows: Int32Array,
): number {
  let count = 0;
  for (const row of rows) if (labels[row] === label && weights?.[row] !== 0) count++;
  return count;
}

function joinRows(parts: readonly Int32Array[]): Int32Array {
  return Int32Array.from(parts.flatMap((part) => Array.from(part)));
}

function takeGroups(groups: Int32Array, rows: Int32Array): Int32Array {
  return rows.map((row) => groups[row] as number);
}
