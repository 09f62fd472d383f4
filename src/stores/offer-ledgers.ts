import type { OfferLedger } from '../domain/offer-ledger.js';

export interface OfferLedgerStore {
  /** Those that exist, by customer id. */
  findMany(customerIds: readonly string[]): Promise<OfferLedger[]>;
  /** Writes version 1 where there is none yet, any other where the stored version is still the one before. */
  compareAndSet(next: OfferLedger): Promise<boolean>;
  /** Those with a showing that should have been confirmed by now, the longest due first, at most `limit`. */
  withClaimDue(now: Date, limit: number): Promise<OfferLedger[]>;
}
