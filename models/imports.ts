import { type Connection, Schema } from 'mongoose';
import type { ImportCounts, ImportRun } from '../src/domain/import-run.js';
import type { ImportStore } from '../src/stores/imports.js';
import { type Entries, fromEntries, toEntries } from './entries.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertUnlessThere } from './writes.js';

interface CountsRow extends Omit<ImportCounts, 'skipped'> {
  readonly skipped: Entries<number>;
}

interface ImportRow extends Row, Omit<ImportRun, 'id' | 'counts'> {
  readonly counts: CountsRow;
}

const schema = rowSchema<ImportRow>({
  kind: String,
  fileName: String,
  startedAt: Date,
  finishedAt: Date,
  checkpointRow: Number,
  counts: Schema.Types.Mixed,
}).index({ startedAt: -1, _id: -1 }, { name: 'by_start' });

const NEWEST = {
  name: 'the newest imports',
  equal: [],
  sort: [
    ['startedAt', -1],
    ['_id', -1],
  ],
  isLimited: true,
  index: 'by_start',
} as const satisfies DeclaredQuery;

export const IMPORTS: KeptCollection = { name: 'imports', schema, queries: [NEWEST] };

export function importStore(connection: Connection): ImportStore {
  const { model, rows } = openCollection<ImportRow>(connection, IMPORTS);
  return {
    async begin(run) {
      if (await insertUnlessThere(rows, toRow(run))) return run;
      const standing = await model.findOne({ _id: { $eq: run.id } }).lean<ImportRow>();
      if (standing === null) throw new Error(`Import ${run.id} was there and vanished; start it again.`);
      return fromRow(standing);
    },
    async checkpoint(id, row, counts) {
      await tryAgain(() =>
        model.updateOne(
          { _id: { $eq: id }, finishedAt: null, checkpointRow: { $lte: row } },
          { $set: { checkpointRow: row, counts: toCountsRow(counts) } },
        ),
      );
    },
    async finish(id, at, row, counts) {
      await tryAgain(() =>
        model.updateOne(
          { _id: { $eq: id }, finishedAt: null },
          { $set: { finishedAt: at, checkpointRow: row, counts: toCountsRow(counts) } },
        ),
      );
    },
    async list(limit) {
      const found = await model
        .find(filterOf(NEWEST, {}))
        .setOptions(optionsOf(NEWEST))
        .limit(limit)
        .lean<ImportRow[]>();
      return found.map(fromRow);
    },
  };
}

function toCountsRow(counts: ImportCounts): CountsRow {
  return { ...counts, skipped: toEntries(counts.skipped) };
}

function toRow(run: ImportRun): ImportRow {
  const { id, counts, ...rest } = run;
  return { ...rest, _id: id, counts: toCountsRow(counts) };
}

function fromRow(row: ImportRow): ImportRun {
  const { _id, counts, ...rest } = row;
  return { ...rest, id: _id, counts: { ...counts, skipped: fromEntries(counts.skipped) } };
}
