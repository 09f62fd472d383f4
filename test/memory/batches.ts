import { compareTexts } from './order.js';

/** Rows in batches of at most `size`, none empty. */
export async function* batchesOf<Row>(rows: readonly Row[], size: number): AsyncIterable<Row[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}

/** Asks for the rows anew before each batch and goes on behind the last id seen, so that rows may change meanwhile. */
export async function* livePages<Row>(
  rows: () => readonly Row[],
  idOf: (row: Row) => string,
  size: number,
): AsyncIterable<Row[]> {
  let last: string | null = null;
  for (;;) {
    const after: string | null = last;
    const page = rows()
      .filter((row) => after === null || compareTexts(idOf(row), after) > 0)
      .sort((a, b) => compareTexts(idOf(a), idOf(b)))
      .slice(0, size);
    const lastRow = page.at(-1);
    if (lastRow === undefined) return;
    yield page;
    last = idOf(lastRow);
  }
}
