import type { Connection } from 'mongoose';
import type { StrategicFact } from '../src/domain/strategic-fact.js';
import type { StrategicFactStore } from '../src/stores/strategic-facts.js';
import { inChunks } from './batches.js';
import { compareTexts, groupedByCustomer } from './grouped-by-customer.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertUnlessThere } from './writes.js';

interface StrategicFactRow extends Row, Omit<StrategicFact, 'id'> {}

const schema = rowSchema<StrategicFactRow>({
  customerId: String,
  key: String,
  grade: Number,
  byId: String,
  at: Date,
  endedAt: Date,
}).index({ customerId: 1, endedAt: 1 }, { name: 'by_customer' });

const NOT_ENDED = {
  name: 'the facts of some customers that nobody took back',
  equal: ['endedAt'],
  oneOf: 'customerId',
  index: 'by_customer',
} as const satisfies DeclaredQuery;

const EVER_SAID = {
  name: 'all facts that were ever said of some customers',
  equal: [],
  oneOf: 'customerId',
  index: 'by_customer',
} as const satisfies DeclaredQuery;

export const STRATEGIC_FACTS: KeptCollection = {
  name: 'strategic_facts',
  schema,
  queries: [NOT_ENDED, EVER_SAID],
};

export function strategicFactStore(connection: Connection): StrategicFactStore {
  const { model, rows } = openCollection<StrategicFactRow>(connection, STRATEGIC_FACTS);
  return {
    add: ({ id, ...fact }) => insertUnlessThere(rows, { ...fact, _id: id }),
    async end(id, at) {
      const { matchedCount } = await tryAgain(() =>
        model.updateOne({ _id: { $eq: id }, endedAt: { $eq: null } }, { $set: { endedAt: at } }),
      );
      return matchedCount === 1;
    },
    async find(id) {
      const row = await model.findOne({ _id: { $eq: id } }).lean<StrategicFactRow>();
      return row === null ? null : fromRow(row);
    },
    async ofCustomers(customerIds) {
      const found = await inChunks(customerIds, (customerId) =>
        rows
          .find(filterOf(NOT_ENDED, { endedAt: null, customerId }), {
            ...optionsOf(NOT_ENDED),
            batchSize: 4 * customerId.length,
          })
          .toArray(),
      );
      return groupedByCustomer(newestOfKeys(found.map((row) => fromRow(row as StrategicFactRow))), byKey);
    },
    async ofCustomersAt(customerIds, at) {
      const found = await inChunks(customerIds, (customerId) =>
        rows
          .find(filterOf(EVER_SAID, { customerId }), {
            ...optionsOf(EVER_SAID),
            batchSize: 4 * customerId.length,
          })
          .toArray(),
      );
      const stood = found.map((row) => fromRow(row as StrategicFactRow)).filter((fact) => stoodAt(fact, at));
      return groupedByCustomer(newestOfKeys(stood), byKey);
    },
  };
}

function stoodAt({ at: saidAt, endedAt }: StrategicFact, at: Date): boolean {
  return saidAt <= at && (endedAt === null || endedAt > at);
}

function newestOfKeys(facts: readonly StrategicFact[]): StrategicFact[] {
  const newest = new Map<string, StrategicFact>();
  for (const fact of facts) {
    const key = `${fact.key}:${fact.customerId}`;
    const other = newest.get(key);
    if (other === undefined || isNewer(fact, other)) newest.set(key, fact);
  }
  return [...newest.values()];
}

/** Of two of the same moment the one whose id is greater. */
function isNewer(a: StrategicFact, b: StrategicFact): boolean {
  const difference = a.at.getTime() - b.at.getTime();
  return difference > 0 || (difference === 0 && a.id > b.id);
}

function byKey(a: StrategicFact, b: StrategicFact): number {
  return compareTexts(a.key, b.key);
}

function fromRow({ _id, ...rest }: StrategicFactRow): StrategicFact {
  return { ...rest, id: _id };
}
