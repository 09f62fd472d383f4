import { factorOfColumn, TREATMENT_COLUMN } from '../../churn/model/columns.js';
import { DIRECTIONS } from '../../churn/model/directions.js';
import type { ChurnTrainingReport, TestResult } from '../../churn/model/training-report.js';
import { utcDate } from '../../domain/time.js';
import { type Classifier, predictClassifier } from '../../learning/classifier/classifier.js';
import {
  type ClassifierFit,
  type FitOptions,
  fitClassifier,
} from '../../learning/classifier/fit-classifier.js';
import { settledOptions } from '../../learning/classifier/settled-options.js';
import type { Crew } from '../../learning/crew/crew.js';
import type { Leak } from '../../learning/evaluation/evaluation.js';
import { permutationImportance } from '../../learning/explanation/permutation-importance.js';
import { columnFaults } from '../../learning/honesty/column-faults.js';
import { comparePaired } from '../../learning/honesty/compare-paired.js';
import { findLeaks } from '../../learning/honesty/find-leaks.js';
import { verdictAgainstBaseRate } from '../../learning/honesty/verdict.js';
import { aucInterval } from '../../learning/metrics/auc-interval.js';
import { brier } from '../../learning/metrics/brier.js';
import { eceInterval } from '../../learning/metrics/ece-interval.js';
import { logLoss } from '../../learning/metrics/log-loss.js';
import type { Table } from '../../learning/table.js';
import { type LearningSet, partOf, withoutColumns } from './learning-set.js';
import { splitByTime, type TrainTest } from './split.js';
import { tellingSegments } from './telling-segments.js';

export const TRAINING_SEED = 0;

export interface FitChurnOptions extends Omit<FitOptions, 'seed' | 'boosting'> {
  /** Days between the last snapshot learned from and the first one tested on. */
  readonly gapDays: number;
}

export interface FittedChurn extends Pick<ChurnTrainingReport, 'test' | 'topFactors' | 'leaks' | 'ignored'> {
  /** Fitted on all snapshots, with the settings of the one that was tested. */
  readonly classifier: Classifier;
  readonly learner: string;
  readonly isTruncated: boolean;
  /** Chances by models that had not seen the row's customer. */
  readonly outOfFold: ClassifierFit['outOfFold'];
  /** What was tested, and the chances: for a comparison with the active model. */
  readonly tested: { readonly set: LearningSet; readonly probabilities: Float64Array };
}

/**
 * Fits on the older snapshots and tests on the newest, then fits again on all of them, so that the newest leavers are
 * learned from too. Same data, same model.
 *
 * @returns null where the dates are too few to test on later ones.
 * @throws RangeError where a part has too few snapshots of a class.
 */
export function fitChurn(
  crew: Crew,
  set: LearningSet,
  dates: readonly Date[],
  { gapDays, ...options }: FitChurnOptions,
): FittedChurn | null {
  const split = splitByTime(set, dates, gapDays);
  if (split === null) return null;
  const older = partOf(set, split.train);
  const newest = partOf(set, split.test);
  const { ignored, leaks, unusable } = unusableColumns(older, tellingSegments(set).length > 0);
  const dataOf = (part: LearningSet) => ({
    table: withoutColumns(part.table, unusable),
    labels: part.labels,
    weights: part.weights,
    groups: part.customers,
    times: null,
  });
  const monotone = directionsOf(older.table, unusable);
  const tested = fitClassifier(crew, dataOf(older), {
    ...options,
    boosting: { monotone },
    seed: TRAINING_SEED,
  });
  const judged = withoutColumns(newest.table, unusable);
  const probabilities = predictClassifier(tested.classifier, judged);
  const final = fitClassifier(crew, dataOf(set), {
    ...options,
    ...settledOptions(tested),
    seed: TRAINING_SEED,
  });
  return {
    classifier: final.classifier,
    learner: final.name,
    isTruncated: tested.isTruncated || final.isTruncated,
    outOfFold: final.outOfFold,
    tested: { set: newest, probabilities },
    ignored,
    leaks,
    topFactors: topFactors(tested.classifier, judged, newest, probabilities),
    test: testResult(older, newest, probabilities, datesOf(split, set, dates)),
  };
}

