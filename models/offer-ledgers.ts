import { type Connection, Schema } from 'mongoose';
import type { OfferLedger } from '../src/domain/offer-ledger.js';
import type { OfferLedgerStore } from '../src/stores/offer-ledgers.js';
import { inChunks } from './batches.js';
import { compareTexts } from './grouped-by-customer.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertUnlessThere } from './writes.js';

interface OfferLedgerRow extends Row, OfferLedger {}

const schema = rowSchema<OfferLedgerRow>({
  customerId: String,
  version: Number,
  shown: [Schema.Types.Mixed],
  cooldowns: [Schema.Types.Mixed],
  never: Schema.Types.Mixed,
  releases: [Schema.Types.Mixed],
  claimsDueAt: Date,
}).index({ claimsDueAt: 1, _id: 1 }, { name: 'by_claim' });

const OF_IDS = {
  name: 'the ledgers of some customers',
  equal: [],
  oneOf: '_id',
  index: '_id_',
} as const satisfies DeclaredQuery;
const CLAIM_DUE = {
  name: 'ledgers with a showing that nobody has confirmed',
  equal: [],
  range: 'claimsDueAt',
  sort: [
    ['claimsDueAt', 1],
    ['_id', 1],
  ],
  isLimited: true,
  index: 'by_claim',
} as const satisfies DeclaredQuery;

export const OFFER_LEDGERS: KeptCollection = {
  name: 'offer_ledgers',
  schema,
  queries: [OF_IDS, CLAIM_DUE],
};

export function offerLedgerStore(connection: Connection): OfferLedgerStore {
  const { model, rows } = openCollection<OfferLedgerRow>(connection, OFFER_LEDGERS);
  return {
    async findMany(customerIds) {
      const found = await inChunks(customerIds.map(idOf), (some) =>
        rows.find(filterOf(OF_IDS, { _id: some }) as never, optionsOf(OF_IDS)).toArray(),
      );
      return found.map((row) => fromRow(row as OfferLedgerRow)).sort(byCustomer);
    },
    async compareAndSet(next) {
      const row = { ...next, _id: idOf(next.customerId) };
      if (next.version === 1) return insertUnlessThere(rows, row);
      const { _id, ...replacement } = row;
      const { matchedCount } = await tryAgain(() =>
        rows.replaceOne({ _id, version: next.version - 1 }, replacement),
      );
      return matchedCount === 1;
    },
    async withClaimDue(now, limit) {
      const found = await model
        .find(filterOf(CLAIM_DUE, { claimsDueAt: { $lte: now } }))
        .setOptions(optionsOf(CLAIM_DUE))
        .limit(limit)
        .lean<OfferLedgerRow[]>();
      return found.map(fromRow);
    },
  };
}

/** A customer's id may be the empty text, which is no id of a row. */
function idOf(customerId: string): string {
  return `ledger:${customerId}`;
}

function fromRow({ _id, ...ledger }: OfferLedgerRow): OfferLedger {
  return ledger;
}

function byCustomer(a: OfferLedger, b: OfferLedger): number {
  return compareTexts(a.customerId, b.customerId);
}
