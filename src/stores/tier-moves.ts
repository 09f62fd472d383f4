import type { TierMove } from '../domain/tier.js';

export interface TierMoveStore {
  /** Adds moves; those whose id is there already are left alone. */
  add(moves: readonly TierMove[]): Promise<void>;
  /** Those of a period (from ≤ at < to), the first first, a batch at a time. */
  between(from: Date, to: Date, batchSize: number): AsyncIterable<TierMove[]>;
  /** Newest first. */
  ofCustomer(customerId: string, limit: number): Promise<TierMove[]>;
  /** All of some customers, the first first; customers without any are left out. */
  ofCustomers(customerIds: readonly string[]): Promise<Map<string, TierMove[]>>;
}
