import type { Customer } from '../domain/customer.js';

/** What the name search holds of each customer. */
export interface CustomerName {
  readonly id: string;
  readonly name: string;
  readonly updatedAt: Date;
}

export interface CustomerStore {
  /**
   * Writes customers by id and returns how many were new or changed. An unchanged customer keeps its updatedAt.
   * Attributes are united with those held: one entry per name and validFrom.
   */
  upsert(customers: readonly Customer[]): Promise<number>;
  /** Adds those whose id is not there yet, leaving the others as they are; returns how many were added. */
  addMissing(customers: readonly Customer[]): Promise<number>;
  find(id: string): Promise<Customer | null>;
  /** Those that exist, in no order. */
  findMany(ids: readonly string[]): Promise<Customer[]>;
  /** Those that any source knows by this external id. */
  findByExternalId(externalId: string): Promise<Customer[]>;
  /** Of these ids, those that exist. */
  existing(ids: readonly string[]): Promise<Set<string>>;
  /** All customers of some partitions, a batch at a time, by partition, then id. */
  byPartition(partitions: readonly number[], batchSize: number): AsyncIterable<Customer[]>;
  /** Names changed after a moment (null: all), a batch at a time, ordered by updatedAt. */
  names(changedAfter: Date | null, batchSize: number): AsyncIterable<CustomerName[]>;
  count(): Promise<number>;
}
