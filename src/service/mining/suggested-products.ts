import { DAY_MS } from '../../domain/time.js';
import type { Stores } from '../../stores/stores.js';

/** Whether a product, bought at a moment, had been suggested to its customer before. */
export type IsSuggested = (productId: string, boughtAtMs: number) => boolean;

/** As far as patterns look ahead, and a little for orders that take their time. */
const SUGGESTED_DAYS = 210;
/** Orders are dated by the day. */
const SAME_DAY_MS = DAY_MS;
const BATCH = 1_000;

/** What was suggested to whom by a moment, and not put aside as unfit: by the customer that an offer counts for today. */
export async function suggestedProducts(
  { customers, serviceOffers }: Pick<Stores, 'customers' | 'serviceOffers'>,
  asOf: Date,
): Promise<(customerId: string) => IsSuggested> {
  const shownAtMs = new Map<string, Map<string, number[]>>();
  for await (const offers of serviceOffers.shownBetween(new Date(0), asOf, BATCH)) {
    const standing = await customers.standing([...new Set(offers.map(({ customerId }) => customerId))]);
    for (const { customerId, candidate, shownAt, state } of offers) {
      if (shownAt === null || state.name === 'not_fitting') continue;
      const id = standing.get(customerId) ?? customerId;
      const own = shownAtMs.get(id) ?? new Map<string, number[]>();
      shownAtMs.set(id, own);
      own.set(candidate.productId, [...(own.get(candidate.productId) ?? []), shownAt.getTime()]);
    }
  }
  return (customerId) => {
    const own = shownAtMs.get(customerId);
    return (productId, boughtAtMs) =>
      (own?.get(productId) ?? []).some(
        (atMs) => boughtAtMs >= atMs - SAME_DAY_MS && boughtAtMs <= atMs + SUGGESTED_DAYS * DAY_MS,
      );
  };
}
