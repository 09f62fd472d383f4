import { DAY_MS } from '../domain/time.js';
import type { Cells } from './cells.js';
import { futureCheck, inTheFuture } from './event-frame.js';
import type { IntakeContext } from './intake-context.js';
import { type RawRow, type RowProblem, shortened } from './raw-row.js';

/**
 * Reads a later moment of a row, such as the end of what began; null where the cell is empty.
 * @param field the moment's.
 * @param startField the one it can't come before. A date without a time often reads as the midnight before: within a day
 * it counts as the start itself.
 * @param future what becomes of a moment ahead: an end that is only planned has not happened.
 */
export function followingDate(
  cells: Cells,
  field: string,
  startField: string,
  context: IntakeContext,
  future: 'reject' | 'not_yet' = 'reject',
): (row: RawRow, startMs: number, problems: RowProblem[]) => number | null {
  const read = cells.instant(field);
  const isAhead = futureCheck(context);
  const name = cells.name(field);
  const startName = cells.name(startField);
  return (row, startMs, problems) => {
    const atMs = read(row, problems);
    if (atMs === null) return null;
    if (atMs < startMs - DAY_MS) {
      const value = shortened(new Date(atMs).toISOString());
      problems.push({ field: name, reason: `lies before ${startName}`, value });
      return null;
    }
    if (!isAhead(atMs)) return Math.max(startMs, atMs);
    if (future === 'reject') problems.push(inTheFuture(name, atMs));
    return null;
  };
}
