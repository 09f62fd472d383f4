import type { Connection } from 'mongoose';
import type { Consent } from '../src/domain/consent.js';
import type { ConsentStore } from '../src/stores/consents.js';
import { inChunks } from './batches.js';
import { compareTexts, groupedByCustomer } from './grouped-by-customer.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertMissing } from './writes.js';

interface ConsentRow extends Row, Omit<Consent, 'id'> {}

const schema = rowSchema<ConsentRow>({
  customerId: String,
  purpose: String,
  basis: String,
  givenAt: Date,
  until: Date,
  knownAt: Date,
})
  .index({ customerId: 1 }, { name: 'by_customer' })
  .index({ purpose: 1, customerId: 1 }, { name: 'by_purpose' });

const OF_CUSTOMERS = {
  name: 'the consents of some customers',
  equal: [],
  oneOf: 'customerId',
  index: 'by_customer',
} as const satisfies DeclaredQuery;

const OF_PURPOSE = {
  name: 'the consents of some customers to one purpose',
  equal: ['purpose'],
  oneOf: 'customerId',
  index: 'by_purpose',
} as const satisfies DeclaredQuery;

export const CONSENTS: KeptCollection = { name: 'consents', schema, queries: [OF_CUSTOMERS, OF_PURPOSE] };

const BATCH_SIZE = 5_000;

export function consentStore(connection: Connection): ConsentStore {
  const { rows } = openCollection<ConsentRow>(connection, CONSENTS);
  return {
    async add(consents) {
      return insertMissing(
        rows,
        consents.map(({ id, ...rest }) => ({ ...rest, _id: id })),
      );
    },
    async ofCustomers(customerIds) {
      const found = await inChunks(customerIds, (some) =>
        rows
          .find(filterOf(OF_CUSTOMERS, { customerId: some }), {
            ...optionsOf(OF_CUSTOMERS),
            batchSize: BATCH_SIZE,
          })
          .toArray(),
      );
      return groupedByCustomer(found.map(fromRow), byTime);
    },
    async ofPurpose(purpose, customerIds) {
      const found = await inChunks(customerIds, (some) =>
        rows
          .find(filterOf(OF_PURPOSE, { purpose, customerId: some }), {
            ...optionsOf(OF_PURPOSE),
            batchSize: BATCH_SIZE,
          })
          .toArray(),
      );
      return groupedByCustomer(found.map(fromRow), byTime);
    },
  };
}

function fromRow({ _id, ...rest }: ConsentRow): Consent {
  return { ...rest, id: _id };
}

function byTime(a: Consent, b: Consent): number {
  return a.givenAt.getTime() - b.givenAt.getTime() || compareTexts(a.id, b.id);
}
