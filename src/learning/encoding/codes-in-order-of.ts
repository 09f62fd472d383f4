import type { CategoricalColumn } from '../table.js';

/**
 * A column's codes as positions in another list of categories, for a table that lists its categories differently from
 * the one a model was fitted on.
 *
 * @param categories names in the order wanted.
 * @returns one code a row: −1 where missing, `categories.length` where the name doesn't stand in the list.
 */
export function codesInOrderOf(column: CategoricalColumn, categories: readonly string[]): Int32Array {
  const positionOf = new Map(categories.map((name, position) => [name, position]));
  const positions = column.categories.map((name) => positionOf.get(name) ?? categories.length);
  return column.codes.map((code) => (code === -1 ? -1 : (positions[code] ?? categories.length)));
}
