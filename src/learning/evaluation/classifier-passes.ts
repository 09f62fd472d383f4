import { type FoldRows, forwardInTime, rowsOfFolds } from '../choosing/fold-rows.js';
import { stratifiedFolds } from '../statistics/stratified-folds.js';
import type { EvaluationInput } from './evaluate-classifier.js';

const RANDOM_PASSES = 5;
export const FORWARD_STEPS = 4;
/** Rows of a class to fit on. */
const LEAST_TO_TRAIN = 2;

/**
 * The passes of an evaluation: forward in time, by the folds given, or by folds drawn at random.
 * @throws RangeError naming the pass that would have too few rows of a class to train or to test on.
 */
export function classifierPasses(
  { labels, groups, folds, time }: Pick<EvaluationInput, 'labels' | 'groups' | 'folds' | 'time'>,
  seed: number,
): FoldRows[] {
  if (time !== null) {
    const steps = forwardInTime(time.instants, FORWARD_STEPS);
    if (steps.length === 0) {
      throw new RangeError(
        `The column "${time.name}" has too few different dates to train on earlier and test on later ones.`,
      );
    }
    checkPasses(labels, steps, (index) => `Step ${index + 1} of ${steps.length} along "${time.name}"`);
    return steps;
  }
  if (folds !== null) {
    const passes = rowsOfFolds(folds);
    checkPasses(labels, passes, (_, { test }) => `Fold ${folds[test[0] as number]} of those given`);
    return passes;
  }
  const passes = rowsOfFolds(stratifiedFolds(labels, groups, RANDOM_PASSES, seed));
  checkPasses(labels, passes, (index) => `Fold ${index + 1} of ${passes.length} drawn at random`);
  return passes;
}

/** Before anything is fitted: what can't be judged in the end isn't worth the wait. */
function checkPasses(
  labels: Float64Array,
  passes: readonly FoldRows[],
  nameOf: (index: number, pass: FoldRows) => string,
): void {
  for (const [index, pass] of passes.entries()) {
    for (const [rows, least, purpose] of [
      [pass.test, 1, 'test'],
      [pass.train, LEAST_TO_TRAIN, 'train'],
    ] as const) {
      const positives = positivesAmong(labels, rows);
      if (positives >= least && rows.length - positives >= least) continue;
      const all = positivesAmong(labels, Int32Array.from(labels.keys()));
      throw new RangeError(
        `${nameOf(index, pass)} has ${positives} positive and ${rows.length - positives} negative rows to ${purpose} on, and needs ${least} of each; of all rows ${all} are positive and ${labels.length - all} negative. Give more rows of the rarer class, or fewer folds.`,
      );
    }
  }
}

function positivesAmong(labels: Float64Array, rows: Int32Array): number {
  let positives = 0;
  for (const row of rows) if (labels[row] === 1) positives++;
  return positives;
}
