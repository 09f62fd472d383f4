import { type Connection, Schema } from 'mongoose';
import type { LossReview } from '../src/domain/loss-review.js';
import type { LossReviewStore } from '../src/stores/loss-reviews.js';
import { inChunks } from './batches.js';
import { followedRows, STALE_CARDS } from './followed-rows.js';
import { type DeclaredQuery, filterOf } from './query.js';
import { type KeptCollection, type Row, rowSchema } from './row.js';

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

export const LOSS_REVIEWS: KeptCollection = {
  name: 'loss_reviews',
  schema,
  queries: [OF_CUSTOMERS, LOST, STALE_CARDS],
};

export function lossReviewStore(connection: Connection): LossReviewStore {
  const {
    rows: _rows,
    fromRow: _fromRow,
    read,
    ...followed
  } = followedRows<LossReview>(connection, LOSS_REVIEWS);
  return {
    ...followed,
    ofCustomers: (customerIds) =>
      inChunks(customerIds, (some) => read(OF_CUSTOMERS, filterOf(OF_CUSTOMERS, { customerId: some }), 0)),
    lostBetween: (from, to) => read(LOST, filterOf(LOST, { lostAt: { $gte: from, $lt: to } }), 0),
  };
}
