import { type Connection, Schema } from 'mongoose';
import type { Task } from '../src/domain/task.js';
import type { TaskStore } from '../src/stores/tasks.js';
import { inChunks } from './batches.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertMissing } from './writes.js';

interface TaskRow extends Row, Omit<Task, 'id'> {}

const schema = rowSchema<TaskRow>({
  kind: String,
  customerId: String,
  period: String,
  ownerId: String,
  createdAt: Date,
  dueAt: Date,
  endsAt: Date,
  isOpen: Boolean,
  state: Schema.Types.Mixed,
  version: Number,
  undo: Schema.Types.Mixed,
  targets: [Schema.Types.Mixed],
  isCardStale: Boolean,
})
  .index({ ownerId: 1, isOpen: 1, dueAt: 1, _id: 1 }, { name: 'by_owner' })
  .index({ endsAt: 1 }, { name: 'by_end', partialFilterExpression: { isOpen: true } })
  .index({ isCardStale: 1, _id: 1 }, { name: 'by_staleness' });

const OF_IDS = {
  name: 'tasks of some ids',
  equal: [],
  oneOf: '_id',
  index: '_id_',
} as const satisfies DeclaredQuery;
const OPEN_OF_OWNER = {
  name: 'the open tasks of a person, the one due first first',
  equal: ['ownerId', 'isOpen'],
  sort: [
    ['dueAt', 1],
    ['_id', 1],
  ],
  isLimited: true,
  index: 'by_owner',
} as const satisfies DeclaredQuery;
const ENDED = {
  name: 'open tasks whose period is over',
  equal: ['isOpen'],
  range: 'endsAt',
  sort: [['endsAt', 1]],
  isLimited: true,
  index: 'by_end',
} as const satisfies DeclaredQuery;
const STALE_CARDS = {
  name: 'tasks whose cards are behind',
  equal: ['isCardStale'],
  sort: [['_id', 1]],
  isLimited: true,
  index: 'by_staleness',
} as const satisfies DeclaredQuery;

export const TASKS: KeptCollection = {
  name: 'tasks',
  schema,
  queries: [OF_IDS, OPEN_OF_OWNER, ENDED, STALE_CARDS],
};

export function taskStore(connection: Connection): TaskStore {
  const { model, rows } = openCollection<TaskRow>(connection, TASKS);
  return {
    async add(tasks) {
      return insertMissing(rows, tasks.map(toRow));
    },
    async find(id) {
      const row = await model.findOne({ _id: { $eq: id } }).lean<TaskRow>();
      return row === null ? null : fromRow(row);
    },
    async existing(ids) {
      const found = await inChunks(ids, (some) =>
        rows
          .find(filterOf(OF_IDS, { _id: some }), { ...optionsOf(OF_IDS), projection: { _id: 1 } })
          .toArray(),
      );
      return new Set(found.map(({ _id }) => _id));
    },
    async compareAndSet(next) {
      const { _id, ...replacement } = toRow(next);
      const { matchedCount } = await tryAgain(() =>
        rows.replaceOne({ _id, version: next.version - 1 }, replacement),
      );
      return matchedCount === 1;
    },
    async openOfOwner(ownerId, limit) {
      const found = await model
        .find(filterOf(OPEN_OF_OWNER, { ownerId, isOpen: true }))
        .setOptions(optionsOf(OPEN_OF_OWNER))
        .limit(limit)
        .lean<TaskRow[]>();
      return found.map(fromRow);
    },
    async openEndedBy(at, limit) {
      const found = await model
        .find(filterOf(ENDED, { isOpen: true, endsAt: { $lte: at } }))
        .setOptions(optionsOf(ENDED))
        .limit(limit)
        .lean<TaskRow[]>();
      return found.map(fromRow);
    },
    async withStaleCard(limit) {
      const found = await model
        .find(filterOf(STALE_CARDS, { isCardStale: true }))
        .setOptions(optionsOf(STALE_CARDS))
        .limit(limit)
        .lean<TaskRow[]>();
      return found.map(fromRow);
    },
    async clearStaleCard(id, version) {
      const { matchedCount } = await tryAgain(() =>
        model.updateOne({ _id: { $eq: id }, version: { $eq: version } }, { $set: { isCardStale: false } }),
      );
      return matchedCount === 1;
    },
  };
}

function toRow({ id, ...rest }: Task): TaskRow {
  return { ...rest, _id: id };
}

function fromRow({ _id, ...rest }: TaskRow): Task {
  return { ...rest, id: _id };
}
