import { inChunks } from './batches.js';
import type { OpenCollection, Row } from './row.js';
import { insertMissing, makeChanges } from './writes.js';

/**
 * Writes rows by their ids over those whose moment is not later; of several of one id the latest counts. Rows that are
 * new are inserted, which is several times faster than an upsert.
 */
export async function replaceOlder<Kept extends Row, Moment extends keyof Kept & string>(
  { rows }: OpenCollection<Kept>,
  incoming: readonly Kept[],
  moment: Moment,
): Promise<void> {
  const timeOf = (row: Pick<Kept, Moment>): number => Number(row[moment]);
  const latest = new Map<string, Kept>();
  for (const row of incoming) {
    const other = latest.get(row._id);
    if (other === undefined || timeOf(other) <= timeOf(row)) latest.set(row._id, row);
  }
  const held = await inChunks([...latest.keys()], (ids) =>
    rows
      .find({ _id: { $in: ids } } as never, {
        projection: { _id: 1, [moment]: 1 },
        batchSize: ids.length,
      })
      .toArray(),
  );
  const heldTimes = new Map(held.map((row) => [row._id as string, timeOf(row as Kept)]));
  const wanted = [...latest.values()].filter((row) => (heldTimes.get(row._id) ?? -Infinity) <= timeOf(row));
  const added = wanted.filter(({ _id }) => !heldTimes.has(_id));
  const inserted = await insertMissing(rows, added);
  // Somebody else was there with some of them first: then they are compared as all others are.
  const over = inserted === added.length ? wanted.filter(({ _id }) => heldTimes.has(_id)) : wanted;
  await makeChanges(
    rows,
    over.map((row) => {
      const { _id, ...replacement } = row;
      return {
        _id,
        operation: {
          replaceOne: {
            filter: { _id, [moment]: { $lte: row[moment] } } as never,
            replacement: replacement as never,
          },
        },
      };
    }),
  );
}
