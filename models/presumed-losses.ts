import type { Connection } from 'mongoose';
import type { PresumedLoss } from '../src/domain/presumed-loss.js';
import type { PresumedLossStore } from '../src/stores/presumed-losses.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { makeChanges } from './writes.js';

interface PresumedLossRow extends Row, Omit<PresumedLoss, 'id'> {}

const schema = rowSchema<PresumedLossRow>({
  customerId: String,
  ownerId: String,
  leftAt: Date,
  source: String,
  lastPurchaseAt: Date,
  usualDays: Number,
  foundAt: Date,
})
  .index({ ownerId: 1, leftAt: -1, _id: 1 }, { name: 'by_owner' })
  .index({ foundAt: 1 }, { name: 'by_find' });

const OF_OWNER = {
  name: 'the presumed losses of an owner, the latest first',
  equal: ['ownerId'],
  sort: [
    ['leftAt', -1],
    ['_id', 1],
  ],
  isLimited: true,
  index: 'by_owner',
} as const satisfies DeclaredQuery;
const FOUND_BEFORE = {
  name: 'presumed losses last found before a moment',
  equal: [],
  range: 'foundAt',
  index: 'by_find',
} as const satisfies DeclaredQuery;

export const PRESUMED_LOSSES: KeptCollection = {
  name: 'presumed_losses',
  schema,
  queries: [OF_OWNER, FOUND_BEFORE],
};

export function presumedLossStore(connection: Connection): PresumedLossStore {
  const { model, rows } = openCollection<PresumedLossRow>(connection, PRESUMED_LOSSES);
  return {
    async save(losses) {
      await makeChanges(
        rows,
        losses.map(({ id, ...rest }) => ({
          _id: id,
          operation: { replaceOne: { filter: { _id: id }, replacement: rest, upsert: true } },
        })),
      );
    },
    async removeFoundBefore(at) {
      const { deletedCount } = await tryAgain(() =>
        rows.deleteMany(filterOf(FOUND_BEFORE, { foundAt: { $lt: at } }), { hint: FOUND_BEFORE.index }),
      );
      return deletedCount;
    },
    async find(id) {
      const row = await model.findOne({ _id: { $eq: id } }).lean<PresumedLossRow>();
      return row === null ? null : fromRow(row);
    },
    async ofOwner(ownerId, limit) {
      const found = await model
        .find(filterOf(OF_OWNER, { ownerId }))
        .setOptions(optionsOf(OF_OWNER))
        .limit(limit)
        .lean<PresumedLossRow[]>();
      return found.map(fromRow);
    },
  };
}

function fromRow({ _id, ...rest }: PresumedLossRow): PresumedLoss {
  return { ...rest, id: _id };
}
