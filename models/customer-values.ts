import { type Connection, Schema } from 'mongoose';
import type { CustomerValue } from '../src/domain/customer-value.js';
import type { CustomerValueStore } from '../src/stores/customer-values.js';
import { cursorBatches, inChunks, stretchesOf } from './batches.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { replaceOlder } from './replace-older.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';

/** By the customer's id. */
interface CustomerValueRow extends Row, Omit<CustomerValue, 'customerId'> {}

const schema = rowSchema<CustomerValueRow>({
  partition: Number,
  team: String,
  segment: String,
  asOf: Date,
  runId: String,
  historic: Schema.Types.Mixed,
  predicted: Schema.Types.Mixed,
  scores: Schema.Types.Mixed,
  missing: [Schema.Types.Mixed],
  dimensions: Schema.Types.Mixed,
  combined: Number,
  combinedTopShare: Number,
  standing: Schema.Types.Mixed,
  groupKey: String,
}).index({ partition: 1, _id: 1 }, { name: 'by_partition' });

const OF_PARTITIONS = {
  name: 'the values of the customers of some partitions',
  equal: [],
  range: 'partition',
  sort: [
    ['partition', 1],
    ['_id', 1],
  ],
  index: 'by_partition',
} as const satisfies DeclaredQuery;

export const CUSTOMER_VALUES: KeptCollection = { name: 'customer_values', schema, queries: [OF_PARTITIONS] };

export function customerValueStore(connection: Connection): CustomerValueStore {
  const values = openCollection<CustomerValueRow>(connection, CUSTOMER_VALUES);
  const { model, rows } = values;
  return {
    save: (incoming) => replaceOlder(values, incoming.map(toRow), 'asOf'),
    async find(customerId) {
      const row = await model.findOne({ _id: { $eq: customerId } }).lean<CustomerValueRow>();
      return row === null ? null : fromRow(row);
    },
    async findMany(customerIds) {
      const found = await inChunks(customerIds, (some) =>
        rows.find({ _id: { $in: some } }, { batchSize: some.length }).toArray(),
      );
      return found.map((row) => fromRow(row as CustomerValueRow));
    },
    async *byPartition(partitions, batchSize) {
      const cursors = stretchesOf(partitions).map(
        ({ from, to }) =>
          () =>
            rows.find(filterOf(OF_PARTITIONS, { partition: { $gte: from, $lte: to } }), {
              ...optionsOf(OF_PARTITIONS),
              batchSize,
            }),
      );
      for await (const batch of cursorBatches(cursors, batchSize))
        yield batch.map((row) => fromRow(row as CustomerValueRow));
    },
  };
}

function toRow({ customerId, ...rest }: CustomerValue): CustomerValueRow {
  return { ...rest, _id: customerId };
}

function fromRow({ _id, ...rest }: CustomerValueRow): CustomerValue {
  return { ...rest, customerId: _id };
}
