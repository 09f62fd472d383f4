import { type Connection, type mongo, Schema } from 'mongoose';
import type { Deal } from '../src/domain/deal.js';
import type { DealStore, DealsOf, DirtyDeal } from '../src/stores/deals.js';
import { cursorBatches, inChunks, pagesBehind, stretchesOf } from './batches.js';
import { dealAttributes } from './deal-attributes.js';
import { DEAL_MARKS } from './deal-marks.js';
import { type DealRow, fromRow, SUMMARY_FIELDS, summaryFromRow, toRow } from './deal-row.js';
import { dirtyMarks } from './dirty-marks.js';
import { compareTexts } from './grouped-by-customer.js';
import { type Bounds, type DeclaredQuery, type Filter, filterOf, optionsOf } from './query.js';
import { type KeptCollection, openCollection, rowSchema } from './row.js';
import { insertMissing, makeChanges } from './writes.js';

const schema = rowSchema<DealRow>({
  partition: Number,
  version: Number,
  entries: [Schema.Types.Mixed],
  attributes: [Schema.Types.Mixed],
  state: Schema.Types.Mixed,
  team: String,
  isOpen: Boolean,
  ownerId: String,
  customerId: String,
  closedAt: Date,
})
  .index({ isOpen: 1, _id: 1 }, { name: 'by_openness' })
  .index({ ownerId: 1, isOpen: 1, _id: 1 }, { name: 'by_owner' })
  .index({ team: 1, isOpen: 1, _id: 1 }, { name: 'by_team' })
  .index({ customerId: 1, isOpen: 1 }, { name: 'by_customer' })
  .index({ closedAt: 1, _id: 1 }, { name: 'by_closing' })
  .index({ partition: 1, _id: 1 }, { name: 'by_partition' });

const BEHIND_ID = { range: '_id', sort: [['_id', 1]], isLimited: true } as const;
const OPEN = {
  name: 'open deals behind an id',
  equal: ['isOpen'],
  ...BEHIND_ID,
  index: 'by_openness',
} as const satisfies DeclaredQuery;
const OPEN_OF_OWNER = {
  name: 'open deals of an owner behind an id',
  equal: ['ownerId', 'isOpen'],
  ...BEHIND_ID,
  index: 'by_owner',
} as const satisfies DeclaredQuery;
const OPEN_OF_TEAM = {
  name: 'open deals of a team behind an id',
  equal: ['team', 'isOpen'],
  ...BEHIND_ID,
  index: 'by_team',
} as const satisfies DeclaredQuery;
const OPEN_OF_CUSTOMERS = {
  name: 'the open deals of some customers',
  equal: ['isOpen'],
  oneOf: 'customerId',
  index: 'by_customer',
} as const satisfies DeclaredQuery;
const CLOSED_BETWEEN = {
  name: 'the deals closed in a period, the first first',
  equal: [],
  range: 'closedAt',
  sort: [
    ['closedAt', 1],
    ['_id', 1],
  ],
  index: 'by_closing',
} as const satisfies DeclaredQuery;
const OF_PARTITIONS = {
  name: 'the deals of some partitions',
  equal: [],
  range: 'partition',
  sort: [
    ['partition', 1],
    ['_id', 1],
  ],
  index: 'by_partition',
} as const satisfies DeclaredQuery;

export const DEALS: KeptCollection = {
  name: 'deals',
  schema,
  queries: [OPEN, OPEN_OF_OWNER, OPEN_OF_TEAM, OPEN_OF_CUSTOMERS, CLOSED_BETWEEN, OF_PARTITIONS],
};

