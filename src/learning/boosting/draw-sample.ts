import type { Random } from '../../domain/random.js';
import type { Crew } from '../crew/crew.js';

/** Rows listed in the memory. */
export interface RowList {
  readonly at: number;
  readonly count: number;
}

/** The rows from `from` to before `to`. */
export function listRows(crew: Crew, from: number, to: number): RowList {
  const at = crew.arena.allocate(4 * (to - from));
  const { ints } = crew.workspace.views();
  for (let row = from; row < to; row++) ints[at / 4 + row - from] = row;
  return { at, count: to - from };
}

/** Writes a tree's rows, rising, and those left out behind them (Knuth 1997, 3.4.2, algorithm S). */
export function drawRows(
  crew: Crew,
  rowsAt: number,
  rowCount: number,
  share: number,
  random: Random,
): { readonly count: number; readonly isWhole: boolean; readonly others: RowList } {
  const { ints } = crew.workspace.views();
  const at = rowsAt / 4;
  const count = Math.max(1, Math.round(share * rowCount));
  if (count === rowCount) {
    for (let row = 0; row < rowCount; row++) ints[at + row] = row;
    return { count, isWhole: true, others: { at: 0, count: 0 } };
  }
  let taken = 0;
  let left = 0;
  for (let row = 0; row < rowCount; row++) {
    if (random() * (rowCount - row) < count - taken) ints[at + taken++] = row;
    else ints[at + count + left++] = row;
  }
  return { count, isWhole: false, others: { at: rowsAt + 4 * count, count: rowCount - count } };
}

/** As many columns as the share says, at least one, rising. */
export function drawColumns(columnCount: number, share: number, random: Random): Int32Array {
  const columns = Int32Array.from({ length: columnCount }, (_, column) => column);
  const count = Math.max(1, Math.round(share * columnCount));
  if (count >= columnCount) return columns;
  for (let index = 0; index < count; index++) {
    const other = index + Math.floor(random() * (columnCount - index));
    const held = columns[index] as number;
    columns[index] = columns[other] as number;
    columns[other] = held;
  }
  return columns.slice(0, count).sort();
}
