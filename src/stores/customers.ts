import type { Customer } from '../domain/customer.js';

/** What the name search holds of each customer. */
export interface CustomerName {
  readonly id: string;
  readonly name: string;
  readonly mergedIntoId: string | null;
  readonly updatedAt: Date;
}

/** Customers as they are read have what those merged into them add (`combinedCustomer`). */
export interface CustomerStore {
  /**
   * Writes customers by id and returns how many were new or changed. An unchanged customer keeps its updatedAt.
   * Attributes are united with those held: one entry per name and validFrom. Whom one was merged into stays as held.
   */
  upsert(customers: readonly Customer[]): Promise<number>;
  /** Adds those whose id is not there yet, leaving the others as they are; returns how many were added. */
  addMissing(customers: readonly Customer[]): Promise<number>;
  find(id: string): Promise<Customer | null>;
  /** Those that exist, in no order. */
  findMany(ids: readonly string[]): Promise<Customer[]>;
  /** Those that exist as their own files have them, for writing over them. */
  findOwn(ids: readonly string[]): Promise<Customer[]>;
  /** Those that any source knows by this external id, by id; a merged one leads to the customer it counts for. */
  findByExternalId(externalId: string): Promise<Customer[]>;
  /** Of these ids, those that exist; a merged one exists where the customer does that it counts for. */
  existing(ids: readonly string[]): Promise<Set<string>>;
  /** For each of these that exists the id of the customer it counts for: its own, or that of the one it was merged into. */
  standing(ids: readonly string[]): Promise<Map<string, string>>;
  /** Each of these ids with those that were merged into it, directly or through others: itself first, then by id. */
  families(ids: readonly string[]): Promise<Map<string, string[]>>;
  /**
   * Merges a customer into another one, or (to: null) takes it out again, where it is still merged into `from`. False
   * when it isn't, or doesn't exist.
   */
  setMergedInto(id: string, change: MergeChange): Promise<boolean>;
  /** All customers of some partitions but the merged ones, a batch at a time, by partition, then id. */
  byPartition(partitions: readonly number[], batchSize: number): AsyncIterable<Customer[]>;
  /** Those of an owner whose renewal is in a period (from ≤ it < to), merged ones apart, the first first, at most `limit`. */
  renewingOfOwner(ownerId: string, from: Date, to: Date, limit: number): Promise<Customer[]>;
  /** Names changed after a moment (null: all), those of merged ones too, a batch at a time, ordered by updatedAt. */
  names(changedAfter: Date | null, batchSize: number): AsyncIterable<CustomerName[]>;
  /** The merged ones apart. */
  count(): Promise<number>;
}

export interface MergeChange {
  readonly from: string | null;
  readonly to: string | null;
  readonly at: Date;
}
