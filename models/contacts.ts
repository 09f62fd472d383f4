import type { Connection } from 'mongoose';
import type { Contact } from '../src/domain/contact.js';
import type { ContactStore } from '../src/stores/contacts.js';
import { inChunks } from './batches.js';
import { compareTexts, groupedByCustomer } from './grouped-by-customer.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { type KeptCollection, openCollection, rowSchema } from './row.js';
import { type RevisedRow, upsertChanged } from './upsert-changed.js';

interface ContactRow extends RevisedRow, Omit<Contact, 'id'> {}

const schema = rowSchema<ContactRow>({
  customerId: String,
  name: String,
  email: String,
  phone: String,
  isMain: Boolean,
  updatedAt: Date,
  revision: Number,
}).index({ customerId: 1 }, { name: 'by_customer' });

const OF_CUSTOMERS = {
  name: 'the contacts of some customers',
  equal: [],
  oneOf: 'customerId',
  index: 'by_customer',
} as const satisfies DeclaredQuery;

export const CONTACTS: KeptCollection = { name: 'contacts', schema, queries: [OF_CUSTOMERS] };

const BATCH_SIZE = 5_000;

export function contactStore(connection: Connection): ContactStore {
  const contacts = openCollection<ContactRow>(connection, CONTACTS);
  const { rows } = contacts;
  return {
    upsert: (incoming) => upsertChanged(contacts, incoming.map(toRow), (came) => came),
    async findMany(ids) {
      const found = await inChunks(ids, (some) =>
        rows.find({ _id: { $in: some } }, { batchSize: some.length }).toArray(),
      );
      return found.map(fromRow);
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
      return groupedByCustomer(found.map(fromRow), (a, b) => compareTexts(a.id, b.id));
    },
  };
}

function toRow({ id, ...rest }: Contact): ContactRow {
  return { ...rest, _id: id, revision: 1 };
}

function fromRow({ _id, revision: _revision, ...rest }: ContactRow): Contact {
  return { ...rest, id: _id };
}
