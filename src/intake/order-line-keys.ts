import type { Cells } from './cells.js';
import { contentHash, keyOf } from './event-identity.js';
import type { RawRow, RowProblem } from './raw-row.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';
import { seenKeys } from './seen-keys.js';

// What makes a line that carries no number of its own: the cells as they stand in the file, so that a mapping put
// right (another zone, another lag) corrects the lines instead of doubling them.
const LINE_FIELDS = ['customer_id', 'date', 'product', 'quantity', 'unit_price', 'amount', 'currency'];

/**
 * Names the lines of an order: by the line's number where the file has one, else by the line's content and how often
 * that has come in this file. So neither the order of the rows nor where a file is cut changes which lines there are;
 * only lines that are alike to the letter and lie in different files count once.
 */
export function orderLineKeys({ mapping, locate }: ResolvedMapping, cells: Cells) {
  const readLine = cells.text('line');
  const isRepeat = repeatCheck(cells.name('line'));
  const rawCells = LINE_FIELDS.filter((field) => locate(field).kind === 'columns').map((field) =>
    cells.raw(field),
  );
  const alike = seenKeys();
  /** Null for a line that only repeats another. */
  return (row: RawRow, orderId: string, content: string, problems: RowProblem[]): string | null => {
    const line = readLine(row, problems);
    if (line !== '') {
      const id = `${orderId}:${line}`;
      return isRepeat(row, id, content, problems) ? null : line;
    }
    const hash = contentHash([orderId, ...rawCells.map((read) => read(row))]);
    const nth = alike.occurrence(keyOf(hash));
    if (nth > 1 && mapping.identicalLines === 'once') return null;
    return `${hash.slice(0, 12)}#${nth}`;
  };
}
