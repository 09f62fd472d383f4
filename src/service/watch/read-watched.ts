import { ALL_PARTITIONS } from '../../domain/partition.js';
import type { ServiceOffer } from '../../domain/service-offer.js';
import { DAY_MS } from '../../domain/time.js';
import { historyAsOf } from '../../history/as-of.js';
import type { Stores } from '../../stores/stores.js';
import { heardAfterOffers, SURVEY_WITHIN_DAYS } from './heard-after-offers.js';
import type { WatchedOffers } from './week-measures.js';

export type WatchedStores = Pick<Stores, 'customers' | 'histories' | 'serviceOffers'>;

const BATCH = 1_000;

/** Reads what the offers of a stretch are judged by, as it is known at its end. Null where nothing was shown. */
export async function readWatched(
  stores: WatchedStores,
  since: Date,
  at: Date,
): Promise<WatchedOffers | null> {
  // An answer of the first days may be about an offer from just before.
  const earlier = new Date(since.getTime() - SURVEY_WITHIN_DAYS * DAY_MS);
  const known: ServiceOffer[] = [];
  for await (const batch of stores.serviceOffers.shownBetween(earlier, at, BATCH)) known.push(...batch);
  const offers = known.filter((offer) => isSince(offer, since));
  if (offers.length === 0) return null;
  const byCustomer = await offersByCustomer(known, stores.customers);
  const satisfactionAfter: number[] = [];
  const satisfactionWithout: number[] = [];
  let told = 0;
  for await (const histories of stores.histories.byPartition(ALL_PARTITIONS, BATCH)) {
    const standing = await stores.customers.standing(histories.map(({ customerId }) => customerId));
    for (const history of histories) {
      // A merged customer counts for another one.
      if (standing.get(history.customerId) !== history.customerId) continue;
      const own = byCustomer.get(history.customerId) ?? [];
      const shownAtMs = own.map(({ shownAt }) => shownAt?.getTime() ?? Number.NaN);
      const heard = heardAfterOffers(historyAsOf(history, at.getTime()), shownAtMs, since.getTime());
      satisfactionAfter.push(...heard.after);
      satisfactionWithout.push(...heard.without);
      // Who said "never" to an agent is counted by the offer itself.
      for (const place of heard.complainedOf) {
        const offer = own[place];
        if (offer !== undefined && isSince(offer, since) && offer.state.name !== 'never') told += 1;
      }
    }
  }
  const never = offers.filter(({ state }) => state.name === 'never').length;
  return { offers, satisfactionAfter, satisfactionWithout, sellingComplaints: never + told };
}

function isSince({ shownAt }: ServiceOffer, since: Date): boolean {
  return shownAt !== null && shownAt >= since;
}

/** In the order in which they were shown; those of merged customers with whom they count for. */
async function offersByCustomer(
  offers: readonly ServiceOffer[],
  customers: Pick<Stores['customers'], 'standing'>,
): Promise<Map<string, ServiceOffer[]>> {
  const standing = await customers.standing([...new Set(offers.map(({ customerId }) => customerId))]);
  const byCustomer = new Map<string, ServiceOffer[]>();
  for (const offer of offers) {
    const customerId = standing.get(offer.customerId) ?? offer.customerId;
    const own = byCustomer.get(customerId);
    if (own === undefined) byCustomer.set(customerId, [offer]);
    else own.push(offer);
  }
  return byCustomer;
}
