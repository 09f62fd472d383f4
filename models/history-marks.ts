import type { Connection } from 'mongoose';
import type { DirtyHistory } from '../src/stores/histories.js';
import { inChunks, pagesBehind } from './batches.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertMissing } from './writes.js';

/**
 * Whether a customer's history has to be rebuilt. Apart from the histories, because it changes with every import, and
 * a history is large. Never deleted: versions only grow.
 */
interface HistoryMarkRow extends Row {
  readonly version: number;
  readonly isDirty: boolean;
}

const schema = rowSchema<HistoryMarkRow>({ version: Number, isDirty: Boolean }).index(
  { isDirty: 1, _id: 1 },
  { name: 'by_mark' },
);

const DIRTY = {
  name: 'marked customers behind an id',
  equal: ['isDirty'],
  range: '_id',
  sort: [['_id', 1]],
  isLimited: true,
  index: 'by_mark',
} as const satisfies DeclaredQuery;

export const HISTORY_MARKS: KeptCollection = { name: 'history_marks', schema, queries: [DIRTY] };

interface HistoryMarks {
  set(customerIds: readonly string[]): Promise<void>;
  /** Customers marked, a batch at a time, by id. */
  standing(batchSize: number): AsyncIterable<DirtyHistory[]>;
  /** Of these, those that were not marked again since. */
  unchanged<Mark extends DirtyHistory>(marks: readonly Mark[]): Promise<Mark[]>;
  /** Clears those that were not marked again since, and returns how many. */
  clear(marks: readonly DirtyHistory[]): Promise<number>;
}

export function historyMarks(connection: Connection): HistoryMarks {
  const { model, rows } = openCollection<HistoryMarkRow>(connection, HISTORY_MARKS);

  const raise = (ids: string[]) =>
    tryAgain(() => rows.updateMany({ _id: { $in: ids } }, { $inc: { version: 1 }, $set: { isDirty: true } }));
  const readMarks = (ids: readonly string[]) =>
    inChunks(ids, (some) => rows.find({ _id: { $in: some } }, { batchSize: some.length }).toArray());

  return {
    async set(customerIds) {
      await inChunks([...customerIds].sort(), async (ids) => {
        const { matchedCount } = await raise(ids);
        if (matchedCount === ids.length) return [];
        const known = new Set((await readMarks(ids)).map((row) => row._id));
        const missing = ids.filter((id) => !known.has(id));
        const added = await insertMissing(
          rows,
          missing.map((_id) => ({ _id, version: 1, isDirty: true })),
        );
        // Where numbers differ somebody added some of them in between, which this call has not marked.
        const isComplete = known.size === matchedCount && added === missing.length;
        if (!isComplete) await raise(ids);
        return [];
      });
    },
    async *standing(batchSize) {
      const pages = pagesBehind(
        (afterId, limit) =>
          model
            .find(filterOf(DIRTY, { isDirty: true, _id: afterId === null ? { $gte: '' } : { $gt: afterId } }))
            .setOptions({ ...optionsOf(DIRTY), limit })
            .lean<HistoryMarkRow[]>(),
        batchSize,
      );
      for await (const page of pages) yield page.map(({ _id, version }) => ({ customerId: _id, version }));
    },
    async unchanged(marks) {
      const found = await readMarks(marks.map((mark) => mark.customerId));
      const versions = new Map(found.map((row) => [row._id, row.version]));
      return marks.filter((mark) => versions.get(mark.customerId) === mark.version);
    },
    async clear(marks) {
      // One command per version: many times faster than one per customer.
      const idsByVersion = new Map<number, string[]>();
      for (const { customerId, version } of marks) {
        const ids = idsByVersion.get(version);
        if (ids === undefined) idsByVersion.set(version, [customerId]);
        else ids.push(customerId);
      }
      let cleared = 0;
      for (const [version, ids] of idsByVersion) {
        const { matchedCount } = await tryAgain(() =>
          rows.updateMany({ _id: { $in: ids.sort() }, version }, { $set: { isDirty: false } }),
        );
        cleared += matchedCount;
      }
      return cleared;
    },
  };
}
