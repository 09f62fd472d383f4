import type { FoldRows } from '../choosing/fold-rows.js';
import { predictClassifier } from '../classifier/classifier.js';
import { type ClassifierFit, fitClassifier } from '../classifier/fit-classifier.js';
import type { Crew } from '../crew/crew.js';
import type { PassPredictions } from '../honesty/verdict.js';
import { accuracy } from '../metrics/accuracy.js';
import { averagePrecision } from '../metrics/average-precision.js';
import { brier } from '../metrics/brier.js';
import { liftAt } from '../metrics/lift.js';
import { logLoss } from '../metrics/log-loss.js';
import { rocAuc } from '../metrics/roc-auc.js';
import { takeNumbers, takeRows } from '../table.js';
import type { EvaluationInput, EvaluationOptions } from './evaluate-classifier.js';
import type { FoldResult } from './evaluation.js';

/** The predictions of all passes, and what was found out in each. */
export interface EvaluatedPasses {
  readonly rows: readonly FoldRows[];
  readonly fits: readonly ClassifierFit[];
  readonly probabilities: readonly Float64Array[];
  readonly results: readonly FoldResult[];
}

/** Fits on each pass's training rows, everything chosen there, and tests on its test rows. */
export function runPasses(
  crew: Crew,
  { table, labels, groups }: Pick<EvaluationInput, 'table' | 'labels' | 'groups'>,
  rows: readonly FoldRows[],
  times: Float64Array | null,
  { seed, now, onPass, fit: fitOptions = {} }: EvaluationOptions,
): EvaluatedPasses {
  const passes = rows.map(({ train, test }, index) => {
    const startedAt = now();
    const fit = fitClassifier(
      crew,
      {
        table: takeRows(table, train),
        labels: takeNumbers(labels, train),
        weights: null,
        groups: groupsOf(groups, train),
        times: times === null ? null : takeNumbers(times, train),
      },
      { ...fitOptions, seed },
    );
    const fittedAt = now();
    const probabilities = predictClassifier(fit.classifier, takeRows(table, test));
    const seconds = { fit: (fittedAt - startedAt) / 1000, predict: (now() - fittedAt) / 1000 };
    onPass?.(index + 1, rows.length);
    const own = takeNumbers(labels, test);
    return {
      fit,
      probabilities,
      result: {
        name: String(index + 1),
        trainRows: train.length,
        testRows: test.length,
        testPositives: own.reduce((sum, label) => sum + label, 0),
        auc: rocAuc(probabilities, own),
        averagePrecision: averagePrecision(probabilities, own),
        logLoss: logLoss(probabilities, own),
        brier: brier(probabilities, own),
        accuracy: accuracy(probabilities, own),
        liftAt10: liftAt(probabilities, own, 0.1),
        seconds,
        learner: fit.name,
      },
    };
  });
  return {
    rows,
    fits: passes.map(({ fit }) => fit),
    probabilities: passes.map(({ probabilities }) => probabilities),
    results: passes.map(({ result }) => result),
  };
}

/** The tested rows of all passes, one pass after another. */
export function joinPasses(
  { labels, groups }: Pick<EvaluationInput, 'labels' | 'groups'>,
  { rows, probabilities }: EvaluatedPasses,
) {
  const total = rows.reduce((sum, { test }) => sum + test.length, 0);
  const joined = {
    probabilities: new Float64Array(total),
    labels: new Float64Array(total),
    folds: new Int32Array(total),
    groups: groups === null ? null : new Int32Array(total),
  };
  let at = 0;
  for (const [pass, { test }] of rows.entries()) {
    joined.probabilities.set(probabilities[pass] as Float64Array, at);
    joined.labels.set(takeNumbers(labels, test), at);
    if (groups !== null) joined.groups?.set(groupsOf(groups, test) ?? [], at);
    joined.folds.fill(pass, at, at + test.length);
    at += test.length;
  }
  return joined;
}

/** The same pass by pass, as the verdict takes them. */
export function passPredictions(
  { labels, groups }: Pick<EvaluationInput, 'labels' | 'groups'>,
  { rows, probabilities }: EvaluatedPasses,
): PassPredictions[] {
  return rows.map(({ train, test }, pass) => ({
    trainRows: train.length,
    trainPositives: takeNumbers(labels, train).reduce((sum, label) => sum + label, 0),
    probabilities: probabilities[pass] as Float64Array,
    labels: takeNumbers(labels, test),
    groups: groupsOf(groups, test),
  }));
}

export function groupsOf(groups: Int32Array | null, rows: Int32Array): Int32Array | null {
  return groups === null ? null : rows.map((row) => groups[row] as number);
}
