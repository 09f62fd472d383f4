import type { Column, Table } from '../../learning/table.js';
import { categoricalColumn, type OwnColumn, ownColumn } from './own-columns.js';
import { attributeOfColumn, NOTES_COLUMN, WIN_COLUMNS } from './win-columns.js';
import type { WinFeatures } from './win-features.js';

/**
 * Rows as a table of the named columns, in their order; every column where nobody names any.
 *
 * @param notes what the text model says of each row's notes; left out, nothing is known of them.
 * @throws RangeError for a column that this version doesn't make.
 */
export function winTable(
  rows: readonly WinFeatures[],
  own: readonly OwnColumn[],
  notes: Float64Array | null = null,
  names: readonly string[] = [
    ...WIN_COLUMNS.map(({ name }) => name),
    ...own.map(({ name }) => `attribute.${name}`),
  ],
): Table {
  return { rowCount: rows.length, columns: names.map((name) => columnOf(name, rows, own, notes)) };
}

function columnOf(
  name: string,
  rows: readonly WinFeatures[],
  own: readonly OwnColumn[],
  notes: Float64Array | null,
): Column {
  const attribute = attributeOfColumn(name);
  if (attribute !== null) {
    const described = own.find((column) => column.name === attribute);
    if (described === undefined)
      throw new RangeError(`Nothing says how to read "${name}"; train a new model.`);
    return ownColumn(described, rows);
  }
  const known = WIN_COLUMNS.find((column) => column.name === name);
  if (known === undefined) {
    throw new RangeError(`This version of Varsel has no feature "${name}"; train a new model.`);
  }
  if (known.kind === 'categorical')
    return categoricalColumn(
      name,
      rows.map(({ names }) => names[name] ?? ''),
    );
  const values =
    name === NOTES_COLUMN
      ? (notes ?? new Float64Array(rows.length).fill(Number.NaN))
      : Float64Array.from(rows, ({ numbers }) => numbers[name] ?? Number.NaN);
  return { kind: 'numeric', name, values };
}
