import type { Connection } from 'mongoose';
import { NAMED_BY } from '../src/domain/event.js';
import type { EventStore } from '../src/stores/events.js';
import { inChunks } from './batches.js';
import { type EventRow, fromRow, PAYLOAD_FIELDS, toRow } from './event-row.js';
import { compareTexts, groupedByCustomer } from './grouped-by-customer.js';
import { type DeclaredQuery, filterOf, idsBeginningWith, optionsOf } from './query.js';
import { type KeptCollection, openCollection, rowSchema } from './row.js';
import { insertMissing } from './writes.js';

const schema = rowSchema<EventRow>({
  key: String,
  customerId: String,
  occurredAt: Date,
  knownAt: Date,
  importId: String,
  importedAt: Date,
  type: String,
  ...PAYLOAD_FIELDS,
})
  .index({ customerId: 1 }, { name: 'by_customer' })
  .index({ type: 1, occurredAt: 1, knownAt: 1 }, { name: 'by_time' })
  .index(
    { key: 1, categoryBy: 1 },
    { name: 'by_sorter', partialFilterExpression: { categoryBy: NAMED_BY.person } },
  );

const OF_CUSTOMERS = {
  name: 'the events of some customers',
  equal: [],
  oneOf: 'customerId',
  index: 'by_customer',
} as const satisfies DeclaredQuery;
const OF_KEY = {
  name: 'an event and its corrections',
  equal: [],
  range: '_id',
  index: '_id_',
} as const satisfies DeclaredQuery;
const SORTED_BY = {
  name: 'which tickets were sorted by a person',
  equal: ['categoryBy'],
  oneOf: 'key',
  index: 'by_sorter',
} as const satisfies DeclaredQuery;
const FIRST_KNOWN = {
  name: 'the first event of a type known by a date',
  equal: ['type'],
  range: 'occurredAt',
  innerRange: 'knownAt',
  sort: [['occurredAt', 1]],
  isLimited: true,
  index: 'by_time',
} as const satisfies DeclaredQuery;
const LAST_KNOWN = {
  ...FIRST_KNOWN,
  name: 'the last event of a type known by a date',
  sort: [['occurredAt', -1]],
} as const satisfies DeclaredQuery;

export const EVENTS: KeptCollection = {
  name: 'events',
  schema,
  queries: [OF_CUSTOMERS, OF_KEY, SORTED_BY, FIRST_KNOWN, LAST_KNOWN],
};

/** Rows per answer of the server: a customer has tens to hundreds of events. */
const BATCH_SIZE = 20_000;

export function eventStore(connection: Connection): EventStore {
  const { model, rows } = openCollection<EventRow>(connection, EVENTS);
  return {
    append: (events) => insertMissing(rows, events.map(toRow)),
    async ofCustomers(customerIds) {
      const found = await inChunks(customerIds, (some) =>
        rows
          .find(filterOf(OF_CUSTOMERS, { customerId: some }), {
            ...optionsOf(OF_CUSTOMERS),
            batchSize: BATCH_SIZE,
          })
          .toArray(),
      );
      return groupedByCustomer(
        found.map((row) => fromRow(row as EventRow)),
        (a, b) => compareTexts(a.id, b.id),
      );
    },
    async ofKey(key) {
      const filter = filterOf(OF_KEY, { _id: idsBeginningWith(`${key}~`) });
      const found = await rows.find(filter, optionsOf(OF_KEY)).toArray();
      // A number may hold what stands behind a key.
      return found.map((row) => fromRow(row as EventRow)).filter((event) => event.key === key);
    },
    async sortedByPeople(keys) {
      const found = await inChunks(keys, (some) =>
        rows
          .find(filterOf(SORTED_BY, { categoryBy: NAMED_BY.person, key: some }), {
            ...optionsOf(SORTED_BY),
            projection: { key: 1 },
          })
          .toArray(),
      );
      return new Set(found.map((row) => (row as EventRow).key));
    },
    async coverage(type, asOf) {
      const known = { type, occurredAt: { $lte: asOf }, knownAt: { $lte: asOf } };
      const edge = (query: typeof FIRST_KNOWN | typeof LAST_KNOWN) =>
        model
          .findOne(filterOf(query, known), { _id: 0, occurredAt: 1 })
          .setOptions(optionsOf(query))
          .lean<Pick<EventRow, 'occurredAt'>>();
      const [first, last] = await Promise.all([edge(FIRST_KNOWN), edge(LAST_KNOWN)]);
      return first === null || last === null ? null : { firstAt: first.occurredAt, lastAt: last.occurredAt };
    },
    count: () => model.countDocuments({}),
  };
}
