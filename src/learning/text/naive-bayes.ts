import type { SparseRows } from './sparse-rows.js';

const SMOOTHING = 0.03;

/**
 * Multinomial naive Bayes' weights, columns × classes: the logarithm of a column's smoothed share of what the class's
 * rows hold in all. On weighed terms as Rennie, Shih, Teevan and Karger (ICML 2003) recommend. No prior.
 *
 * @param labels class of each row, each class at least once.
 */
export function fitNaiveBayes(rows: SparseRows, labels: Int32Array, classCount: number): Float32Array {
  const { starts, columns, values, columnCount } = rows;
  const sums = new Float32Array(columnCount * classCount);
  const totals = new Float64Array(classCount);
  labels.forEach((label, row) => {
    for (let entry = starts[row] as number; entry < (starts[row + 1] as number); entry++) {
      const at = (columns[entry] as number) * classCount + label;
      sums[at] = (sums[at] as number) + (values[entry] as number);
      totals[label] = (totals[label] as number) + (values[entry] as number);
    }
  });
  const logTotals = totals.map((total) => Math.log(total + SMOOTHING * columnCount));
  for (let at = 0; at < sums.length; at++) {
    sums[at] = Math.log((sums[at] as number) + SMOOTHING) - (logTotals[at % classCount] as number);
  }
  return sums;
}
