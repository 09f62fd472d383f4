import { DAY_MS } from '../../domain/time.js';
import type { Stores } from '../../stores/stores.js';
import type { PatternItems } from './pattern-items.js';

/** Whether an item that was bought at a moment had been suggested to its customer before. */
export type IsSuggested = (item: string, boughtAtMs: number) => boolean;

/** Orders are dated by the day. */
const SAME_DAY_MS = DAY_MS;
const BATCH = 1_000;

/**
 * What agents were shown for whom by a moment, as products and as the lines they belong to: by the customer that an offer
 * counts for today. From then on it can't be told what would have been bought anyway.
 */
export async function suggestedItems(
  { customers, serviceOffers }: Pick<Stores, 'customers' | 'serviceOffers'>,
  items: PatternItems,
  asOf: Date,
): Promise<(customerId: string) => IsSuggested> {
  const firstAtMs = new Map<string, Map<string, number>>();
  for await (const offers of serviceOffers.shownBetween(new Date(0), asOf, BATCH)) {
    const standing = await customers.standing([...new Set(offers.map(({ customerId }) => customerId))]);
    for (const { customerId, candidate, shownAt } of offers) {
      if (shownAt === null) continue;
      const id = standing.get(customerId) ?? customerId;
      const own = firstAtMs.get(id) ?? new Map<string, number>();
      firstAtMs.set(id, own);
      for (const item of items.itemsOf(candidate.productId))
        own.set(item, Math.min(own.get(item) ?? Number.POSITIVE_INFINITY, shownAt.getTime()));
    }
  }
  return (customerId) => {
    const own = firstAtMs.get(customerId);
    return (item, boughtAtMs) => boughtAtMs >= (own?.get(item) ?? Number.POSITIVE_INFINITY) - SAME_DAY_MS;
  };
}
