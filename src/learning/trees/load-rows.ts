import type { Crew } from '../crew/crew.js';
import type { Table } from '../table.js';
import { type BinnedColumns, binColumns } from './bin-columns.js';
import { checkTrainingRows } from './check-training-rows.js';
import { fitTreeInputs, type TreeInput } from './tree-inputs.js';

/** Numbers to train on: every column has the training rows first and, behind them, the rows to validate on, if any. */
export interface TrainingRows {
  readonly names: readonly string[];
  readonly columns: readonly Float64Array[];
  /** One a row, validation rows included. */
  readonly targets: Float64Array;
  /** One a row, ≥ 0; null where all weigh the same. */
  readonly weights: Float64Array | null;
  /** How many of the rows are for training. */
  readonly trainRows: number;
}

/** Rows in a crew's memory, to grow any number of ensembles on. */
export interface LoadedRows {
  readonly rows: TrainingRows;
  readonly binned: BinnedColumns;
  readonly targetsAt: number;
  readonly weightsAt: number;
}

/**
 * Copies and bins the rows. What it allocates is given back by releasing a mark of the crew's arena.
 * @throws RangeError when columns, targets and weights don't go together or are too many for the memory.
 */
export function loadRows(crew: Crew, rows: TrainingRows, seed: number): LoadedRows {
  checkTrainingRows(rows);
  const binned = binColumns(crew, rows.columns, rows.trainRows, seed);
  const targetsAt = crew.arena.allocate(8 * rows.targets.length);
  const weightsAt = rows.weights === null ? 0 : crew.arena.allocate(8 * rows.targets.length);
  const { doubles } = crew.workspace.views();
  doubles.set(rows.targets, targetsAt / 8);
  if (rows.weights !== null) doubles.set(rows.weights, weightsAt / 8);
  return { rows, binned, targetsAt, weightsAt };
}

/** Encodes all rows of a table for training on them and loads them into a crew's memory. */
export function loadTable(
  crew: Crew,
  table: Table,
  targets: Float64Array,
  weights: Float64Array | null,
  seed: number,
): { readonly inputs: readonly TreeInput[]; readonly loaded: LoadedRows } {
  const { inputs, values } = fitTreeInputs(table, targets, weights, seed);
  const rows = {
    names: table.columns.map(({ name }) => name),
    columns: values,
    targets,
    weights,
    trainRows: table.rowCount,
  };
  return { inputs, loaded: loadRows(crew, rows, seed) };
}
