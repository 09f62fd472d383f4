import type { Contact } from '../../src/domain/contact.js';
import type { ContactStore } from '../../src/stores/contacts.js';
import { byId } from './order.js';
import { table } from './table.js';

export function memoryContacts(): ContactStore {
  const contacts = table<Contact>();
  return {
    async upsert(incoming) {
      for (const contact of incoming) contacts.set(contact);
    },
    async ofCustomer(customerId) {
      return contacts.where((contact) => contact.customerId === customerId).sort(byId);
    },
  };
}
