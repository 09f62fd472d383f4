import type { DealStore } from '../stores/deals.js';
import { compareTexts } from './record-writer.js';

const MARKED_AT_ONCE = 2_000;

/**
 * Marks deals for a rebuild: each before its first event, so that a crash leaves a mark behind, and once more at the end,
 * because a rebuild in between may have cleared the first mark having seen only half of the events.
 */
export function dealMarks(deals: Pick<DealStore, 'markDirty'>) {
  const touched = new Set<string>();
  return {
    async before(dealIds: readonly string[]): Promise<void> {
      const unmarked = [...new Set(dealIds)].filter((id) => !touched.has(id));
      if (unmarked.length > 0) await deals.markDirty(unmarked.sort(compareTexts));
      for (const id of unmarked) touched.add(id);
    },
    /** Deals that were stored before: marked at the end only. */
    take(dealIds: readonly string[]): void {
      for (const id of dealIds) touched.add(id);
    },
    async atTheEnd(): Promise<void> {
      const ids = [...touched].sort(compareTexts);
      for (let start = 0; start < ids.length; start += MARKED_AT_ONCE) {
        await deals.markDirty(ids.slice(start, start + MARKED_AT_ONCE));
      }
    },
  };
}
