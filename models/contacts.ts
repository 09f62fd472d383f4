import type { Connection } from 'mongoose';
import type { Contact } from '../src/domain/contact.js';
import type { ContactStore } from '../src/stores/contacts.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { makeChanges } from './writes.js';

interface ContactRow extends Row, Omit<Contact, 'id'> {}

const schema = rowSchema<ContactRow>({
  customerId: String,
  name: String,
  email: String,
  phone: String,
  isMain: Boolean,
  updatedAt: Date,
}).index({ customerId: 1, _id: 1 }, { name: 'by_customer' });

const OF_CUSTOMER = {
  name: 'the contacts of a customer',
  equal: ['customerId'],
  sort: [['_id', 1]],
  index: 'by_customer',
} as const satisfies DeclaredQuery;

export const CONTACTS: KeptCollection = { name: 'contacts', schema, queries: [OF_CUSTOMER] };

export function contactStore(connection: Connection): ContactStore {
  const { model, rows } = openCollection<ContactRow>(connection, CONTACTS);
  return {
    async upsert(contacts) {
      const last = new Map(contacts.map((contact) => [contact.id, contact]));
      await makeChanges(
        rows,
        [...last.values()].map(({ id, ...replacement }) => ({
          _id: id,
          operation: { replaceOne: { filter: { _id: id }, replacement, upsert: true } },
        })),
      );
    },
    async ofCustomer(customerId) {
      const found = await model
        .find(filterOf(OF_CUSTOMER, { customerId }))
        .setOptions(optionsOf(OF_CUSTOMER))
        .lean<ContactRow[]>();
      return found.map(({ _id, ...rest }) => ({ ...rest, id: _id }));
    },
  };
}
