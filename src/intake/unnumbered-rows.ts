import type { Cells } from './cells.js';
import { contentHash, keyOf } from './event-identity.js';
import type { RawRow } from './raw-row.js';
import type { ResolvedMapping } from './resolve-mapping.js';
import { seenKeys } from './seen-keys.js';

/**
 * Names rows that carry no number by their cells as they stand in the file, so that a mapping put right (another zone)
 * corrects them instead of doubling them.
 */
export function rowNumbers(
  { locate }: ResolvedMapping,
  cells: Cells,
  fields: readonly string[],
): (row: RawRow) => string {
  const rawCells = fields
    .filter((field) => locate(field).kind === 'columns')
    .map((field) => cells.raw(field));
  return (row) => contentHash(rawCells.map((read) => read(row))).slice(0, 16);
}

/** The same, where rows that are alike to the letter are so many things of their own. */
export function countedRowNumbers(
  resolved: ResolvedMapping,
  cells: Cells,
  fields: readonly string[],
): (row: RawRow) => string {
  const numberOf = rowNumbers(resolved, cells, fields);
  const alike = seenKeys();
  return (row) => {
    const number = numberOf(row);
    return `${number}#${alike.occurrence(keyOf(number))}`;
  };
}