/** Segments carry no dates: whoever wrote them may have known who left. */
const SEGMENT_COLUMN = 'segment.name';
const SEGMENT_LEAK: Leak = {
  column: SEGMENT_COLUMN,
  why: { kind: 'filled_after_the_fact', presentInPositives: 1, presentInNegatives: 1 },
};

/** Columns that say nothing or give the answer away, by the older snapshots alone. */
function unusableColumns({ table, labels }: LearningSet, doSegmentsTell: boolean) {
  const ignored = columnFaults(table);
  const faulty = new Set(ignored.map(({ column }) => column));
  // What was done about an alert is known afterwards by design, and set to "nothing" when scoring.
  const judged = withoutColumns(table, new Set([...faulty, TREATMENT_COLUMN]));
  const found = findLeaks(judged, labels, TRAINING_SEED);
  const isFound = found.some(({ column }) => column === SEGMENT_COLUMN);
  const leaks = doSegmentsTell && !isFound ? [...found, SEGMENT_LEAK] : found;
  return { ignored, leaks, unusable: new Set([...faulty, ...leaks.map(({ column }) => column)]) };
}

function directionsOf({ columns }: Table, unusable: ReadonlySet<string>): Record<string, 1 | -1> {
  const kept = columns.filter(({ name }) => !unusable.has(name));
  return Object.fromEntries(kept.flatMap(({ name }) => (DIRECTIONS[name] ? [[name, DIRECTIONS[name]]] : [])));
}

function testResult(
  older: LearningSet,
  newest: LearningSet,
  probabilities: Float64Array,
  period: Pick<TestResult, 'from' | 'to'>,
): TestResult {
  const { labels, customers } = newest;
  const recency = recencyScores(newest.recencyDays);
  const trainRows = older.labels.length;
  const trainPositives = sumOf(older.labels);
  return {
    ...period,
    rows: labels.length,
    positives: sumOf(labels),
    verdict: verdictAgainstBaseRate(
      [{ trainRows, trainPositives, probabilities, labels, groups: customers }],
      true,
    ),
    auc: aucInterval([{ scores: probabilities, labels }]),
    recencyAuc: aucInterval([{ scores: recency, labels }]),
    aheadOfRecency: comparePaired([{ trainRows, labels, first: probabilities, second: recency }]).auc.byRows,
    logLoss: logLoss(probabilities, labels),
    brier: brier(probabilities, labels),
    ece: eceInterval(probabilities, labels, customers, TRAINING_SEED),
  };
}

/** Days brought between 0 and 1, where the comparison wants them; ranks stay. Who never bought was never there. */
function recencyScores(days: Float64Array): Float64Array {
  return days.map((value) => (Number.isNaN(value) ? 0 : value / (value + 1)));
}

function topFactors(
  classifier: Classifier,
  rows: Table,
  { labels, customers }: LearningSet,
  probabilities: Float64Array,
): FittedChurn['topFactors'] {
  const predict = (changed: Table) => predictClassifier(classifier, changed);
  const byColumn = permutationImportance(
    [{ rows, labels, probabilities, predict, groups: customers }],
    TRAINING_SEED,
    { repeats: 2, maxRows: 1500 },
  );
  const byFactor = new Map<string, number>();
  for (const { name, importance } of byColumn) {
    const factor = factorOfColumn(name);
    if (factor !== null) byFactor.set(factor, (byFactor.get(factor) ?? 0) + Math.max(0, importance.value));
  }
  return [...byFactor]
    .map(([factor, importance]) => ({ factor, importance }) as FittedChurn['topFactors'][number])
    .filter(({ importance }) => importance > 0)
    .sort((a, b) => b.importance - a.importance || (a.factor < b.factor ? -1 : 1));
}

function datesOf({ test }: TrainTest, { dates: positions }: LearningSet, dates: readonly Date[]) {
  const tested = Array.from(test, (row) => positions[row] as number);
  const day = (position: number) => utcDate(dates[position] as Date);
  return { from: day(Math.min(...tested)), to: day(Math.max(...tested)) };
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
