import type { Random } from '../domain/random.js';

/**
 * Chooses each item with its own probability, and always about as many in all as the probabilities add up
 * to (systematic sampling, Madow 1949). Independent draws would let a seed lose half or double the usual.
 */
export function systematicSample<T>(
  random: Random,
  items: readonly T[],
  probability: (item: T) => number,
): T[] {
  let reached = random();
  return items.filter((item) => {
    const before = Math.floor(reached);
    reached += probability(item);
    return Math.floor(reached) > before;
  });
}
