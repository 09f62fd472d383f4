import { crc32 } from './crc32.js';

/** How many parts the customers are split into; stored with each, so that workers share a night's work. */
export const PARTITION_COUNT = 256;

/** Every partition, in order. */
export const ALL_PARTITIONS: readonly number[] = Array.from({ length: PARTITION_COUNT }, (_, index) => index);

/** The partition of an id: crc32(id) % 256. */
export function partitionOf(id: string): number {
  return crc32(id) % PARTITION_COUNT;
}