export function dealStore(connection: Connection): DealStore {
  const { rows } = openCollection<DealRow>(connection, DEALS);
  const marks = dirtyMarks(connection, DEAL_MARKS);

  const findAll = (filter: Filter, options: mongo.FindOptions) =>
    rows.find(filter as never, options) as mongo.FindCursor<DealRow>;
  const findMany: DealStore['findMany'] = async (dealIds) =>
    (
      await inChunks(dealIds, (ids) => findAll({ _id: { $in: ids } }, { batchSize: ids.length }).toArray())
    ).map(fromRow);

  const openPages = (of: DealsOf, batchSize: number, projection?: mongo.FindOptions['projection']) =>
    pagesBehind((afterId, limit) => {
      const { query, filter } = openOnes(of, afterId === null ? { $gte: '' } : { $gt: afterId });
      return findAll(filter, { ...optionsOf(query), limit, ...(projection && { projection }) }).toArray();
    }, batchSize);
  const closedBatches = (
    from: Date,
    until: Date,
    batchSize: number,
    projection?: mongo.FindOptions['projection'],
  ) => {
    const open = () =>
      findAll(filterOf(CLOSED_BETWEEN, { closedAt: { $gte: from, $lt: until } }), {
        ...optionsOf(CLOSED_BETWEEN),
        batchSize,
        ...(projection && { projection }),
      });
    return cursorBatches([open], batchSize);
  };

  return {
    async markDirty(dealIds) {
      await marks.set(dealIds);
      return (await marks.read(dealIds)).map(dirtyDeal);
    },
    versionsOf: async (dealIds) => (await marks.read(dealIds)).map(dirtyDeal),
    async *dirty(batchSize) {
      for await (const batch of marks.standing(batchSize)) yield batch.map(dirtyDeal);
    },
    async saveRebuilt(deals) {
      const valid = await marks.unchanged(deals);
      await writeOverOlder(rows, valid);
      // Marks last: a rebuild that is cut off leaves them standing, and is made again.
      await marks.clear(valid);
      return valid.map(({ id }) => id);
    },
    async clearMarks(of) {
      await marks.clear(of.map(({ dealId, version }) => ({ id: dealId, version })));
    },
    ...dealAttributes(connection),
    findMany,
    async find(dealId) {
      return (await findMany([dealId]))[0] ?? null;
    },
    async *open(of, batchSize) {
      for await (const page of openPages(of, batchSize)) yield page.map(fromRow);
    },
    async *openSummaries(of, batchSize) {
      for await (const page of openPages(of, batchSize, SUMMARY_FIELDS)) yield page.map(summaryFromRow);
    },
    async openOfCustomers(customerIds) {
      const found = await inChunks(customerIds, (some) =>
        findAll(filterOf(OPEN_OF_CUSTOMERS, { isOpen: true, customerId: some }), {
          ...optionsOf(OPEN_OF_CUSTOMERS),
          batchSize: 10 * some.length,
        }).toArray(),
      );
      return found.map(fromRow).sort(newestFirst);
    },
    async *closedBetween(from, until, batchSize) {
      for await (const batch of closedBatches(from, until, batchSize)) yield batch.map(fromRow);
    },
    async *closedSummaries(from, until, batchSize) {
      for await (const batch of closedBatches(from, until, batchSize, SUMMARY_FIELDS))
        yield batch.map(summaryFromRow);
    },
    async *byPartition(partitions, batchSize) {
      const cursors = stretchesOf(partitions).map(
        ({ from, to }) =>
          () =>
            findAll(filterOf(OF_PARTITIONS, { partition: { $gte: from, $lte: to } }), {
              ...optionsOf(OF_PARTITIONS),
              batchSize,
            }),
      );
      for await (const batch of cursorBatches(cursors, batchSize)) yield batch.map(fromRow);
    },
    async openNames() {
      const found = await findAll(filterOf(OPEN, { isOpen: true, _id: { $gte: '' } }), {
        ...optionsOf(OPEN),
        projection: { _id: 1, customerId: 1, 'state.name': 1 },
      }).toArray();
      return found.map(({ _id, customerId, state }) => ({ id: _id, name: state.name, customerId }));
    },
  };
}

function openOnes(of: DealsOf, id: Bounds): { readonly query: DeclaredQuery; readonly filter: Filter } {
  if ('ownerId' in of) {
    return {
      query: OPEN_OF_OWNER,
      filter: filterOf(OPEN_OF_OWNER, { ownerId: of.ownerId, isOpen: true, _id: id }),
    };
  }
  if ('team' in of) {
    return { query: OPEN_OF_TEAM, filter: filterOf(OPEN_OF_TEAM, { team: of.team, isOpen: true, _id: id }) };
  }
  return { query: OPEN, filter: filterOf(OPEN, { isOpen: true, _id: id }) };
}

async function writeOverOlder(rows: mongo.Collection<DealRow>, deals: readonly Deal[]): Promise<void> {
  const next = deals.map(toRow);
  // A version of one is a deal that nobody has told of before: many come with an import, and adding them is quicker.
  const added = next.filter(({ version }) => version === 1);
  const isComplete = (await insertMissing(rows, added)) === added.length;
  // Where another rebuild added some first, all are written over what is older.
  const replaced = isComplete ? next.filter(({ version }) => version !== 1) : next;
  await makeChanges(
    rows,
    replaced.map(({ _id, ...replacement }) => ({
      _id,
      operation: {
        replaceOne: { filter: { _id, version: { $lte: replacement.version } }, replacement, upsert: true },
      },
    })),
  );
}

function dirtyDeal({ id, version }: { readonly id: string; readonly version: number }): DirtyDeal {
  return { dealId: id, version };
}

function newestFirst(a: Deal, b: Deal): number {
  return b.state.openedAt.getTime() - a.state.openedAt.getTime() || compareTexts(a.id, b.id);
}
