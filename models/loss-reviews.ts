import { type Connection, Schema } from 'mongoose';
import type { LossReview } from '../src/domain/loss-review.js';
import type { LossReviewStore } from '../src/stores/loss-reviews.js';
import { inChunks } from './batches.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertMissing } from './writes.js';

interface LossReviewRow extends Row, Omit<LossReview, 'id'> {}

const schema = rowSchema<LossReviewRow>({
  customerId: String,
  lostAt: Date,
  foundBy: String,
  ownerId: String,
  leaderId: String,
  createdAt: Date,
  warnings: [Schema.Types.Mixed],
  evidence: Schema.Types.Mixed,
  answer: Schema.Types.Mixed,
  undo: Schema.Types.Mixed,
  version: Number,
  targets: [Schema.Types.Mixed],
  isCardStale: Boolean,
})
  .index({ customerId: 1, lostAt: 1 }, { name: 'by_customer' })
  .index({ lostAt: 1, _id: 1 }, { name: 'by_time' })
  .index({ isCardStale: 1, _id: 1 }, { name: 'by_staleness' });

const OF_CUSTOMERS = {
  name: 'the loss reviews of some customers',
  equal: [],
  oneOf: 'customerId',
  index: 'by_customer',
} as const satisfies DeclaredQuery;
const LOST = {
  name: 'reviews of losses in a period',
  equal: [],
  range: 'lostAt',
  sort: [
    ['lostAt', 1],
    ['_id', 1],
  ],
  index: 'by_time',
} as const satisfies DeclaredQuery;
const STALE_CARDS = {
  name: 'reviews whose cards are behind',
  equal: ['isCardStale'],
  sort: [['_id', 1]],
  isLimited: true,
  index: 'by_staleness',
} as const satisfies DeclaredQuery;

export const LOSS_REVIEWS: KeptCollection = {
  name: 'loss_reviews',
  schema,
  queries: [OF_CUSTOMERS, LOST, STALE_CARDS],
};

export function lossReviewStore(connection: Connection): LossReviewStore {
  const { model, rows } = openCollection<LossReviewRow>(connection, LOSS_REVIEWS);
  return {
    async add(reviews) {
      return insertMissing(rows, reviews.map(toRow));
    },
    async find(id) {
      const row = await model.findOne({ _id: { $eq: id } }).lean<LossReviewRow>();
      return row === null ? null : fromRow(row);
    },
    async ofCustomers(customerIds) {
      const found = await inChunks(customerIds, (some) =>
        model
          .find(filterOf(OF_CUSTOMERS, { customerId: some }))
          .setOptions(optionsOf(OF_CUSTOMERS))
          .lean<LossReviewRow[]>(),
      );
      return found.map(fromRow);
    },
    async compareAndSet(next) {
      const { _id, ...replacement } = toRow(next);
      const { matchedCount } = await tryAgain(() =>
        rows.replaceOne({ _id, version: next.version - 1 }, replacement),
      );
      return matchedCount === 1;
    },
    async lostBetween(from, to) {
      const found = await model
        .find(filterOf(LOST, { lostAt: { $gte: from, $lt: to } }))
        .setOptions(optionsOf(LOST))
        .lean<LossReviewRow[]>();
      return found.map(fromRow);
    },
    async withStaleCard(limit) {
      const found = await model
        .find(filterOf(STALE_CARDS, { isCardStale: true }))
        .setOptions(optionsOf(STALE_CARDS))
        .limit(limit)
        .lean<LossReviewRow[]>();
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

function toRow({ id, ...rest }: LossReview): LossReviewRow {
  return { ...rest, _id: id };
}

function fromRow({ _id, ...rest }: LossReviewRow): LossReview {
  return { ...rest, id: _id };
}
