import { type Connection, Schema } from 'mongoose';
import type { DealEvent } from '../src/domain/deal-event.js';
import type { DealEventStore } from '../src/stores/deal-events.js';
import { inChunks } from './batches.js';
import { type DealEventRow, fromRow, toRow } from './deal-event-row.js';
import { compareTexts } from './grouped-by-customer.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { type KeptCollection, openCollection, rowSchema } from './row.js';
import { insertMissing } from './writes.js';

const schema = rowSchema<DealEventRow>({
  key: String,
  dealId: String,
  occurredAt: Date,
  knownAt: Date,
  importId: String,
  importedAt: Date,
  payload: Schema.Types.Mixed,
}).index({ dealId: 1, 'payload.type': 1 }, { name: 'by_deal' });

const OF_DEALS = {
  name: 'the events of some deals',
  equal: [],
  oneOf: 'dealId',
  index: 'by_deal',
} as const satisfies DeclaredQuery;

const OPENINGS = {
  name: 'the openings of some deals',
  equal: ['payload.type'],
  oneOf: 'dealId',
  index: 'by_deal',
} as const satisfies DeclaredQuery;

export const DEAL_EVENTS: KeptCollection = { name: 'deal_events', schema, queries: [OF_DEALS, OPENINGS] };

/** Rows per answer of the server: a deal has tens to hundreds of events. */
const BATCH_SIZE = 20_000;

export function dealEventStore(connection: Connection): DealEventStore {
  const { model, rows } = openCollection<DealEventRow>(connection, DEAL_EVENTS);
  return {
    append: (events) => insertMissing(rows, events.map(toRow)),
    async ofDeals(dealIds) {
      const found = await inChunks(dealIds, (some) =>
        rows
          .find(filterOf(OF_DEALS, { dealId: some }) as never, {
            ...optionsOf(OF_DEALS),
            batchSize: BATCH_SIZE,
          })
          .toArray(),
      );
      const byDeal = new Map<string, DealEvent[]>();
      const inOrder = (found as DealEventRow[]).sort(
        (a, b) => compareTexts(a.dealId, b.dealId) || compareTexts(a._id, b._id),
      );
      for (const event of inOrder.map(fromRow)) {
        const others = byDeal.get(event.dealId);
        if (others === undefined) byDeal.set(event.dealId, [event]);
        else others.push(event);
      }
      return byDeal;
    },
    async opened(dealIds) {
      const found = await inChunks(dealIds, (dealId) =>
        rows
          .find(filterOf(OPENINGS, { 'payload.type': 'opened', dealId }) as never, {
            ...optionsOf(OPENINGS),
            projection: { _id: 0, dealId: 1 },
            batchSize: 2 * dealId.length,
          })
          .toArray(),
      );
      return new Set(found.map((row) => row.dealId as string));
    },
    count: () => model.countDocuments({}),
  };
}
