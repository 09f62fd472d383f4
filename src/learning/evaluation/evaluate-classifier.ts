import { forwardInTime } from '../choosing/fold-rows.js';
import { predictClassifier } from '../classifier/classifier.js';
import type { ClassifierFit, FitOptions } from '../classifier/fit-classifier.js';
import type { Crew } from '../crew/crew.js';
import { permutationImportance } from '../explanation/permutation-importance.js';
import { columnFaults } from '../honesty/column-faults.js';
import { dateLeak } from '../honesty/dates-after-scoring.js';
import { findLeaks } from '../honesty/find-leaks.js';
import { verdictAgainstBaseRate } from '../honesty/verdict.js';
import { averageFigures } from '../metrics/average-figures.js';
import { brierDecomposition } from '../metrics/brier.js';
import { gainCurve, rocCurve } from '../metrics/curves.js';
import { eceInterval } from '../metrics/ece-interval.js';
import { reliabilityTable } from '../metrics/reliability.js';
import { type Table, takeNumbers, takeRows } from '../table.js';
import { classifierPasses, FORWARD_STEPS } from './classifier-passes.js';
import { groupsOf, joinPasses, passPredictions, runPasses } from './evaluated-passes.js';
import type { ClassifierEvaluation, EvaluationWarning, Figure, Leak, Verdict } from './evaluation.js';

export interface DateColumn {
  readonly name: string;
  /** Epoch milliseconds, one a row; NaN is missing. */
  readonly instants: Float64Array;
  /** The instants only tell earlier from later (years, steps) and can't be compared with dates. */
  readonly isOrderOnly?: boolean;
}

export interface EvaluationInput {
  /** Features alone. */
  readonly table: Table;
  /** 0 or 1, one a row. */
  readonly labels: Float64Array;
  /**
   * Whose each row is: rows of one customer are never in training and test at once, but forward in time; and they count as
   * one in intervals and in the verdict. Null where each stands alone.
   */
  readonly groups: Int32Array | null;
  /** The pass in which each row is tested; null for five drawn at random, each with its share of both classes. */
  readonly folds: Int32Array | null;
  /** When each row is scored: training on earlier rows, testing on later ones. Wins over folds. */
  readonly time: DateColumn | null;
  /** Other columns of dates, which are no features. */
  readonly dates: readonly DateColumn[];
  /** Columns that are known beforehand, however well they tell: no leaks. */
  readonly knownBefore?: readonly string[];
}

export interface EvaluationOptions {
  readonly seed: number;
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number;
  readonly onPass?: (done: number, of: number) => void;
  readonly fit?: Omit<FitOptions, 'seed'>;
}

/** How far two ways of testing may lie apart in AUC, beside what chance explains. */
const TOLERATED_DIFFERENCE = 0.02;
/** Columns of dates tried; each takes as long as the evaluation itself. */
const MOST_DATES = 3;

/**
 * Judges what the engine can make of a table: pass by pass it fits on some rows, everything chosen there, and tests on
 * others. Columns that give the answer away or can't help are left out and named.
 *
 * @throws RangeError where a pass has too few rows of a class, or nothing is left to learn from.
 */
export function evaluateClassifier(
  crew: Crew,
  input: EvaluationInput,
  options: EvaluationOptions,
): ClassifierEvaluation {
  const { labels, time } = input;
  const { seed } = options;
  const rows = classifierPasses(input, seed);
  const { table, leaks, warnings } = usableColumns(input, seed);
  const passes = runPasses(crew, { ...input, table }, rows, time?.instants ?? null, options);
  const tested = joinPasses(input, passes);
  const average = averageFigures({ ...tested, weights: null }, seed);
  const pooled = {
    ece: eceInterval(tested.probabilities, tested.labels, tested.groups, seed),
    brier: brierDecomposition(tested.probabilities, tested.labels),
    reliability: reliabilityTable(tested.probabilities, tested.labels),
    roc: rocCurve(tested.probabilities, tested.labels),
    gain: gainCurve(tested.probabilities, tested.labels),
  };
  const verdict = verdictAgainstBaseRate(passPredictions(input, passes), time !== null);
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const last = passes.fits[passes.fits.length - 1] as ClassifierFit;
  return {
    rows: table.rowCount,
    positives,
    features: table.columns.map(({ name, kind }) => ({ name, kind })),
    split:
      time === null
        ? { kind: input.folds === null ? 'stratified_folds' : 'given_folds', folds: rows.length }
        : { kind: 'forward_in_time', column: time.name, steps: rows.length },
    folds: passes.results,
    average,
    seconds: {
      fit: meanOf(passes.results.map(({ seconds }) => seconds.fit)),
      predict: meanOf(passes.results.map(({ seconds }) => seconds.predict)),
    },
    pooled,
    learner: {
      chosen: mostCommon(passes.fits.map(({ name }) => name)),
      members: last.classifier.members.map(({ learner, weight }) => ({ name: learner, weight })),
      blendGain: meanGain(passes.fits),
    },
    topFeatures: permutationImportance(
      rows.map(({ test }, pass) => ({
        rows: takeRows(table, test),
        labels: takeNumbers(labels, test),
        groups: severalGroups(groupsOf(input.groups, test)),
        probabilities: passes.probabilities[pass] as Float64Array,
        predict: (changed) => predictClassifier((passes.fits[pass] as ClassifierFit).classifier, changed),
      })),
      seed,
    ),
    leaks,
    warnings: [
      { kind: 'minimums_waived', positives, negatives: labels.length - positives },
      ...warnings,
      ...(time === null ? againstTime(crew, input, table, { auc: average.auc, verdict }, options) : []),
    ],
    verdict,
  };
}

