import type { TierOverride } from '../domain/tier.js';
import type { Stores } from './stores.js';

/**
 * Of each of these customers the newest word on its tier that nobody ended, given under any of its ids; those without one
 * are left out.
 */
export async function newestOverrides(
  { customers, tierOverrides }: Pick<Stores, 'customers' | 'tierOverrides'>,
  customerIds: readonly string[],
): Promise<Map<string, TierOverride>> {
  const families = await customers.families(customerIds);
  const held = await tierOverrides.newestOf([...new Set([...families.values()].flat())]);
  const newest = new Map<string, TierOverride>();
  for (const [customerId, ids] of families) {
    const given = ids.flatMap((id) => held.get(id) ?? []);
    const last = given.toSorted((a, b) => a.at.getTime() - b.at.getTime()).at(-1);
    if (last !== undefined) newest.set(customerId, last);
  }
  return newest;
}
