import type { AcceptedThresholds } from '../../src/domain/accepted-thresholds.js';
import type { AcceptedThresholdStore } from '../../src/stores/accepted-thresholds.js';
import { table } from './table.js';

export function memoryAcceptedThresholds(): AcceptedThresholdStore {
  const held = table<AcceptedThresholds & { readonly id: string }>();
  return {
    async find(kind) {
      const row = held.get(kind);
      if (row === null) return null;
      const { id: _id, ...thresholds } = row;
      return thresholds;
    },
    async compareAndSet(next) {
      if ((held.get(next.kind)?.revision ?? 0) !== next.revision - 1) return false;
      held.set({ ...next, id: next.kind });
      return true;
    },
  };
}
