import type { CustomerValue } from '../domain/customer-value.js';

export interface CustomerValueStore {
  /** Writes the newest view per customer; an older asOf never replaces a newer one. Saving the same again changes nothing. */
  save(values: readonly CustomerValue[]): Promise<void>;
  find(customerId: string): Promise<CustomerValue | null>;
  findMany(customerIds: readonly string[]): Promise<CustomerValue[]>;
  /** Those of some partitions, a batch at a time, by partition, then customer. */
  byPartition(partitions: readonly number[], batchSize: number): AsyncIterable<CustomerValue[]>;
}
