import type { Connection } from 'mongoose';
import { inChunks, pagesBehind } from './batches.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertMissing } from './writes.js';

/** What has to be rebuilt, and from which version on. */
export interface DirtyMark {
  readonly id: string;
  readonly version: number;
}

/** Apart from what is rebuilt, because a mark changes with every import and that is large. Never deleted: versions only grow. */
interface DirtyMarkRow extends Row {
  readonly version: number;
  readonly isDirty: boolean;
}

const DIRTY = {
  name: 'what is marked behind an id',
  equal: ['isDirty'],
  range: '_id',
  sort: [['_id', 1]],
  isLimited: true,
  index: 'by_mark',
} as const satisfies DeclaredQuery;

/** A collection of marks. */
export function markCollection(name: string): KeptCollection {
  const schema = rowSchema<DirtyMarkRow>({ version: Number, isDirty: Boolean }).index(
    { isDirty: 1, _id: 1 },
    { name: 'by_mark' },
  );
  return { name, schema, queries: [DIRTY] };
}

export interface DirtyMarks {
  /** Raises the version of each. */
  set(ids: readonly string[]): Promise<void>;
  read(ids: readonly string[]): Promise<DirtyMark[]>;
  /** What is marked, a batch at a time, by id. */
  standing(batchSize: number): AsyncIterable<DirtyMark[]>;
  /** Of these, those that were not marked again since. */
  unchanged<Mark extends DirtyMark>(marks: readonly Mark[]): Promise<Mark[]>;
  /** Clears those that were not marked again since, and returns how many. */
  clear(marks: readonly DirtyMark[]): Promise<number>;
}

export function dirtyMarks(connection: Connection, kept: KeptCollection): DirtyMarks {
  const { model, rows } = openCollection<DirtyMarkRow>(connection, kept);

  const raise = (ids: string[]) =>
    tryAgain(() => rows.updateMany({ _id: { $in: ids } }, { $inc: { version: 1 }, $set: { isDirty: true } }));
  const readMarks = (ids: readonly string[]) =>
    inChunks(ids, (some) => rows.find({ _id: { $in: some } }, { batchSize: some.length }).toArray());

  return {
    async set(wanted) {
      await inChunks([...wanted].sort(), async (ids) => {
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
    read: async (ids) => (await readMarks(ids)).map(markOf),
    async *standing(batchSize) {
      const pages = pagesBehind(
        (afterId, limit) =>
          model
            .find(filterOf(DIRTY, { isDirty: true, _id: afterId === null ? { $gte: '' } : { $gt: afterId } }))
            .setOptions({ ...optionsOf(DIRTY), limit })
            .lean<DirtyMarkRow[]>(),
        batchSize,
      );
      for await (const page of pages) yield page.map(markOf);
    },
    async unchanged(marks) {
      const found = await readMarks(marks.map((mark) => mark.id));
      const versions = new Map(found.map((row) => [row._id, row.version]));
      return marks.filter((mark) => versions.get(mark.id) === mark.version);
    },
    async clear(marks) {
      // One command per version: many times faster than one per mark.
      const idsByVersion = new Map<number, string[]>();
      for (const { id, version } of marks) {
        const ids = idsByVersion.get(version);
        if (ids === undefined) idsByVersion.set(version, [id]);
        else ids.push(id);
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

function markOf({ _id, version }: DirtyMarkRow): DirtyMark {
  return { id: _id, version };
}
