import type { Crew } from '../crew/crew.js';
import { type Table, takeNumbers, takeRows } from '../table.js';
import { type LoadedRows, loadRows } from '../trees/load-rows.js';
import { fitTreeInputs, treeValues } from '../trees/tree-inputs.js';
import type { FoldRows } from './fold-rows.js';

/** A pass ready for any number of tree learners: encoded by its training rows, binned, in a crew's memory. */
export interface LoadedFold {
  readonly rows: FoldRows;
  readonly loaded: LoadedRows;
  /** Numbers of the test rows, one array a column. */
  readonly testValues: readonly Float64Array[];
}

export function loadFold(
  crew: Crew,
  table: Table,
  targets: Float64Array,
  weights: Float64Array | null,
  rows: FoldRows,
  seed: number,
): LoadedFold {
  const { train, test } = rows;
  const trainTargets = takeNumbers(targets, train);
  const trainWeights = weights === null ? null : takeNumbers(weights, train);
  const { inputs, values } = fitTreeInputs(takeRows(table, train), trainTargets, trainWeights, seed);
  const testValues = treeValues(inputs, takeRows(table, test));
  const loaded = loadRows(
    crew,
    {
      names: table.columns.map(({ name }) => name),
      columns: values.map((column, index) => joined(column, testValues[index] as Float64Array)),
      targets: joined(trainTargets, takeNumbers(targets, test)),
      weights:
        trainWeights === null || weights === null ? null : joined(trainWeights, takeNumbers(weights, test)),
      trainRows: train.length,
    },
    seed,
  );
  // The numbers themselves have done their part; what stays in memory is their bins.
  return { rows, loaded: { ...loaded, rows: { ...loaded.rows, columns: [] } }, testValues };
}

function joined(first: Float64Array, second: Float64Array): Float64Array {
  const both = new Float64Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
