import { isDeepStrictEqual } from 'node:util';
import type { Contact } from '../../src/domain/contact.js';
import type { ContactStore } from '../../src/stores/contacts.js';
import { groupedByCustomer } from './grouped-by-customer.js';
import { byId } from './order.js';
import { rowsOf, table } from './table.js';

export function memoryContacts(): ContactStore {
  const contacts = table<Contact>();
  return {
    async upsert(incoming) {
      const last = new Map(incoming.map((contact) => [contact.id, contact]));
      let written = 0;
      for (const contact of last.values()) {
        const held = contacts.get(contact.id);
        if (held !== null && isDeepStrictEqual({ ...contact, updatedAt: held.updatedAt }, held)) continue;
        contacts.set(contact);
        written += 1;
      }
      return written;
    },
    async findMany(ids) {
      return rowsOf(contacts, ids);
    },
    async ofCustomers(customerIds) {
      return groupedByCustomer(
        contacts.where(({ customerId }) => customerIds.includes(customerId)),
        byId,
      );
    },
  };
}
