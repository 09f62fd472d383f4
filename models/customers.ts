import { type Connection, Schema } from 'mongoose';
import { uniteAttributes } from '../src/domain/attributes.js';
import type { Customer } from '../src/domain/customer.js';
import type { CustomerName, CustomerStore } from '../src/stores/customers.js';
import { cursorBatches, inChunks, stretchesOf } from './batches.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { type KeptCollection, openCollection, rowSchema } from './row.js';
import { type RevisedRow, upsertChanged } from './upsert-changed.js';
import { insertMissing } from './writes.js';

interface CustomerRow extends RevisedRow, Omit<Customer, 'id'> {}

const schema = rowSchema<CustomerRow>({
  partition: Number,
  externalIds: [Schema.Types.Mixed],
  name: String,
  segment: String,
  country: String,
  region: String,
  team: String,
  ownerId: String,
  yearlyValueMinor: Number,
  currency: String,
  customerSince: Date,
  renewalAt: Date,
  attributes: [Schema.Types.Mixed],
  updatedAt: Date,
  revision: Number,
})
  .index({ 'externalIds.id': 1, _id: 1 }, { name: 'by_external_id' })
  .index({ partition: 1, _id: 1 }, { name: 'by_partition' })
  .index({ updatedAt: 1, _id: 1 }, { name: 'by_change' });

const BY_EXTERNAL_ID = {
  name: 'the customers with an external id',
  equal: ['externalIds.id'],
  sort: [['_id', 1]],
  index: 'by_external_id',
} as const satisfies DeclaredQuery;
const OF_PARTITIONS = {
  name: 'the customers of some partitions',
  equal: [],
  range: 'partition',
  sort: [
    ['partition', 1],
    ['_id', 1],
  ],
  index: 'by_partition',
} as const satisfies DeclaredQuery;
const CHANGED_AFTER = {
  name: 'names changed after a moment',
  equal: [],
  range: 'updatedAt',
  sort: [
    ['updatedAt', 1],
    ['_id', 1],
  ],
  index: 'by_change',
} as const satisfies DeclaredQuery;

export const CUSTOMERS: KeptCollection = {
  name: 'customers',
  schema,
  queries: [BY_EXTERNAL_ID, OF_PARTITIONS, CHANGED_AFTER],
};

const FIRST_MOMENT = new Date(-8_640_000_000_000_000);

export function customerStore(connection: Connection): CustomerStore {
  const customers = openCollection<CustomerRow>(connection, CUSTOMERS);
  const { model, rows } = customers;
  return {
    upsert: (incoming) => upsertChanged(customers, incoming.map(toRow), merge),
    async addMissing(incoming) {
      return insertMissing(
        rows,
        incoming.map((customer) => merge(toRow(customer), null)),
      );
    },
    async find(id) {
      const row = await model.findOne({ _id: { $eq: id } }).lean<CustomerRow>();
      return row === null ? null : fromRow(row);
    },
    async findMany(ids) {
      const found = await inChunks(ids, (some) =>
        rows.find({ _id: { $in: some } }, { batchSize: some.length }).toArray(),
      );
      return found.map(fromRow);
    },
    async findByExternalId(externalId) {
      const found = await model
        .find(filterOf(BY_EXTERNAL_ID, { 'externalIds.id': externalId }))
        .setOptions(optionsOf(BY_EXTERNAL_ID))
        .lean<CustomerRow[]>();
      return found.map(fromRow);
    },
    async existing(ids) {
      const found = await inChunks(ids, (some) =>
        rows.find({ _id: { $in: some } }, { projection: { _id: 1 }, batchSize: some.length }).toArray(),
      );
      return new Set(found.map((row) => row._id));
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
      for await (const batch of cursorBatches(cursors, batchSize)) yield batch.map(fromRow);
    },
    async *names(changedAfter, batchSize) {
      const filter = filterOf(CHANGED_AFTER, { updatedAt: { $gt: changedAfter ?? FIRST_MOMENT } });
      const options = {
        projection: { _id: 1, name: 1, updatedAt: 1 },
        ...optionsOf(CHANGED_AFTER),
        batchSize,
      };
      for await (const batch of cursorBatches([() => rows.find(filter, options)], batchSize)) {
        yield batch.map(({ _id, name, updatedAt }): CustomerName => ({ id: _id, name, updatedAt }));
      }
    },
    count: () => model.countDocuments({}),
  };
}

function merge(came: CustomerRow, held: CustomerRow | null): CustomerRow {
  return { ...came, attributes: uniteAttributes(held?.attributes ?? [], came.attributes) };
}

function toRow(customer: Customer): CustomerRow {
  const { id, ...rest } = customer;
  return { ...rest, _id: id, revision: 1 };
}

function fromRow(row: CustomerRow): Customer {
  const { _id, revision: _revision, ...rest } = row;
  return { ...rest, id: _id };
}
