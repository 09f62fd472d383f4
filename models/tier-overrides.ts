import type { Connection } from 'mongoose';
import { isStanding, type TierOverride } from '../src/domain/tier.js';
import type { TierOverrideStore } from '../src/stores/tier-overrides.js';
import { cursorBatches, inChunks } from './batches.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertUnlessThere } from './writes.js';

interface TierOverrideRow extends Row, Omit<TierOverride, 'id'> {}

const schema = rowSchema<TierOverrideRow>({
  customerId: String,
  tier: String,
  reason: String,
  byId: String,
  at: Date,
  until: Date,
  rawTier: String,
  endedAt: Date,
  endedById: String,
})
  .index({ customerId: 1, endedAt: 1 }, { name: 'by_customer' })
  .index({ until: 1, _id: 1 }, { name: 'by_until' });

const NOT_ENDED = {
  name: 'the overrides of some customers that nobody ended',
  equal: ['endedAt'],
  oneOf: 'customerId',
  index: 'by_customer',
} as const satisfies DeclaredQuery;
const UNTIL_AFTER = {
  name: 'overrides by the end of their time, the first to end first',
  equal: [],
  range: 'until',
  sort: [
    ['until', 1],
    ['_id', 1],
  ],
  index: 'by_until',
} as const satisfies DeclaredQuery;

export const TIER_OVERRIDES: KeptCollection = {
  name: 'tier_overrides',
  schema,
  queries: [NOT_ENDED, UNTIL_AFTER],
};

export function tierOverrideStore(connection: Connection): TierOverrideStore {
  const { model, rows } = openCollection<TierOverrideRow>(connection, TIER_OVERRIDES);
  const change = async (
    id: string,
    from: Pick<TierOverride, 'endedAt' | 'endedById'>,
    to: Pick<TierOverride, 'endedAt' | 'endedById'>,
  ): Promise<boolean> => {
    const filter = { _id: { $eq: id }, endedAt: { $eq: from.endedAt }, endedById: { $eq: from.endedById } };
    const { matchedCount } = await tryAgain(() => model.updateOne(filter, { $set: to }));
    return matchedCount === 1;
  };
  const standing = { endedAt: null, endedById: null };
  return {
    add: ({ id, ...override }) => insertUnlessThere(rows, { ...override, _id: id }),
    end: (id, at, byId) => change(id, standing, { endedAt: at, endedById: byId }),
    reopen: (id, endedAt, byId) => change(id, { endedAt, endedById: byId }, standing),
    async find(id) {
      const row = await model.findOne({ _id: { $eq: id } }).lean<TierOverrideRow>();
      return row === null ? null : fromRow(row);
    },
    async newestOf(customerIds) {
      const found = await inChunks(customerIds, (customerId) =>
        rows
          .find(filterOf(NOT_ENDED, { endedAt: null, customerId }), {
            ...optionsOf(NOT_ENDED),
            batchSize: 2 * customerId.length,
          })
          .toArray(),
      );
      const newest = new Map<string, TierOverride>();
      for (const row of found) {
        const override = fromRow(row as TierOverrideRow);
        const other = newest.get(override.customerId);
        if (other === undefined || isNewer(override, other)) newest.set(override.customerId, override);
      }
      return newest;
    },
    async *standingAt(at, batchSize) {
      const open = () =>
        rows.find(filterOf(UNTIL_AFTER, { until: { $gte: at } }), { ...optionsOf(UNTIL_AFTER), batchSize });
      for await (const batch of cursorBatches([open], batchSize)) {
        const standingNow = batch
          .map((row) => fromRow(row as TierOverrideRow))
          .filter((override) => isStanding(override, at));
        if (standingNow.length > 0) yield standingNow;
      }
    },
    async *runOut(from, to, batchSize) {
      const open = () =>
        rows.find(filterOf(UNTIL_AFTER, { until: { $gte: from, $lt: to } }), {
          ...optionsOf(UNTIL_AFTER),
          batchSize,
        });
      for await (const batch of cursorBatches([open], batchSize)) {
        const over = batch
          .map((row) => fromRow(row as TierOverrideRow))
          .filter(({ endedAt }) => endedAt === null);
        if (over.length > 0) yield over;
      }
    },
  };
}

/** Of two of the same moment the one whose id is greater. */
function isNewer(a: TierOverride, b: TierOverride): boolean {
  const difference = a.at.getTime() - b.at.getTime();
  return difference > 0 || (difference === 0 && a.id > b.id);
}

function fromRow({ _id, ...rest }: TierOverrideRow): TierOverride {
  return { ...rest, id: _id };
}
