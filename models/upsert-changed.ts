import { isDeepStrictEqual } from 'node:util';
import { inChunks } from './batches.js';
import type { OpenCollection, Row } from './row.js';
import { insertMissing, makeChanges } from './writes.js';

/** A row that is written only over the revision it was made from. */
export interface RevisedRow extends Row {
  readonly revision: number;
  readonly updatedAt: Date;
}

/** How often rows that others changed meanwhile are merged anew. */
const ROUNDS = 20;

/**
 * Writes rows that are new or differ from the one held (updatedAt apart) and returns how many it wrote. `merge` makes
 * the next row from the one that came and the one held. Each is written over the revision that was read, so that of
 * several writers at once none undoes what another merged.
 */
export async function upsertChanged<Kept extends RevisedRow>(
  { rows }: OpenCollection<Kept>,
  incoming: readonly Kept[],
  merge: (came: Kept, held: Kept | null) => Kept,
): Promise<number> {
  const wanted = byId(incoming, merge);
  let written = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const held = new Map<string, Kept>();
    const found = await inChunks([...wanted.keys()], (ids) =>
      rows.find({ _id: { $in: ids } } as never, { batchSize: ids.length }).toArray(),
    );
    for (const row of found as Kept[]) held.set(row._id, row);

    const added: Kept[] = [];
    const changed: { readonly next: Kept; readonly over: number }[] = [];
    for (const came of wanted.values()) {
      const before = held.get(came._id);
      if (before === undefined) {
        added.push(came);
        continue;
      }
      const next = merge(came, before);
      if (isSame(next, before)) wanted.delete(came._id);
      else changed.push({ next, over: before.revision });
    }
    if (added.length + changed.length === 0) return written;

    const made =
      (await insertMissing(rows, added)) +
      (await makeChanges(
        rows,
        changed.map(({ next: { _id, ...replacement }, over }) => ({
          _id,
          operation: {
            replaceOne: {
              filter: { _id, revision: over } as never,
              replacement: { ...replacement, revision: over + 1 } as never,
            },
          },
        })),
      ));
    written += made;
    if (made === added.length + changed.length) return written;
  }
  throw new Error(
    `${wanted.size} rows could not be written: others changed them in each of ${ROUNDS} rounds. Run fewer imports at once.`,
  );
}

function byId<Kept extends RevisedRow>(
  incoming: readonly Kept[],
  merge: (came: Kept, held: Kept | null) => Kept,
): Map<string, Kept> {
  const merged = new Map<string, Kept>();
  for (const row of incoming) merged.set(row._id, merge(row, merged.get(row._id) ?? null));
  return merged;
}

function isSame(next: RevisedRow, held: RevisedRow): boolean {
  return isDeepStrictEqual({ ...next, updatedAt: held.updatedAt, revision: held.revision }, held);
}
