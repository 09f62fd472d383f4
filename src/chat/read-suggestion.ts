import { shownCustomerId } from '../domain/customer.js';
import { serviceOfferId } from '../domain/service-offer.js';
import type { ServiceTicket } from '../domain/service-ticket.js';
import type { Role } from '../domain/staff.js';
import type { OfferDesk, OfferSight } from '../service/desk/offer-desk.js';
import type { Stores } from '../stores/stores.js';
import type { SuggestionView } from './cards/suggestion-view.js';
import type { People } from './people.js';

interface Sources {
  readonly stores: Pick<Stores, 'customers'>;
  /** Left out, nothing is suggested. */
  readonly offers?: OfferDesk;
  readonly people: () => Promise<People>;
  readonly now: () => Date;
}

interface Shown {
  readonly shownTo: SuggestionView['shownTo'];
  readonly role?: Role;
}

/** What a ticket's card shows of suggestions; null where it shows nothing. */
export async function suggestionOfTicket(
  ticket: ServiceTicket,
  customerName: string | null,
  sources: Sources,
  shown: Shown,
): Promise<SuggestionView | null> {
  const { offers } = sources;
  const { customerId, id, isOpen, routing, targets } = ticket;
  if (offers === undefined || customerId === null || customerName === null) return null;
  if (!(await offers.isOn())) return null;
  const sight = isOpen
    ? await offers.look({ customerId, interaction: id, ownerId: routing.assigneeId, targets })
    : // Once it is over nothing new is looked for.
      await offers.again(serviceOfferId(id));
  return sight === null ? null : viewOf(sight, customerName, sources, shown);
}

/** Today's state of a suggestion that somebody has seen; null where it is gone. */
export async function readSuggestion(
  offerId: string,
  sources: Sources,
  shown: Shown,
): Promise<SuggestionView | null> {
  const sight = (await sources.offers?.again(offerId)) ?? null;
  if (sight === null) return null;
  const { customerId } = sight;
  const customer = await sources.stores.customers.find(customerId);
  return viewOf(sight, customer?.name ?? shownCustomerId(customerId), sources, shown);
}

export async function viewOf(
  sight: OfferSight,
  customerName: string,
  { people, now }: Pick<Sources, 'people' | 'now'>,
  { shownTo, role }: Shown,
): Promise<SuggestionView> {
  return {
    sight,
    customerName,
    people: await people(),
    shownTo,
    ...(role === undefined ? {} : { role }),
    now: now(),
  };
}
