import { codesInOrderOf } from '../encoding/codes-in-order-of.js';
import { fitTargetEncoding } from '../encoding/target-encoding.js';
import type { Column, Table } from '../table.js';

/** How a column of a table becomes numbers for trees; plain data, kept with the model. */
export type TreeInput =
  | { readonly kind: 'numeric'; readonly name: string }
  | {
      readonly kind: 'categorical';
      readonly name: string;
      readonly categories: readonly string[];
      /** What each category stands for: its shrunken mean target. */
      readonly valueOfCategory: Float64Array;
      /** What a category stands for that training had not seen. */
      readonly unseen: number;
    };

/**
 * Learns how columns become numbers, one each, and makes those of the training rows. Categories become their mean target;
 * thinly filled ones get for each training row a mean that its own target has no part in.
 */
export function fitTreeInputs(
  { columns }: Table,
  targets: Float64Array,
  weights: Float64Array | null,
  seed: number,
): { readonly inputs: readonly TreeInput[]; readonly values: readonly Float64Array[] } {
  const fitted = columns.map((column) => fitInput(column, targets, weights, seed));
  return { inputs: fitted.map(({ input }) => input), values: fitted.map(({ values }) => values) };
}

/**
 * The numbers of a table's rows, one array an input, NaN for missing.
 * @throws RangeError when a column is missing, in another place, or of another kind.
 */
export function treeValues(inputs: readonly TreeInput[], { columns }: Table): Float64Array[] {
  if (columns.length !== inputs.length) {
    throw new RangeError(`The model takes ${inputs.length} columns; the table has ${columns.length}.`);
  }
  return inputs.map((input, index) => {
    const column = columns[index];
    if (column?.name !== input.name || column.kind !== input.kind) {
      throw new RangeError(
        `The model takes a ${input.kind} column "${input.name}" at place ${index + 1}; the table has ${column === undefined ? 'none' : `a ${column.kind} one "${column.name}"`}.`,
      );
    }
    return valuesOf(input, column);
  });
}

function fitInput(
  column: Column,
  targets: Float64Array,
  weights: Float64Array | null,
  seed: number,
): { readonly input: TreeInput; readonly values: Float64Array } {
  const { name } = column;
  if (column.kind === 'numeric') return { input: { kind: 'numeric', name }, values: column.values };
  const { codes, categories } = column;
  const encoding = fitTargetEncoding(codes, categories.length, targets, weights, { seed });
  const { valueOfCategory, prior } = encoding;
  return {
    input: { kind: 'categorical', name, categories, valueOfCategory, unseen: prior },
    values: encoding.trainValues,
  };
}

function valuesOf(input: TreeInput, column: Column): Float64Array {
  if (column.kind === 'numeric' || input.kind === 'numeric') {
    return column.kind === 'numeric' ? column.values : new Float64Array(column.codes.length);
  }
  const codes =
    column.categories === input.categories ? column.codes : codesInOrderOf(column, input.categories);
  const values = new Float64Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    values[row] = code === -1 ? Number.NaN : (input.valueOfCategory[code] ?? input.unseen);
  }
  return values;
}
