import type { Connection } from 'mongoose';
import { combinedCustomer } from '../src/domain/combined-customer.js';
import type { Customer } from '../src/domain/customer.js';
import type { CustomerName, CustomerStore } from '../src/stores/customers.js';
import { followLinks, gatherLinks, type MergeLink } from '../src/stores/merge-links.js';
import { cursorBatches, inChunks, stretchesOf } from './batches.js';
import { CUSTOMER_SCHEMA, type CustomerRow, fromRow, linkOf, mergedRow, toRow } from './customer-row.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection } from './row.js';
import { upsertChanged } from './upsert-changed.js';
import { insertMissing } from './writes.js';

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
const MERGED_INTO = {
  name: 'the customers merged into some others',
  equal: [],
  oneOf: 'mergedIntoId',
  index: 'by_merge',
} as const satisfies DeclaredQuery;
const UNMERGED = {
  name: 'the customers that stand for themselves',
  equal: ['mergedIntoId'],
  index: 'by_merge',
} as const satisfies DeclaredQuery;
const RENEWING = {
  name: 'the customers of an owner whose renewal is near, the first first',
  equal: ['ownerId', 'mergedIntoId'],
  range: 'renewalAt',
  sort: [
    ['renewalAt', 1],
    ['_id', 1],
  ],
  isLimited: true,
  index: 'by_renewal',
} as const satisfies DeclaredQuery;

export const CUSTOMERS: KeptCollection = {
  name: 'customers',
  schema: CUSTOMER_SCHEMA,
  queries: [BY_EXTERNAL_ID, OF_PARTITIONS, CHANGED_AFTER, MERGED_INTO, UNMERGED, RENEWING],
};

const FIRST_MOMENT = new Date(-8_640_000_000_000_000);
const LINK = { _id: 1, mergedIntoId: 1 } as const;

