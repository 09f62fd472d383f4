import type { Contact } from '../domain/contact.js';

export interface ContactStore {
  upsert(contacts: readonly Contact[]): Promise<void>;
  ofCustomer(customerId: string): Promise<Contact[]>;
}
