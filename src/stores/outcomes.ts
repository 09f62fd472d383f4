import type { Outcome } from '../domain/outcome.js';

export interface OutcomeStore {
  /** Adds outcomes; those whose id is there already are left alone. Returns how many were new. */
  add(outcomes: readonly Outcome[]): Promise<number>;
  revoke(id: string, at: Date): Promise<void>;
  /** Those of one customer, newest first, the revoked ones too. */
  ofCustomer(customerId: string): Promise<Outcome[]>;
  /** The same of several customers. Customers without any are left out. */
  ofCustomers(customerIds: readonly string[]): Promise<Map<string, Outcome[]>>;
  /** When each of these customers was last said to be lost, as known by a date; those never lost are left out. */
  lastLost(customerIds: readonly string[], knownBy: Date): Promise<Map<string, Date>>;
  /** Each standing "lost" that occurred in the period (from ≤ it < to) and was known by its end, by occurredAt, then id. */
  lostBetween(from: Date, to: Date): Promise<Outcome[]>;
}
