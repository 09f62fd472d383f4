import type { mongo } from 'mongoose';

/** How many ids one filter names at most. */
const IDS_PER_FILTER = 5_000;

/** Runs a read for some ids at a time, each id once, and puts the answers together. */
export async function inChunks<Value>(
  ids: readonly string[],
  read: (ids: string[]) => Promise<readonly Value[]>,
): Promise<Value[]> {
  const unique = [...new Set(ids)];
  const found: Value[] = [];
  for (let start = 0; start < unique.length; start += IDS_PER_FILTER) {
    const rows = await read(unique.slice(start, start + IDS_PER_FILTER));
    // One by one: a hundred thousand arguments to push would overflow the stack.
    for (const row of rows) found.push(row);
  }
  return found;
}

/**
 * Pages of rows ordered by an id, each asked for behind the last: rows may change on the way, and no cursor stays open
 * while the caller works.
 */
export async function* pagesBehind<Kept extends { readonly _id: string }>(
  read: (afterId: string | null, limit: number) => Promise<Kept[]>,
  size: number,
): AsyncIterable<Kept[]> {
  let afterId: string | null = null;
  for (;;) {
    const page: Kept[] = await read(afterId, size);
    const last = page.at(-1);
    if (last !== undefined) yield page;
    if (last === undefined || page.length < size) return;
    afterId = last._id;
  }
}

/** What several cursors find, one after the other, in batches of `size`; a cursor left early is closed. */
export async function* cursorBatches<Kept>(
  cursors: Iterable<() => mongo.FindCursor<Kept>>,
  size: number,
): AsyncIterable<Kept[]> {
  let batch: Kept[] = [];
  for (const open of cursors) {
    const cursor = open();
    try {
      while (await cursor.hasNext()) {
        for (const row of cursor.readBufferedDocuments(size - batch.length)) batch.push(row);
        if (batch.length < size) continue;
        yield batch;
        batch = [];
      }
    } finally {
      await cursor.close();
    }
  }
  if (batch.length > 0) yield batch;
}

/** Partitions that follow each other, from the first to the last of them. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Partitions each once and in order, as few stretches: a walk over all of them is one cursor. */
export function stretchesOf(partitions: readonly number[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const partition of [...new Set(partitions)].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last !== undefined && last.to === partition - 1) {
      stretches[stretches.length - 1] = { from: last.from, to: partition };
    } else {
      stretches.push({ from: partition, to: partition });
    }
  }
  return stretches;
}
