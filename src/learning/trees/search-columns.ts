import { type Arguments, type OperationPlace, operation } from '../crew/operation.js';
import { constrainedBestSplit } from './constrained-split.js';
import { SPLIT_BYTES } from './split.js';

export const COLUMNS_PER_TASK = 4;

const WHOLE = [
  'bins',
  'stride',
  'valueBins',
  'hasMissing',
  'columns',
  'columnCount',
  'offsets',
  'rows',
  'ordered',
  'rowCount',
  'isWhole',
  'smaller',
  'larger',
  'smallerSplits',
  'largerSplits',
  'directions',
] as const;

const REAL = [
  'l2',
  'smallerGradient',
  'smallerHessian',
  'smallerMinHessian',
  'smallerLowest',
  'smallerHighest',
  'largerGradient',
  'largerHessian',
  'largerMinHessian',
  'largerLowest',
  'largerHighest',
] as const;

type SearchCall = Arguments<(typeof WHOLE)[number] | (typeof REAL)[number]>;

/**
 * One task: up to four columns: the smaller child's histogram, the larger's by subtraction, both children's splits.
 *
 * `columns`: address of the numbers of the columns to search; `offsets`: of each column's place in a node's histogram, in
 * bytes; `smaller` and `larger`: addresses of the two children's histograms, the larger holding the parent's; at the root
 * there is no larger one and its address is 0, and `isWhole` says that its rows are all rows in order. `directions`: of
 * each column's monotone direction, 0 where there are no constraints. Splits are left at `smallerSplits` and
 * `largerSplits`, one for each column of the list; 0 where a child is not to be split.
 */
export const searchColumns = operation({ whole: WHOLE, real: REAL }, (at, call, task) => {
  const { ints } = at.views();
  const first = task * COLUMNS_PER_TASK;
  const last = Math.min(call.columnCount, first + COLUMNS_PER_TASK);
  const columns = ints.subarray(call.columns / 4 + first, call.columns / 4 + last);
  buildHistograms(at, call, columns);
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index] as number;
    const offset = ints[call.offsets / 4 + column] as number;
    if (call.larger !== 0) {
      const bins = (ints[call.valueBins / 4 + column] as number) + 1;
      at.kernel.subtract(call.larger + offset, call.smaller + offset, bins);
    }
    const out = SPLIT_BYTES * (first + index);
    if (call.smallerSplits !== 0) searchNode(at, call, column, offset, 'smaller', call.smallerSplits + out);
    if (call.largerSplits !== 0) searchNode(at, call, column, offset, 'larger', call.largerSplits + out);
  }
});

function buildHistograms(at: OperationPlace, call: SearchCall, columns: Int32Array): void {
  const { kernel } = at;
  const { ints } = at.views();
  const sumsOf = (index: number): number =>
    call.smaller + (ints[call.offsets / 4 + (columns[index] as number)] as number);
  const binsOf = (index: number): number => call.bins + (columns[index] as number) * call.stride;
  for (let index = 0; index < columns.length; index++) {
    const binCount = (ints[call.valueBins / 4 + (columns[index] as number)] as number) + 1;
    kernel.clear(sumsOf(index), 16 * binCount);
  }
  const { rows, ordered, rowCount } = call;
  if (columns.length < COLUMNS_PER_TASK) {
    for (let index = 0; index < columns.length; index++) {
      kernel.histogram(binsOf(index), rows, ordered, rowCount, sumsOf(index));
    }
  } else if (call.isWhole === 1) {
    kernel.histogramOfFourWhole(
      binsOf(0),
      binsOf(1),
      binsOf(2),
      binsOf(3),
      ordered,
      rowCount,
      sumsOf(0),
      sumsOf(1),
      sumsOf(2),
      sumsOf(3),
    );
  } else {
    kernel.histogramOfFour(
      binsOf(0),
      binsOf(1),
      binsOf(2),
      binsOf(3),
      rows,
      ordered,
      rowCount,
      sumsOf(0),
      sumsOf(1),
      sumsOf(2),
      sumsOf(3),
    );
  }
}

function searchNode(
  at: OperationPlace,
  call: SearchCall,
  column: number,
  offset: number,
  child: 'smaller' | 'larger',
  out: number,
): void {
  const { ints, doubles } = at.views();
  const valueBins = ints[call.valueBins / 4 + column] as number;
  const hasMissing = ints[call.hasMissing / 4 + column] as number;
  const sums = call[child] + offset;
  const gradient = call[`${child}Gradient`];
  const hessian = call[`${child}Hessian`];
  const minHessian = call[`${child}MinHessian`];
  if (call.directions === 0) {
    at.kernel.bestSplit(sums, valueBins, hasMissing, gradient, hessian, call.l2, minHessian, out);
    return;
  }
  constrainedBestSplit(
    doubles,
    sums,
    valueBins,
    hasMissing === 1,
    { gradient, hessian, l2: call.l2, minHessian },
    {
      direction: ints[call.directions / 4 + column] as number,
      lowest: call[`${child}Lowest`],
      highest: call[`${child}Highest`],
    },
    out,
  );
}
