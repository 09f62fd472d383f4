import type { Overview } from '../../src/domain/overview.js';
import type { OverviewStore } from '../../src/stores/overviews.js';
import { copyOf } from './copy-of.js';
import { compareTexts } from './order.js';
import { replaceOlder } from './replace-older.js';

export function memoryOverviews(): OverviewStore {
  const overviews = new Map<string, Overview>();
  return {
    async save(incoming) {
      for (const overview of incoming)
        replaceOlder(overviews, overview.customerId, copyOf(overview), ({ updatedAt }) => updatedAt);
    },
    async find(customerId) {
      return copyOf(overviews.get(customerId) ?? null);
    },
    async findMany(customerIds) {
      return [...new Set(customerIds)].flatMap((id) => copyOf(overviews.get(id)) ?? []);
    },
    async findByKey(key, limit) {
      return [...overviews.values()]
        .filter(({ keys }) => keys.includes(key))
        .sort((a, b) => compareTexts(a.customerId, b.customerId))
        .slice(0, limit)
        .map(copyOf);
    },
    async upsellOfOwner(ownerId, limit) {
      const scoreOf = ({ value }: Overview) => value?.scores.upsell?.score ?? Number.NEGATIVE_INFINITY;
      return [...overviews.values()]
        .filter((overview) => overview.ownerId === ownerId && scoreOf(overview) >= 0)
        .sort((a, b) => scoreOf(b) - scoreOf(a) || compareTexts(a.customerId, b.customerId))
        .slice(0, limit)
        .map(copyOf);
    },
    async remove(customerIds) {
      for (const id of customerIds) overviews.delete(id);
    },
  };
}
