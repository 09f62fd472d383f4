import type { CustomerValue } from '../../src/domain/customer-value.js';
import type { CustomerValueStore } from '../../src/stores/customer-values.js';
import { batchesOf } from './batches.js';
import { copyOf } from './copy-of.js';
import { compareTexts } from './order.js';
import { replaceOlder } from './replace-older.js';

export function memoryCustomerValues(): CustomerValueStore {
  const values = new Map<string, CustomerValue>();
  return {
    async save(incoming) {
      for (const value of incoming) replaceOlder(values, value.customerId, copyOf(value), ({ asOf }) => asOf);
    },
    async find(customerId) {
      return copyOf(values.get(customerId) ?? null);
    },
    async findMany(customerIds) {
      return [...new Set(customerIds)].flatMap((id) => copyOf(values.get(id)) ?? []);
    },
    byPartition: (partitions, batchSize) =>
      batchesOf(
        [...values.values()]
          .filter(({ partition }) => partitions.includes(partition))
          .sort((a, b) => a.partition - b.partition || compareTexts(a.customerId, b.customerId))
          .map(copyOf),
        batchSize,
      ),
  };
}
