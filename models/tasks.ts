import { type Connection, Schema } from 'mongoose';
import type { Task } from '../src/domain/task.js';
import type { TaskStore } from '../src/stores/tasks.js';
import { inChunks } from './batches.js';
import { followedRows, STALE_CARDS } from './followed-rows.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { type KeptCollection, type Row, rowSchema } from './row.js';

interface TaskRow extends Row, Omit<Task, 'id'> {}

const schema = rowSchema<TaskRow>({
  kind: String,
  customerId: String,
  period: String,
  reason: Schema.Types.Mixed,
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
  .index({ isCardStale: 1, _id: 1 }, { name: 'by_staleness' })
  .index({ 'state.name': 1, 'state.at': 1, _id: 1 }, { name: 'by_ending' });

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

const DONE_BETWEEN = {
  name: 'tasks done in a period, the first first',
  equal: ['state.name'],
  range: 'state.at',
  sort: [
    ['state.at', 1],
    ['_id', 1],
  ],
  index: 'by_ending',
} as const satisfies DeclaredQuery;

export const TASKS: KeptCollection = {
  name: 'tasks',
  schema,
  queries: [OF_IDS, OPEN_OF_OWNER, ENDED, DONE_BETWEEN, STALE_CARDS],
};

export function taskStore(connection: Connection): TaskStore {
  const { rows, fromRow: _, read, ...followed } = followedRows<Task>(connection, TASKS);
  return {
    ...followed,
    async existing(ids) {
      const found = await inChunks(ids, (some) =>
        rows
          .find(filterOf(OF_IDS, { _id: some }) as never, { ...optionsOf(OF_IDS), projection: { _id: 1 } })
          .toArray(),
      );
      return new Set(found.map(({ _id }) => _id));
    },
    openOfOwner: (ownerId, limit) =>
      read(OPEN_OF_OWNER, filterOf(OPEN_OF_OWNER, { ownerId, isOpen: true }), limit),
    doneBetween: (from, to) =>
      read(
        DONE_BETWEEN,
        filterOf(DONE_BETWEEN, { 'state.name': 'done', 'state.at': { $gte: from, $lt: to } }),
        0,
      ),
    openEndedBy: (at, limit) => read(ENDED, filterOf(ENDED, { isOpen: true, endsAt: { $lte: at } }), limit),
  };
}