export function customerStore(connection: Connection): CustomerStore {
  const customers = openCollection<CustomerRow>(connection, CUSTOMERS);
  const { model, rows } = customers;

  const rowsOf = (ids: readonly string[]): Promise<CustomerRow[]> =>
    inChunks(ids, (some) => rows.find({ _id: { $in: some } }, { batchSize: some.length }).toArray());
  const links = async (ids: readonly string[]): Promise<MergeLink[]> => {
    const found = await inChunks(ids, (some) =>
      rows.find({ _id: { $in: some } }, { projection: LINK, batchSize: some.length }).toArray(),
    );
    return found.map(linkOf);
  };
  const linksInto = async (ids: readonly string[]): Promise<MergeLink[]> => {
    const found = await inChunks(ids, (some) =>
      rows
        .find(filterOf(MERGED_INTO, { mergedIntoId: some }), {
          ...optionsOf(MERGED_INTO),
          projection: LINK,
          batchSize: some.length,
        })
        .toArray(),
    );
    return found.map(linkOf);
  };
  const combined = async (own: readonly CustomerRow[]): Promise<Customer[]> => {
    const targetIds = own.filter(({ isMergeTarget }) => isMergeTarget).map(({ _id }) => _id);
    if (targetIds.length === 0) return own.map(fromRow);
    const families = await gatherLinks(targetIds, linksInto);
    const others = await rowsOf(
      [...families].flatMap(([id, family]) => family.filter((each) => each !== id)),
    );
    const otherById = new Map(others.map((row) => [row._id, fromRow(row)]));
    return own.map((row) => {
      const family = families.get(row._id) ?? [];
      return combinedCustomer(
        fromRow(row),
        family.slice(1).flatMap((id) => otherById.get(id) ?? []),
      );
    });
  };
  /** Rows to be written, which know whether others were merged into them before they came. */
  const incomingRows = async (incoming: readonly Customer[]): Promise<CustomerRow[]> => {
    const into = await linksInto(incoming.map(({ id }) => id));
    const targets = new Set(into.map(({ mergedIntoId }) => mergedIntoId));
    return incoming.map((customer) => toRow(customer, targets.has(customer.id)));
  };

  return {
    upsert: async (incoming) => upsertChanged(customers, await incomingRows(incoming), mergedRow),
    async addMissing(incoming) {
      const added = await incomingRows(incoming);
      return insertMissing(
        rows,
        added.map((row) => mergedRow(row, null)),
      );
    },
    async find(id) {
      const row = await model.findOne({ _id: { $eq: id } }).lean<CustomerRow>();
      return row === null ? null : ((await combined([row]))[0] ?? null);
    },
    findMany: async (ids) => combined(await rowsOf(ids)),
    findOwn: async (ids) => (await rowsOf(ids)).map(fromRow),
    async findByExternalId(externalId) {
      const found = await model
        .find(filterOf(BY_EXTERNAL_ID, { 'externalIds.id': externalId }))
        .setOptions(optionsOf(BY_EXTERNAL_ID))
        .lean<CustomerRow[]>();
      if (found.every(({ mergedIntoId }) => mergedIntoId === null)) return combined(found);
      const standing = await followLinks(
        found.map(({ _id }) => _id),
        links,
      );
      return combined(await rowsOf([...new Set(standing.values())].sort()));
    },
    existing: async (ids) => new Set((await followLinks(ids, links)).keys()),
    standing: (ids) => followLinks(ids, links),
    families: (ids) => gatherLinks(ids, linksInto),
    async setMergedInto(id, { from, to, at }) {
      const change = (filter: object, set: Partial<CustomerRow>) =>
        tryAgain(() =>
          model.updateOne(filter, { $set: { ...set, updatedAt: at }, $inc: { revision: 1 } as never }),
        );
      // Both change for those who read names: the one that goes, and the one that takes its place.
      for (const target of [from, to]) {
        if (target !== null) await change({ _id: { $eq: target } }, { isMergeTarget: true });
      }
      const { modifiedCount } = await change(
        { _id: { $eq: id }, mergedIntoId: { $eq: from } },
        { mergedIntoId: to },
      );
      return modifiedCount === 1;
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
      for await (const batch of cursorBatches(cursors, batchSize)) {
        const unmerged = batch.filter((row) => (row.mergedIntoId ?? null) === null);
        if (unmerged.length > 0) yield await combined(unmerged);
      }
    },
    async renewingOfOwner(ownerId, from, to, limit) {
      const found = await model
        .find(filterOf(RENEWING, { ownerId, mergedIntoId: null, renewalAt: { $gte: from, $lt: to } }))
        .setOptions(optionsOf(RENEWING))
        .limit(limit)
        .lean<CustomerRow[]>();
      return combined(found);
    },
    async *names(changedAfter, batchSize) {
      const filter = filterOf(CHANGED_AFTER, { updatedAt: { $gt: changedAfter ?? FIRST_MOMENT } });
      const options = {
        projection: { _id: 1, name: 1, mergedIntoId: 1, isMergeTarget: 1, updatedAt: 1 },
        ...optionsOf(CHANGED_AFTER),
        batchSize,
      };
      for await (const batch of cursorBatches([() => rows.find(filter, options)], batchSize)) {
        const targetIds = batch.filter(({ isMergeTarget }) => isMergeTarget).map(({ _id }) => _id);
        const targets = targetIds.length === 0 ? [] : await combined(await rowsOf(targetIds));
        const nameById = new Map(targets.map(({ id, name }) => [id, name]));
        yield batch.map(
          ({ _id, name, mergedIntoId, updatedAt }): CustomerName => ({
            id: _id,
            name: nameById.get(_id) ?? name,
            mergedIntoId: mergedIntoId ?? null,
            updatedAt,
          }),
        );
      }
    },
    count: () => model.countDocuments(filterOf(UNMERGED, { mergedIntoId: null })).hint(UNMERGED.index),
  };
}
