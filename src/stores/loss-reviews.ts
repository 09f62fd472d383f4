import type { LossReview } from '../domain/loss-review.js';

export interface LossReviewStore {
  /** Adds reviews; those whose id is there already are left alone. Returns how many were new. */
  add(reviews: readonly LossReview[]): Promise<number>;
  find(id: string): Promise<LossReview | null>;
  /** Those of some customers, in no order. */
  ofCustomers(customerIds: readonly string[]): Promise<LossReview[]>;
  /** Writes `next` where the stored version is still `next.version − 1`. */
  compareAndSet(next: LossReview): Promise<boolean>;
  /** Those of losses in a period (from ≤ lostAt < to), by lostAt, then id. */
  lostBetween(from: Date, to: Date): Promise<LossReview[]>;
  /** Reviews with a posted card that shows an older version, by id, at most `limit`. */
  withStaleCard(limit: number): Promise<LossReview[]>;
  /** Clears the mark where the version is still this one. */
  clearStaleCard(id: string, version: number): Promise<boolean>;
}
