import type { ServiceOffer } from '../domain/service-offer.js';

export interface ServiceOfferStore {
  /** Adds one; false when its id is there already. */
  add(offer: ServiceOffer): Promise<boolean>;
  find(id: string): Promise<ServiceOffer | null>;
  /** Writes `next` where the stored version is still `next.version − 1`. */
  compareAndSet(next: ServiceOffer): Promise<boolean>;
  /** All of some customers, the newest first. */
  ofCustomers(customerIds: readonly string[]): Promise<ServiceOffer[]>;
  /** Those that a person was shown, or told a customer, and that aren't over: the longest shown first, at most `limit`. */
  openOfOwner(ownerId: string, limit: number): Promise<ServiceOffer[]>;
  /** Those that have to be looked at by now, open or not, the longest due first, at most `limit`. */
  withStepDue(now: Date, limit: number): Promise<ServiceOffer[]>;
  /** Those first shown in a period (from ≤ it < to), the first first, a batch at a time. */
  shownBetween(from: Date, to: Date, batchSize: number): AsyncIterable<ServiceOffer[]>;
  withStaleCard(limit: number): Promise<ServiceOffer[]>;
  clearStaleCard(id: string, version: number): Promise<boolean>;
}
