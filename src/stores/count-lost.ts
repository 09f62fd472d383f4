import type { Stores } from './stores.js';

/**
 * Customers with a standing "lost" that occurred in the period (from ≤ it < to) and was known by its end. Said under
 * several ids of one customer it counts once; said of an id that nobody knows it doesn't count.
 */
export async function countLost(
  { customers, outcomes }: Pick<Stores, 'customers' | 'outcomes'>,
  from: Date,
  to: Date,
): Promise<number> {
  const lost = await outcomes.lostBetween(from, to);
  const standing = await customers.standing([...new Set(lost.map(({ customerId }) => customerId))]);
  return new Set(standing.values()).size;
}
