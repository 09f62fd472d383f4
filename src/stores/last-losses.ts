import type { Stores } from './stores.js';

/**
 * When each of these customers was last said to be lost under any of its ids, as known by a date; those never lost are
 * left out.
 */
export async function lastLosses(
  { customers, outcomes }: Pick<Stores, 'customers' | 'outcomes'>,
  customerIds: readonly string[],
  knownBy: Date,
): Promise<Map<string, Date>> {
  const families = await customers.families(customerIds);
  const lost = await outcomes.lastLost([...new Set([...families.values()].flat())], knownBy);
  const last = new Map<string, Date>();
  for (const [customerId, ids] of families) {
    const times = ids.flatMap((id) => lost.get(id)?.getTime() ?? []);
    if (times.length > 0) last.set(customerId, new Date(Math.max(...times)));
  }
  return last;
}
