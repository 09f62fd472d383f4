import { codesInOrderOf } from '../encoding/codes-in-order-of.js';
import type { CategoricalColumn, Table } from '../table.js';
import type { LinearInput, LogisticModel } from './logistic-model.js';

// Beyond this a chance in double precision would soon be 1 itself, whose log-odds are infinite.
const MOST_LOG_ODDS = 30;

/**
 * Chances of "yes" in (0, 1), one a row; never NaN.
 * @throws RangeError when a column is missing, in another place, or of another kind.
 */
export function predictLogistic(model: LogisticModel, rows: Table): Float64Array {
  return logisticScores(model, rows).map((score) => 1 / (1 + Math.exp(-score)));
}

/** Log-odds, one a row, within ±30. @throws as `predictLogistic`. */
export function logisticScores(model: LogisticModel, rows: Table): Float64Array {
  const scores = new Float64Array(rows.rowCount).fill(model.intercept);
  const effects = inputEffects(model.inputs, rows);
  for (const effect of effects) {
    for (let row = 0; row < scores.length; row++)
      scores[row] = (scores[row] as number) + (effect[row] as number);
  }
  return scores.map((score) => Math.min(MOST_LOG_ODDS, Math.max(-MOST_LOG_ODDS, score)));
}

/**
 * What each column adds to a row's log-odds against the mean of the training rows, in the order of the columns. Exact:
 * together with the model's intercept they are the row's log-odds.
 *
 * @param row from 0.
 * @throws RangeError where there is no such row, else as `predictLogistic`.
 */
export function logisticContributions(model: LogisticModel, table: Table, row: number): Float64Array {
  if (!Number.isInteger(row) || row < 0 || row >= table.rowCount) {
    throw new RangeError(`There is no row ${row} among ${table.rowCount}.`);
  }
  const single = {
    rowCount: 1,
    columns: table.columns.map((column) =>
      column.kind === 'numeric'
        ? { ...column, values: column.values.subarray(row, row + 1) }
        : { ...column, codes: column.codes.subarray(row, row + 1) },
    ),
  };
  return Float64Array.from(inputEffects(model.inputs, single), (effect) => effect[0] as number);
}

/** One array a column, one number a row. @throws as `predictLogistic`. */
export function inputEffects(inputs: readonly LinearInput[], { columns }: Table): Float64Array[] {
  if (columns.length !== inputs.length) {
    throw new RangeError(`The model takes ${inputs.length} columns; the table has ${columns.length}.`);
  }
  return inputs.map((input, index) => {
    const column = columns[index];
    if (input.kind === 'numeric' && column?.kind === 'numeric' && column.name === input.name) {
      return column.values.map((value) => numericEffect(input, value));
    }
    if (input.kind === 'categorical' && column?.kind === 'categorical' && column.name === input.name) {
      return categoryEffects(input, column);
    }
    throw new RangeError(
      `The model takes a ${input.kind} column "${input.name}" at place ${index + 1}; the table has ${column === undefined ? 'none' : `a ${column.kind} one "${column.name}"`}.`,
    );
  });
}

/** What a number adds to the log-odds. */
export function numericEffect(
  { at, effect, missingEffect }: LinearInput & { readonly kind: 'numeric' },
  value: number,
): number {
  if (Number.isNaN(value) || at.length === 0) return missingEffect;
  const last = at.length - 1;
  if (value <= (at[0] as number)) return effect[0] as number;
  if (value >= (at[last] as number)) return effect[last] as number;
  let right = 1;
  while (value > (at[right] as number)) right++;
  const from = at[right - 1] as number;
  const share = (value - from) / ((at[right] as number) - from);
  return (1 - share) * (effect[right - 1] as number) + share * (effect[right] as number);
}

function categoryEffects(
  { categories, effect, missingEffect, unseenEffect }: LinearInput & { readonly kind: 'categorical' },
  column: CategoricalColumn,
): Float64Array {
  const codes = column.categories === categories ? column.codes : codesInOrderOf(column, categories);
  return Float64Array.from(codes, (code) => (code === -1 ? missingEffect : (effect[code] ?? unseenEffect)));
}
