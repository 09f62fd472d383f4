import { type Connection, Schema } from 'mongoose';
import type { ServiceOffer } from '../src/domain/service-offer.js';
import type { ServiceOfferStore } from '../src/stores/service-offers.js';
import { cursorBatches, inChunks } from './batches.js';
import { followedRows, STALE_CARDS } from './followed-rows.js';
import { compareTexts } from './grouped-by-customer.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { type KeptCollection, type Row, rowSchema } from './row.js';

interface ServiceOfferRow extends Row, Omit<ServiceOffer, 'id'> {}

const schema = rowSchema<ServiceOfferRow>({
  interaction: String,
  customerId: String,
  candidate: Schema.Types.Mixed,
  createdAt: Date,
  shownAt: Date,
  ownerId: String,
  team: String,
  valueMinor: Number,
  state: Schema.Types.Mixed,
  isOpen: Boolean,
  nextStepAt: Date,
  undo: Schema.Types.Mixed,
  version: Number,
  targets: [Schema.Types.Mixed],
  isCardStale: Boolean,
})
  .index({ customerId: 1, createdAt: 1, _id: 1 }, { name: 'by_customer' })
  .index({ ownerId: 1, isOpen: 1, shownAt: 1, _id: 1 }, { name: 'by_owner' })
  .index({ nextStepAt: 1, _id: 1 }, { name: 'by_next_step' })
  .index({ shownAt: 1, _id: 1 }, { name: 'by_showing' })
  .index({ isCardStale: 1, _id: 1 }, { name: 'by_staleness' });

/** Before any offer: what was never shown has no such date. */
const FIRST = new Date(0);

const OF_CUSTOMERS = {
  name: 'the offers to some customers',
  equal: [],
  oneOf: 'customerId',
  index: 'by_customer',
} as const satisfies DeclaredQuery;
const OPEN_OF_OWNER = {
  name: 'the open offers that a person was shown, the longest shown first',
  equal: ['ownerId', 'isOpen'],
  range: 'shownAt',
  sort: [
    ['shownAt', 1],
    ['_id', 1],
  ],
  isLimited: true,
  index: 'by_owner',
} as const satisfies DeclaredQuery;
const STEP_DUE = {
  name: 'offers with a step due',
  equal: [],
  range: 'nextStepAt',
  sort: [
    ['nextStepAt', 1],
    ['_id', 1],
  ],
  isLimited: true,
  index: 'by_next_step',
} as const satisfies DeclaredQuery;
const SHOWN_BETWEEN = {
  name: 'the offers first shown in a period, the first first',
  equal: [],
  range: 'shownAt',
  sort: [
    ['shownAt', 1],
    ['_id', 1],
  ],
  index: 'by_showing',
} as const satisfies DeclaredQuery;

export const SERVICE_OFFERS: KeptCollection = {
  name: 'service_offers',
  schema,
  queries: [OF_CUSTOMERS, OPEN_OF_OWNER, STEP_DUE, SHOWN_BETWEEN, STALE_CARDS],
};

export function serviceOfferStore(connection: Connection): ServiceOfferStore {
  const { rows, read, fromRow, ...followed } = followedRows<ServiceOffer>(connection, SERVICE_OFFERS);
  const offerOf = (row: unknown): ServiceOffer => fromRow(row as ServiceOfferRow);
  return {
    add: async (offer) => (await followed.add([offer])) === 1,
    find: followed.find,
    compareAndSet: followed.compareAndSet,
    withStaleCard: followed.withStaleCard,
    clearStaleCard: followed.clearStaleCard,
    async ofCustomers(customerIds) {
      const found = await inChunks(customerIds, (some) =>
        rows.find(filterOf(OF_CUSTOMERS, { customerId: some }) as never, optionsOf(OF_CUSTOMERS)).toArray(),
      );
      return found.map(offerOf).sort(newestFirst);
    },
    openOfOwner: (ownerId, limit) =>
      read(
        OPEN_OF_OWNER,
        filterOf(OPEN_OF_OWNER, { ownerId, isOpen: true, shownAt: { $gte: FIRST } }),
        limit,
      ),
    withStepDue: (now, limit) => read(STEP_DUE, filterOf(STEP_DUE, { nextStepAt: { $lte: now } }), limit),
    async *shownBetween(from, to, batchSize) {
      const open = () =>
        rows.find(filterOf(SHOWN_BETWEEN, { shownAt: { $gte: from, $lt: to } }) as never, {
          ...optionsOf(SHOWN_BETWEEN),
          batchSize,
        });
      for await (const batch of cursorBatches([open], batchSize)) yield batch.map(offerOf);
    },
  };
}

function newestFirst(a: ServiceOffer, b: ServiceOffer): number {
  return b.createdAt.getTime() - a.createdAt.getTime() || compareTexts(a.id, b.id);
}
