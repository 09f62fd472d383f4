import { type Connection, Schema } from 'mongoose';
import type { Overview } from '../src/domain/overview.js';
import type { OverviewStore } from '../src/stores/overviews.js';
import { inChunks } from './batches.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { replaceOlder } from './replace-older.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';

/** By the customer's id. */
interface OverviewRow extends Row, Omit<Overview, 'customerId'> {
  /** The upsell score where an index finds it; null without one. */
  readonly upsell: number | null;
}

const schema = rowSchema<OverviewRow>({
  partition: Number,
  name: String,
  segment: String,
  team: String,
  country: String,
  ownerId: String,
  isNaturalPerson: Boolean,
  keys: [String],
  contacts: [Schema.Types.Mixed],
  value: Schema.Types.Mixed,
  groupTraits: Schema.Types.Mixed,
  isAmongTop: Boolean,
  override: Schema.Types.Mixed,
  churn: Schema.Types.Mixed,
  mood: Schema.Types.Mixed,
  lastInteraction: Schema.Types.Mixed,
  openTickets: Number,
  signs: Schema.Types.Mixed,
  hasObjected: Boolean,
  renewalAt: Date,
  yearlyValueMinor: Number,
  currency: String,
  updatedAt: Date,
  upsell: Number,
})
  .index({ keys: 1, _id: 1 }, { name: 'by_key' })
  .index({ ownerId: 1, upsell: -1, _id: 1 }, { name: 'by_upsell' });

/** Not declared as limited: an index over lists gives no order on every server, and the few that are found get sorted. */
const BY_KEY = {
  name: 'the overviews with a key',
  equal: ['keys'],
  sort: [['_id', 1]],
  index: 'by_key',
} as const satisfies DeclaredQuery;

const UPSELL_OF_OWNER = {
  name: 'the overviews of an owner by upsell score, the highest first',
  equal: ['ownerId'],
  range: 'upsell',
  sort: [
    ['upsell', -1],
    ['_id', 1],
  ],
  isLimited: true,
  index: 'by_upsell',
} as const satisfies DeclaredQuery;

export const OVERVIEWS: KeptCollection = {
  name: 'overviews',
  schema,
  queries: [BY_KEY, UPSELL_OF_OWNER],
};

export function overviewStore(connection: Connection): OverviewStore {
  const overviews = openCollection<OverviewRow>(connection, OVERVIEWS);
  const { model, rows } = overviews;
  return {
    save: (incoming) => replaceOlder(overviews, incoming.map(toRow), 'updatedAt'),
    async find(customerId) {
      const row = await model.findOne({ _id: { $eq: customerId } }).lean<OverviewRow>();
      return row === null ? null : fromRow(row);
    },
    async findMany(customerIds) {
      const found = await inChunks(customerIds, (some) =>
        rows.find({ _id: { $in: some } }, { batchSize: some.length }).toArray(),
      );
      return found.map((row) => fromRow(row as OverviewRow));
    },
    async findByKey(key, limit) {
      const found = await rows
        .find(filterOf(BY_KEY, { keys: key }), { ...optionsOf(BY_KEY), limit })
        .toArray();
      return found.map((row) => fromRow(row as OverviewRow));
    },
    async upsellOfOwner(ownerId, limit) {
      const found = await rows
        .find(filterOf(UPSELL_OF_OWNER, { ownerId, upsell: { $gte: 0 } }), {
          ...optionsOf(UPSELL_OF_OWNER),
          limit,
        })
        .toArray();
      return found.map((row) => fromRow(row as OverviewRow));
    },
    async remove(customerIds) {
      await inChunks(customerIds, async (some) => {
        await tryAgain(() => rows.deleteMany({ _id: { $in: some.sort() } }));
        return [];
      });
    },
  };
}

function toRow({ customerId, ...rest }: Overview): OverviewRow {
  return { ...rest, _id: customerId, upsell: rest.value?.scores.upsell?.score ?? null };
}

function fromRow({ _id, upsell: _upsell, ...rest }: OverviewRow): Overview {
  return { ...rest, customerId: _id };
}
