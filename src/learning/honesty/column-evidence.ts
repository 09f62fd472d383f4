import { quantileOfSorted } from '../statistics/quantile.js';
import type { Column } from '../table.js';

const MOST_BINS = 64;
const LEAST_BINS = 8;
const ROWS_PER_BIN = 10;
/** Rows at the base rate added to each bin. */
const PRIOR_ROWS = 1;

/**
 * What one column alone says of each row, in log-odds against the base rate, from rows of the other folds only: the
 * shrunken share of positives among those in the same bin (numbers: up to 64 bins of equal mass; missing its own) or of
 * the same name. 0 where the other folds have nothing alike: a name used once says nothing, however well it fits.
 *
 * @param column of the rows at hand.
 * @param labels 0 or 1. @param folds 0 to foldCount − 1.
 */
export function columnEvidence(
  column: Column,
  labels: Float64Array,
  folds: Int32Array,
  foldCount: number,
): Float64Array {
  const { bins, binCount } = binned(column);
  const positives = new Float64Array(foldCount * binCount);
  const rows = new Float64Array(foldCount * binCount);
  for (let row = 0; row < labels.length; row++) {
    const cell = (folds[row] as number) * binCount + (bins[row] as number);
    rows[cell] = (rows[cell] as number) + 1;
    positives[cell] = (positives[cell] as number) + (labels[row] as number);
  }
  const evidence = new Float64Array(foldCount * binCount);
  for (let fold = 0; fold < foldCount; fold++) {
    const others = sumOfOtherFolds(rows, fold, binCount);
    const otherPositives = sumOfOtherFolds(positives, fold, binCount);
    const all = others.reduce((before, count) => before + count, 0);
    const rate = (otherPositives.reduce((before, count) => before + count, 0) + 0.5) / (all + 1);
    for (let bin = 0; bin < binCount; bin++) {
      const share =
        ((otherPositives[bin] as number) + PRIOR_ROWS * rate) / ((others[bin] as number) + PRIOR_ROWS);
      evidence[fold * binCount + bin] = logOdds(share) - logOdds(rate);
    }
  }
  return bins.length === 0
    ? new Float64Array(0)
    : Float64Array.from(bins, (bin, row) => evidence[(folds[row] as number) * binCount + bin] as number);
}

function logOdds(share: number): number {
  return Math.log(share / (1 - share));
}

function sumOfOtherFolds(cells: Float64Array, fold: number, binCount: number): Float64Array {
  const sums = new Float64Array(binCount);
  for (let cell = 0; cell < cells.length; cell++) {
    if (Math.floor(cell / binCount) === fold) continue;
    const bin = cell % binCount;
    sums[bin] = (sums[bin] as number) + (cells[cell] as number);
  }
  return sums;
}

/** The bin of each row; the last one is of missing values. */
function binned(column: Column): { readonly bins: Int32Array; readonly binCount: number } {
  if (column.kind === 'categorical') {
    const missing = column.categories.length;
    return { bins: column.codes.map((code) => (code < 0 ? missing : code)), binCount: missing + 1 };
  }
  const sorted = column.values.filter((value) => !Number.isNaN(value)).sort();
  const wanted = Math.min(MOST_BINS, Math.max(LEAST_BINS, Math.floor(sorted.length / ROWS_PER_BIN)));
  const edges: number[] = [];
  for (let bin = 1; bin < wanted && sorted.length > 0; bin++) {
    const edge = quantileOfSorted(sorted, bin / wanted);
    if (edges.length === 0 || edge > (edges.at(-1) as number)) edges.push(edge);
  }
  const bins = Int32Array.from(column.values, (value) =>
    Number.isNaN(value) ? edges.length + 1 : edgesBelow(edges, value),
  );
  return { bins, binCount: edges.length + 2 };
}

function edgesBelow(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
