import { isStanding, type TierOverride } from '../../src/domain/tier.js';
import type { TierOverrideStore } from '../../src/stores/tier-overrides.js';
import { batchesOf } from './batches.js';
import { byId, compareDates } from './order.js';
import { table } from './table.js';

export function memoryTierOverrides(): TierOverrideStore {
  const overrides = table<TierOverride>();
  return {
    async add(override) {
      return overrides.add(override);
    },
    async end(id, at, endedById) {
      const held = overrides.get(id);
      if (held === null || held.endedAt !== null) return false;
      overrides.set({ ...held, endedAt: at, endedById });
      return true;
    },
    async reopen(id, endedAt, endedById) {
      const held = overrides.get(id);
      if (held?.endedAt?.getTime() !== endedAt.getTime() || held.endedById !== endedById) return false;
      overrides.set({ ...held, endedAt: null, endedById: null });
      return true;
    },
    async find(id) {
      return overrides.get(id);
    },
    async newestOf(customerIds) {
      const found = overrides
        .where(({ customerId, endedAt }) => endedAt === null && customerIds.includes(customerId))
        .sort((a, b) => compareDates(a.at, b.at) || byId(a, b));
      return new Map(found.map((override) => [override.customerId, override]));
    },
    standingAt: (at, batchSize) =>
      batchesOf(
        overrides
          .where((override) => isStanding(override, at))
          .sort((a, b) => compareDates(a.until, b.until) || byId(a, b)),
        batchSize,
      ),
    runOut: (from, to, batchSize) =>
      batchesOf(
        overrides
          .where(({ until, endedAt }) => until >= from && until < to && endedAt === null)
          .sort((a, b) => compareDates(a.until, b.until) || byId(a, b)),
        batchSize,
      ),
  };
}
