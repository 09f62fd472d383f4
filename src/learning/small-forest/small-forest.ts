import type { ForestModel } from '../forest/forest.js';
import type { FitContext } from '../learner.js';
import { quantileOfSorted } from '../statistics/quantile.js';
import type { Table } from '../table.js';
import { fitTreeInputs } from '../trees/tree-inputs.js';
import { compileCartTrees } from './compile-cart-trees.js';
import { growCartTrees } from './grow-cart-trees.js';

export interface SmallForestSettings {
  readonly trees: number;
  /** Rows drawn for a tree, with replacement; as many as there are where there are fewer. */
  readonly rowsPerTree: number;
  /** Share of the columns that a tree is grown on, above 0, at most 1. */
  readonly columnShare: number;
  /** Splits between root and leaf, 1 to 10: the deeper, the more its recursion copies. */
  readonly maxDepth: number;
  /** A node of so many rows or fewer is a leaf. */
  readonly leafRows: number;
}

export const SMALL_FOREST_DEFAULTS: SmallForestSettings = {
  trees: 50,
  rowsPerTree: 500,
  columnShare: 0.7,
  maxDepth: 10,
  leafRows: 10,
};

/** Trees of all rows take four times the time for twice the rows, and those of 500 see too little of more. */
export const MOST_ROWS = 2000;
const DEEPEST = 10;
/** Larger numbers are taken as this large: the middle between two must not overflow. */
const LARGEST = 1e150;

/**
 * The random forest of the library ml-random-forest (Breiman 2001, but with columns drawn once a tree), for small data and
 * for comparison; `predictForest` reads it. Missing numbers stand at the column's median.
 *
 * @param target 0 or 1, one a row.
 * @param weights one a row, ≥ 0, or null where all weigh the same: how often rows are drawn.
 * @throws RangeError beyond 2,000 rows, without rows or columns, or for targets, weights or settings out of range.
 */
export function fitSmallForest(
  table: Table,
  target: Float64Array,
  weights: Float64Array | null,
  settings: SmallForestSettings,
  { seed }: FitContext,
): ForestModel {
  checkInputs(table, target, weights);
  checkSettings(settings);
  const { inputs, values } = fitTreeInputs(table, target, weights, seed);
  const fills = Float64Array.from(values, medianOf);
  const columns = values.map((column, index) =>
    column.map((value) => (Number.isNaN(value) ? (fills[index] as number) : bounded(value))),
  );
  const trees = growCartTrees(columns, target, weights, settings, seed);
  const ensemble = compileCartTrees(trees, columns, fills);
  return { kind: 'forest', inputs, ensemble, lowest: 0, highest: 1 };
}

/** @throws RangeError beyond 2,000 rows. */
export function checkSmallForestRows(rowCount: number): void {
  if (rowCount > MOST_ROWS) {
    throw new RangeError(
      `The small forest takes ${MOST_ROWS} rows at most, and there are ${rowCount}: each split it tries looks at all of a tree's rows anew. Use the learner "forest" instead.`,
    );
  }
}

/** 0 where nothing is known. */
function medianOf(values: Float64Array): number {
  const known = values.filter((value) => !Number.isNaN(value)).sort();
  return known.length === 0 ? 0 : bounded(quantileOfSorted(known, 0.5));
}

function bounded(value: number): number {
  return Math.min(LARGEST, Math.max(-LARGEST, value));
}

function checkInputs({ rowCount, columns }: Table, target: Float64Array, weights: Float64Array | null): void {
  checkSmallForestRows(rowCount);
  if (rowCount === 0 || columns.length === 0)
    throw new RangeError('A forest needs at least one row and one column.');
  if (target.length !== rowCount || (weights !== null && weights.length !== rowCount)) {
    throw new RangeError(
      `There are ${rowCount} rows, ${target.length} targets and ${weights?.length ?? 'no'} weights; each row needs its own.`,
    );
  }
  if (!target.every((value) => value === 0 || value === 1)) {
    throw new RangeError('A target of a small forest is 0 or 1; another number was given.');
  }
  if (weights !== null && !(weights.every((weight) => weight >= 0) && weights.some((weight) => weight > 0))) {
    throw new RangeError('Weights must be 0 or above, and one of them above.');
  }
}

function checkSettings({ trees, rowsPerTree, columnShare, maxDepth, leafRows }: SmallForestSettings): void {
  if (!Number.isInteger(trees) || trees < 1)
    throw new RangeError(`A forest has 1 tree or more, not ${trees}.`);
  if (!Number.isInteger(rowsPerTree) || rowsPerTree < 1) {
    throw new RangeError(`A tree needs 1 row or more, not ${rowsPerTree}.`);
  }
  if (!(columnShare > 0 && columnShare <= 1)) {
    throw new RangeError(`The share of columns must lie above 0 and at most at 1, not at ${columnShare}.`);
  }
  if (!Number.isInteger(maxDepth) || maxDepth < 1 || maxDepth > DEEPEST) {
    throw new RangeError(`A tree may be 1 to ${DEEPEST} splits deep, not ${maxDepth}.`);
  }
  if (!Number.isInteger(leafRows) || leafRows < 1)
    throw new RangeError(`A leaf has 1 row or more, not ${leafRows}.`);
}
