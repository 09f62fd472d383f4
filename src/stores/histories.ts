import type { History } from '../domain/history.js';

export interface DirtyHistory {
  readonly customerId: string;
  readonly version: number;
}

export interface HistoryStore {
  /** Marks customers for a rebuild, raising their version; creates the row where there is none. */
  markDirty(customerIds: readonly string[]): Promise<void>;
  /** Customers marked, a batch at a time, by id. Rows without an existing customer (parked) come too. */
  dirty(batchSize: number): AsyncIterable<DirtyHistory[]>;
  /**
   * Writes rebuilt histories and clears the mark, each only while its version is still the one given (it was not
   * marked again meanwhile). Returns how many were written.
   */
  saveRebuilt(rebuilt: readonly { readonly history: History; readonly version: number }[]): Promise<number>;
  find(customerId: string): Promise<History | null>;
  /** Those that were ever rebuilt, in any order. */
  findMany(customerIds: readonly string[]): Promise<History[]>;
  /** Histories of some partitions that were ever rebuilt, a batch at a time, by partition, then customer id. */
  byPartition(partitions: readonly number[], batchSize: number): AsyncIterable<History[]>;
}
