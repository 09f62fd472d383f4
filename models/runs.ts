import { type Connection, Schema } from 'mongoose';
import type { Run } from '../src/domain/run.js';
import type { RunStore } from '../src/stores/runs.js';
import { type Entries, fromEntries, toEntries } from './entries.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertUnlessThere } from './writes.js';

interface RunRow extends Row, Omit<Run, 'id' | 'counts'> {
  readonly isFinished: boolean;
  readonly counts: Entries<number>;
}

const schema = rowSchema<RunRow>({
  name: String,
  period: String,
  startedAt: Date,
  context: Schema.Types.Mixed,
  finishedAt: Date,
  isFinished: Boolean,
  counts: [Schema.Types.Mixed],
})
  .index({ isFinished: 1, startedAt: 1, _id: 1 }, { name: 'by_start' })
  .index({ name: 1, isFinished: 1, period: -1 }, { name: 'by_period' });

const UNFINISHED = {
  name: 'unfinished runs, oldest first',
  equal: ['isFinished'],
  sort: [
    ['startedAt', 1],
    ['_id', 1],
  ],
  index: 'by_start',
} as const satisfies DeclaredQuery;
const LAST_FINISHED = {
  name: 'the finished run of a name with the newest period',
  equal: ['name', 'isFinished'],
  sort: [['period', -1]],
  isLimited: true,
  index: 'by_period',
} as const satisfies DeclaredQuery;

const FIRST_FINISHED = {
  ...LAST_FINISHED,
  name: 'the finished run of a name with the oldest period',
  sort: [['period', 1]],
} as const satisfies DeclaredQuery;

export const RUNS: KeptCollection = {
  name: 'runs',
  schema,
  queries: [UNFINISHED, LAST_FINISHED, FIRST_FINISHED],
};

export function runStore(connection: Connection): RunStore {
  const { model, rows } = openCollection<RunRow>(connection, RUNS);

  const find: RunStore['find'] = async (id) => {
    const row = await model.findOne({ _id: { $eq: id } }).lean<RunRow>();
    return row === null ? null : fromRow(row);
  };

  return {
    find,
    async claim(run) {
      if (await insertUnlessThere(rows, toRow(run))) return { run, isNew: true };
      const standing = await find(run.id);
      if (standing === null) throw new Error(`Run ${run.id} was claimed and vanished; claim it again.`);
      return { run: standing, isNew: false };
    },
    async setContext(id, context) {
      await tryAgain(() => model.updateOne({ _id: { $eq: id }, context: null }, { $set: { context } }));
      const standing = (await find(id))?.context ?? null;
      if (standing === null) {
        throw new Error(`Run ${id} does not exist; claim it before setting its context.`);
      }
      return standing;
    },
    async finish(id, at, counts) {
      const { matchedCount } = await tryAgain(() =>
        model.updateOne(
          { _id: { $eq: id }, isFinished: false },
          { $set: { isFinished: true, finishedAt: at, counts: toEntries(counts) } },
        ),
      );
      return matchedCount === 1;
    },
    async unfinished() {
      const found = await model
        .find(filterOf(UNFINISHED, { isFinished: false }))
        .setOptions(optionsOf(UNFINISHED))
        .lean<RunRow[]>();
      return found.map(fromRow);
    },
    async lastFinished(name) {
      const row = await model
        .findOne(filterOf(LAST_FINISHED, { name, isFinished: true }))
        .setOptions(optionsOf(LAST_FINISHED))
        .lean<RunRow>();
      return row === null ? null : fromRow(row);
    },
    async firstFinished(name) {
      const row = await model
        .findOne(filterOf(FIRST_FINISHED, { name, isFinished: true }))
        .setOptions(optionsOf(FIRST_FINISHED))
        .lean<RunRow>();
      return row === null ? null : fromRow(row);
    },
  };
}

function toRow(run: Run): RunRow {
  const { id, counts, ...rest } = run;
  return { ...rest, _id: id, isFinished: run.finishedAt !== null, counts: toEntries(counts) };
}

function fromRow(row: RunRow): Run {
  const { _id, counts, isFinished: _isFinished, ...rest } = row;
  return { ...rest, id: _id, counts: fromEntries(counts) };
}
