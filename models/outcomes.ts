import { type Connection, Schema } from 'mongoose';
import type { Outcome } from '../src/domain/outcome.js';
import type { OutcomeStore } from '../src/stores/outcomes.js';
import { inChunks } from './batches.js';
import { compareTexts, groupedByCustomer } from './grouped-by-customer.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertMissing } from './writes.js';

interface OutcomeRow extends Row, Omit<Outcome, 'id'> {}

const schema = rowSchema<OutcomeRow>({
  customerId: String,
  outcome: String,
  reason: String,
  occurredAt: Date,
  knownAt: Date,
  saidBy: String,
  alertId: String,
  about: Schema.Types.Mixed,
  revokedAt: Date,
})
  .index({ customerId: 1, occurredAt: -1, _id: -1 }, { name: 'by_customer' })
  .index({ outcome: 1, revokedAt: 1, occurredAt: 1, knownAt: 1 }, { name: 'by_time' });

const OF_CUSTOMER = {
  name: 'the outcomes of a customer, newest first',
  equal: ['customerId'],
  sort: [
    ['occurredAt', -1],
    ['_id', -1],
  ],
  index: 'by_customer',
} as const satisfies DeclaredQuery;
const OF_CUSTOMERS = {
  name: 'the outcomes of some customers',
  equal: [],
  oneOf: 'customerId',
  index: 'by_customer',
} as const satisfies DeclaredQuery;
const STANDING = {
  name: 'standing outcomes of a kind in a period',
  equal: ['outcome', 'revokedAt'],
  range: 'occurredAt',
  innerRange: 'knownAt',
  index: 'by_time',
} as const satisfies DeclaredQuery;

export const OUTCOMES: KeptCollection = {
  name: 'outcomes',
  schema,
  queries: [OF_CUSTOMER, OF_CUSTOMERS, STANDING],
};

const LOSS_FIELDS = { customerId: 1, outcome: 1, revokedAt: 1, occurredAt: 1, knownAt: 1 };

export function outcomeStore(connection: Connection): OutcomeStore {
  const { model, rows } = openCollection<OutcomeRow>(connection, OUTCOMES);
  return {
    async add(outcomes) {
      return insertMissing(
        rows,
        outcomes.map(({ id, ...rest }) => ({ ...rest, _id: id })),
      );
    },
    async revoke(id, at) {
      await tryAgain(() =>
        model.updateOne({ _id: { $eq: id }, revokedAt: null }, { $set: { revokedAt: at } }),
      );
    },
    async ofCustomer(customerId) {
      const found = await model
        .find(filterOf(OF_CUSTOMER, { customerId }))
        .setOptions(optionsOf(OF_CUSTOMER))
        .lean<OutcomeRow[]>();
      return found.map(({ _id, ...rest }) => ({ ...rest, id: _id }));
    },
    async ofCustomers(customerIds) {
      const found = await inChunks(customerIds, (some) =>
        rows.find(filterOf(OF_CUSTOMERS, { customerId: some }), optionsOf(OF_CUSTOMERS)).toArray(),
      );
      const outcomes = found.map(({ _id, ...rest }) => ({ ...rest, id: _id }));
      return groupedByCustomer(outcomes, newestFirst);
    },
    async lastLost(customerIds, knownBy) {
      const found = await inChunks(customerIds, (some) =>
        rows
          .find(filterOf(OF_CUSTOMERS, { customerId: some }), {
            ...optionsOf(OF_CUSTOMERS),
            projection: LOSS_FIELDS,
            batchSize: some.length,
          })
          .toArray(),
      );
      const last = new Map<string, Date>();
      for (const { customerId, outcome, revokedAt, occurredAt, knownAt } of found) {
        if (outcome !== 'lost' || revokedAt !== null || knownAt > knownBy) continue;
        const before = last.get(customerId);
        if (before === undefined || occurredAt > before) last.set(customerId, occurredAt);
      }
      return last;
    },
    async lostBetween(from, to) {
      const lost = filterOf(STANDING, {
        outcome: 'lost',
        revokedAt: null,
        occurredAt: { $gte: from, $lt: to },
        knownAt: { $lte: to },
      });
      const found = await rows.find(lost, optionsOf(STANDING)).toArray();
      return found.map(({ _id, ...rest }) => ({ ...rest, id: _id })).sort(oldestFirst);
    },
  };
}

function newestFirst(a: Outcome, b: Outcome): number {
  return b.occurredAt.getTime() - a.occurredAt.getTime() || compareTexts(b.id, a.id);
}

function oldestFirst(a: Outcome, b: Outcome): number {
  return -newestFirst(a, b);
}
