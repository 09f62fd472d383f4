import type { PresumedLoss } from '../../src/domain/presumed-loss.js';
import type { PresumedLossStore } from '../../src/stores/presumed-losses.js';
import { byId, compareDates } from './order.js';

export function memoryPresumedLosses(): PresumedLossStore {
  const losses = new Map<string, PresumedLoss>();
  return {
    async save(found) {
      for (const loss of found) losses.set(loss.id, structuredClone(loss));
    },
    async removeFoundBefore(at) {
      const old = [...losses.values()].filter(({ foundAt }) => foundAt < at);
      for (const { id } of old) losses.delete(id);
      return old.length;
    },
    async find(id) {
      return structuredClone(losses.get(id) ?? null);
    },
    async ofOwner(ownerId, limit) {
      return [...losses.values()]
        .filter((loss) => loss.ownerId === ownerId)
        .sort((a, b) => compareDates(b.leftAt, a.leftAt) || byId(a, b))
        .slice(0, limit)
        .map((loss) => structuredClone(loss));
    },
  };
}
