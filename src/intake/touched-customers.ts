import type { HistoryStore } from '../stores/histories.js';
import { compareTexts } from './record-writer.js';

const MARKED_AT_ONCE = 2_000;

/**
 * Has everything that is derived of customers made anew. A customer is marked before it is changed, so that a crash leaves
 * a mark behind, and once more at the end, because somebody may have cleared the first mark having seen the old state.
 */
export function touchedCustomers(histories: Pick<HistoryStore, 'markDirty'>): TouchedCustomers {
  const touched = new Set<string>();
  return {
    async mark(customerIds) {
      const unmarked = [...new Set(customerIds)].filter((id) => !touched.has(id)).sort(compareTexts);
      if (unmarked.length === 0) return;
      await histories.markDirty(unmarked);
      for (const id of unmarked) touched.add(id);
    },
    async close() {
      const ids = [...touched].sort(compareTexts);
      for (let start = 0; start < ids.length; start += MARKED_AT_ONCE)
        await histories.markDirty(ids.slice(start, start + MARKED_AT_ONCE));
    },
  };
}

export interface TouchedCustomers {
  /** Before they are changed. */
  mark(customerIds: readonly string[]): Promise<void>;
  /** Once everything is written. */
  close(): Promise<void>;
}
