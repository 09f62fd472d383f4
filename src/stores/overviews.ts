import type { Overview } from '../domain/overview.js';

export interface OverviewStore {
  /** Writes overviews by customer; an older updatedAt never replaces a newer one. */
  save(overviews: readonly Overview[]): Promise<void>;
  find(customerId: string): Promise<Overview | null>;
  findMany(customerIds: readonly string[]): Promise<Overview[]>;
  /** Those found by a key, by customer id, at most `limit`. */
  findByKey(key: string, limit: number): Promise<Overview[]>;
  /** An owner's customers with the highest upsell scores, by score, then customer id, at most `limit`; those without one never. */
  upsellOfOwner(ownerId: string, limit: number): Promise<Overview[]>;
  /** Takes out customers that are no more, or that were merged into others. */
  remove(customerIds: readonly string[]): Promise<void>;
}
