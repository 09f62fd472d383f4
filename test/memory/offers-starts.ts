import type { OffersStart } from '../../src/domain/offers-start.js';
import type { OffersStartStore } from '../../src/stores/offers-starts.js';
import { copyOf } from './copy-of.js';

export function memoryOffersStarts(): OffersStartStore {
  let held: OffersStart | null = null;
  return {
    find: async () => copyOf(held),
    async compareAndSet(next) {
      if ((held?.version ?? 0) !== next.version - 1) return false;
      held = copyOf(next);
      return true;
    },
  };
}
