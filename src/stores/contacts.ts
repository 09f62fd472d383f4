import type { Contact } from '../domain/contact.js';

export interface ContactStore {
  /** Writes contacts by id and returns how many were new or changed. An unchanged contact keeps its updatedAt. */
  upsert(contacts: readonly Contact[]): Promise<number>;
  /** Those that exist, in no order. */
  findMany(ids: readonly string[]): Promise<Contact[]>;
  /** Those of some customers, by id. Customers without any are left out. */
  ofCustomers(customerIds: readonly string[]): Promise<Map<string, Contact[]>>;
}
