import type { Random } from '../../domain/random.js';

/** So many different rows of 0 to rowCount − 1, each equally likely, ascending; all where there are no more. */
export function drawRows(rowCount: number, count: number, random: Random): Int32Array {
  const rows = Int32Array.from({ length: rowCount }, (_, row) => row);
  if (count >= rowCount) return rows;
  for (let place = 0; place < count; place++) {
    const other = place + Math.floor(random() * (rowCount - place));
    const moved = rows[place] as number;
    rows[place] = rows[other] as number;
    rows[other] = moved;
  }
  return rows.slice(0, count).sort();
}
