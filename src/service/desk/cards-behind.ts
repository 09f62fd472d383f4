import type { ServiceOffer } from '../../domain/service-offer.js';
import { DAY_MS } from '../../domain/time.js';
import type { Stores } from '../../stores/stores.js';
import { OFFERED_DAYS, SHOWN_DAYS } from '../offers/offer-lifecycle.js';

type CardStores = Pick<Stores, 'serviceOffers'>;

const BATCH = 500;
/** An offer is told a week after it was shown at the latest, and waits so long for its answer. */
const OPEN_DAYS = SHOWN_DAYS + OFFERED_DAYS + 1;

/**
 * What is shown to some customers still may have been forbidden meanwhile: the sweep of cards has each rendered, and so judged,
 * anew. Returns how many there are.
 */
export async function cardsBehind(
  customerIds: readonly string[],
  { customers, serviceOffers }: CardStores & { readonly customers: Pick<Stores['customers'], 'families'> },
): Promise<number> {
  const families = await customers.families(customerIds);
  const ids = customerIds.flatMap((id) => families.get(id) ?? [id]);
  return markStale(await serviceOffers.ofCustomers(ids), serviceOffers);
}

/** The same for everybody's: once offers are turned off or on, the threshold has changed, or the night has told of alerts. */
export async function allCardsBehind({ serviceOffers }: CardStores, now: Date): Promise<number> {
  const from = new Date(now.getTime() - OPEN_DAYS * DAY_MS);
  let marked = 0;
  for await (const offers of serviceOffers.shownBetween(from, new Date(now.getTime() + 1), BATCH))
    marked += await markStale(offers, serviceOffers);
  return marked;
}

async function markStale(
  offers: readonly ServiceOffer[],
  serviceOffers: Stores['serviceOffers'],
): Promise<number> {
  const shown = offers.filter(
    ({ isOpen, shownAt, targets }) => isOpen && shownAt !== null && targets.length > 0,
  );
  for (const row of shown) {
    // Somebody who changes it at this moment has its card rendered anyway.
    await serviceOffers.compareAndSet({ ...row, version: row.version + 1, isCardStale: true });
  }
  return shown.length;
}