/** Columns without leaks and without those that can't help. */
function usableColumns(
  { table, labels, time, dates, knownBefore = [] }: EvaluationInput,
  seed: number,
): { readonly table: Table; readonly leaks: Leak[]; readonly warnings: EvaluationWarning[] } {
  const faults = columnFaults(table);
  const faulty = new Set(faults.map(({ column }) => column));
  const candidates = table.columns.filter(({ name }) => !faulty.has(name));
  const inTime =
    time === null || time.isOrderOnly === true
      ? []
      : dates.flatMap(({ name, instants }) => dateLeak(name, instants, time.instants) ?? []);
  const suspects = [...findLeaks({ rowCount: table.rowCount, columns: candidates }, labels, seed), ...inTime];
  const leaks = suspects.filter(({ column }) => !knownBefore.includes(column));
  const leaking = new Set(leaks.map(({ column }) => column));
  const columns = candidates.filter(({ name }) => !leaking.has(name));
  if (columns.length === 0) {
    const left = [...leaking].map((name) => `"${name}"`).join(', ');
    throw new RangeError(
      `No column is left to learn from: ${faults.length} of ${table.columns.length} are empty, constant or identifiers${left === '' ? '' : `, and ${left} give the answer away`}.`,
    );
  }
  return {
    table: { rowCount: table.rowCount, columns },
    leaks,
    warnings: faults.map((fault) => ({ kind: 'column_ignored', ...fault })),
  };
}

/** Columns of dates are there: do passes forward in time tell the same as the others? The first that doesn't is named. */
function againstTime(
  crew: Crew,
  input: EvaluationInput,
  table: Table,
  folds: { readonly auc: Figure; readonly verdict: Verdict },
  options: EvaluationOptions,
): EvaluationWarning[] {
  const { labels } = input;
  const { onPass: _, ...quiet } = options;
  const differing = input.dates.slice(0, MOST_DATES).flatMap(({ name, instants }) => {
    const rows = forwardInTime(instants, FORWARD_STEPS).filter(
      ({ train, test }) => hasBothTwice(labels, train) && hasBothTwice(labels, test),
    );
    if (rows.length === 0) return [];
    // Forward in time customers come again; a fit must not fail for want of groups to keep apart.
    const passes = runPasses(crew, { table, labels, groups: null }, rows, instants, quiet);
    const { auc } = averageFigures({ ...joinPasses(input, passes), weights: null }, options.seed);
    const byChance = Math.hypot((folds.auc.high - folds.auc.low) / 2, (auc.high - auc.low) / 2);
    const difference = folds.auc.value - auc.value;
    const isElsewhere = Math.abs(difference) > Math.max(TOLERATED_DIFFERENCE, byChance);
    const forward = verdictAgainstBaseRate(passPredictions(input, passes), true);
    const isRefuted = folds.verdict.verdict === 'usable' && forward.logLossGain <= 0;
    return isElsewhere || isRefuted ? [{ name, forwardAuc: auc.value }] : [];
  });
  // The first in the table's order: rows are usually known from their first date on.
  const [first] = differing;
  if (first === undefined) return [];
  return [
    {
      kind: 'folds_disagree_with_time',
      dateColumn: first.name,
      foldsAuc: folds.auc.value,
      forwardAuc: first.forwardAuc,
    },
  ];
}

/** Within one customer nothing can be said of others: its rows then stand each for itself. */
function severalGroups(groups: Int32Array | null): Int32Array | null {
  return groups?.some((group) => group !== groups[0]) === true ? groups : null;
}

function hasBothTwice(labels: Float64Array, rows: Int32Array): boolean {
  let ones = 0;
  for (const row of rows) ones += labels[row] as number;
  return ones >= 2 && rows.length - ones >= 2;
}

function mostCommon(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
}

function meanGain(fits: readonly ClassifierFit[]): number | null {
  const gains = fits.flatMap(({ blendGain }) => (blendGain === null ? [] : [blendGain]));
  return gains.length === 0 ? null : meanOf(gains);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
