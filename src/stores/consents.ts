import type { Consent, ConsentPurpose } from '../domain/consent.js';

export interface ConsentStore {
  /** Adds consents; those whose id is there already are left alone. Returns how many were new. */
  add(consents: readonly Consent[]): Promise<number>;
  /** Those of some customers, by customer, then givenAt. Customers without any are left out. */
  ofCustomers(customerIds: readonly string[]): Promise<Map<string, Consent[]>>;
  /** The same of one purpose alone. */
  ofPurpose(purpose: ConsentPurpose, customerIds: readonly string[]): Promise<Map<string, Consent[]>>;
}
