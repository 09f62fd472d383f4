import { randomStream } from '../../domain/random.js';
import type { Leak } from '../evaluation/evaluation.js';
import { aucOfSorted, rocAuc } from '../metrics/roc-auc.js';
import { stratifiedFolds } from '../statistics/stratified-folds.js';
import { type Column, type Table, takeNumbers, takeRows } from '../table.js';
import { columnEvidence } from './column-evidence.js';

/** Nothing known in advance tells leavers from stayers like this. */
const SUSPICIOUS_AUC = 0.98;
/** And what all others say together errs at least so many times as often. */
const TIMES_THE_ERROR = 2;
const ALWAYS_FILLED = 0.95;
const HARDLY_FILLED = 0.05;
/** Filled for a good part of one class, and for practically none of the other: noted when it happened. */
const OFTEN_FILLED = 0.25;
const NEVER_FILLED = 0.005;
/** So many filled ones would be expected in the other class too; below, none may be luck. */
const LEAST_EXPECTED = 10;
/** With fewer rows of a class a column separates them by luck. */
const LEAST_ROWS = 10;
/** Rows of a class looked at; more would change nothing. */
const MOST_ROWS = 10_000;
const FOLDS = 5;

/**
 * Columns that give the answer away, in the table's order.
 *
 * - filled after the fact: present in 95 % of one class and in at most 5 % of the other, or in a quarter of one and in
 *   at most one of 200 rows of the other (the reason of leaving, where only some gave one).
 * - separates the classes: alone it reaches an AUC of .98 on rows that it wasn't fitted on, and what all columns below
 *   that say together errs at least twice as much. Judged by shares of positives per bin or name, cross-fitted, so that
 *   10,000 names don't fit by heart; of numbers also by their plain order, which nothing is fitted to.
 *
 * At most 10,000 rows of each class are looked at, drawn by the seed. With fewer than 10 rows of a class nothing can be
 * told, and nothing is.
 *
 * @param labels 0 or 1, one a row.
 * @throws RangeError when the lengths differ.
 */
export function findLeaks(features: Table, labels: Float64Array, seed: number): Leak[] {
  if (labels.length !== features.rowCount) {
    throw new RangeError(
      `There are ${features.rowCount} rows and ${labels.length} labels; each row needs one.`,
    );
  }
  const rows = sampleOfBoth(labels, seed);
  if (rows === null) return [];
  const sample = takeRows(features, rows);
  const own = takeNumbers(labels, rows);
  const filled = new Map(sample.columns.map((column) => [column.name, filledAfterTheFact(column, own)]));
  const judged = sample.columns.filter(({ name }) => filled.get(name) === null);
  const separating = separatingColumns(judged, own, seed);
  return sample.columns.flatMap(({ name }) => {
    const auc = separating.get(name);
    const leak = filled.get(name) ?? (auc === undefined ? null : separatesClasses(name, auc));
    return leak === null ? [] : [leak];
  });
}

function separatesClasses(column: string, auc: number): Leak {
  return { column, why: { kind: 'separates_classes', auc } };
}

/** Ascending rows, or null when a class has too few. */
function sampleOfBoth(labels: Float64Array, seed: number): Int32Array | null {
  const classes = [0, 1].map((label) =>
    Int32Array.from(labels.keys()).filter((row) => labels[row] === label),
  );
  if (classes.some((rows) => rows.length < LEAST_ROWS)) return null;
  const random = randomStream(seed, 'leak sample');
  const drawn = classes.flatMap((rows) => {
    // Selection sampling: Knuth, The Art of Computer Programming 2, 3.4.2, algorithm S.
    let needed = Math.min(MOST_ROWS, rows.length);
    return [...rows].filter((_, index) => {
      const isDrawn = random() * (rows.length - index) < needed;
      if (isDrawn) needed--;
      return isDrawn;
    });
  });
  return Int32Array.from(drawn).sort();
}

function filledAfterTheFact(column: Column, labels: Float64Array): Leak | null {
  const present = [0, 0];
  const rows = [0, 0];
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] as number;
    const isPresent =
      column.kind === 'numeric' ? !Number.isNaN(column.values[row]) : (column.codes[row] as number) >= 0;
    rows[label] = (rows[label] as number) + 1;
    if (isPresent) present[label] = (present[label] as number) + 1;
  }
  const [presentInNegatives, presentInPositives] = [0, 1].map(
    (label) => (present[label] as number) / (rows[label] as number),
  ) as [number, number];
  const more = Math.max(presentInNegatives, presentInPositives);
  const fewer = Math.min(presentInNegatives, presentInPositives);
  const rowsOfFewer = presentInNegatives < presentInPositives ? rows[0] : rows[1];
  const isEitherOr = more >= ALWAYS_FILLED && fewer <= HARDLY_FILLED;
  const isOnlyInOne =
    more >= OFTEN_FILLED && fewer <= NEVER_FILLED && more * (rowsOfFewer as number) >= LEAST_EXPECTED;
  const isFilledAfter = isEitherOr || isOnlyInOne;
  return isFilledAfter
    ? { column: column.name, why: { kind: 'filled_after_the_fact', presentInPositives, presentInNegatives } }
    : null;
}

/** The AUC of each column that alone is suspiciously good. */
function separatingColumns(
  columns: readonly Column[],
  labels: Float64Array,
  seed: number,
): Map<string, number> {
  const folds = stratifiedFolds(labels, null, FOLDS, seed);
  const suspicious = new Map<string, number>();
  // Evidence of columns that don't depend on each other adds up (naive Bayes); of others it still ranks.
  const together = new Float64Array(labels.length);
  for (const column of columns) {
    const evidence = columnEvidence(column, labels, folds, FOLDS);
    const auc = Math.max(rocAuc(evidence, labels), aucInOrder(column, labels));
    if (auc >= SUSPICIOUS_AUC) suspicious.set(column.name, auc);
    else
      for (let row = 0; row < together.length; row++)
        together[row] = (together[row] as number) + (evidence[row] as number);
  }
  const errorOfOthers = 1 - rocAuc(together, labels);
  return new Map([...suspicious].filter(([, auc]) => TIMES_THE_ERROR * (1 - auc) <= errorOfOthers));
}

/** Of numbers as they stand, rising or falling, missing ones at the better end; of names 0. */
function aucInOrder(column: Column, labels: Float64Array): number {
  if (column.kind === 'categorical') return 0;
  const aucs = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY].map((missing) => {
    const values = column.values.map((value) => (Number.isNaN(value) ? missing : value));
    return aucOfSorted(
      values.filter((_, row) => labels[row] === 1).sort(),
      values.filter((_, row) => labels[row] === 0).sort(),
    );
  });
  return Math.max(...aucs.flatMap((auc) => [auc, 1 - auc]));
}
