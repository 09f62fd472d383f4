import type { History } from '../../src/domain/history.js';
import { partitionOf } from '../../src/domain/partition.js';
import type { HistoryStore } from '../../src/stores/histories.js';
import { batchesOf, livePages } from './batches.js';
import { byId } from './order.js';
import { table } from './table.js';

interface Row {
  readonly id: string;
  readonly partition: number;
  readonly version: number;
  readonly isDirty: boolean;
  readonly history: History | null;
}

export function memoryHistories(): HistoryStore {
  const rows = table<Row>();
  return {
    async markDirty(customerIds) {
      for (const id of new Set(customerIds)) {
        const held = rows.get(id) ?? { id, partition: partitionOf(id), version: 0, history: null };
        rows.set({ ...held, version: held.version + 1, isDirty: true });
      }
    },
    async *dirty(batchSize) {
      const pages = livePages(
        () => rows.where((row) => row.isDirty),
        (row) => row.id,
        batchSize,
      );
      for await (const page of pages) yield page.map(({ id, version }) => ({ customerId: id, version }));
    },
    async saveRebuilt(rebuilt) {
      let written = 0;
      for (const { history, version } of rebuilt) {
        const row = rows.get(history.customerId);
        if (row?.version !== version) continue;
        rows.set({ ...row, isDirty: false, history });
        written += 1;
      }
      return written;
    },
    async find(customerId) {
      return rows.get(customerId)?.history ?? null;
    },
    async findMany(customerIds) {
      return [...new Set(customerIds)].flatMap((id) => rows.get(id)?.history ?? []);
    },
    byPartition: (partitions, batchSize) =>
      batchesOf(
        rows
          .where((row) => partitions.includes(row.partition))
          .sort((a, b) => a.partition - b.partition || byId(a, b))
          .flatMap((row) => row.history ?? []),
        batchSize,
      ),
  };
}
