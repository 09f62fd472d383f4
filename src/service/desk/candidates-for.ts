import type { OfferCandidate } from '../../domain/service-offer.js';
import type { GateSituation } from '../gate/situation.js';
import { type RecommendSources, recommendFor } from '../recommend/recommend-for.js';
import type { TicketInHand } from '../recommend/subject.js';
import { ticketInHand } from '../recommend/ticket-in-hand.js';
import type { ReadIntent } from '../words/intent.js';
import type { ReadCustomer } from './known-customer.js';

/** What is read once for an offer stands in the way of nothing: the customer and its events come from there. */
export type CandidateSources = Omit<RecommendSources, 'stores' | 'threshold'>;

/** What could be offered in a situation, before anybody has asked whether this is the moment; mostly nothing. */
export async function candidatesFor(
  customerId: string,
  situation: GateSituation,
  readCustomer: ReadCustomer,
  readIntent: ReadIntent,
  sources: CandidateSources,
): Promise<readonly OfferCandidate[]> {
  const { customer, events } = await readCustomer(customerId);
  if (customer === null || situation.threshold === 'unknown') return [];
  const found = await recommendFor(customer.id, readTicket(situation, readIntent), situation.at, {
    ...sources,
    threshold: situation.threshold,
    stores: {
      customers: { find: async () => customer },
      events: { ofCustomers: async () => new Map([[customer.id, [...events]]]) },
    },
  });
  return found ?? [];
}

/** The ticket in hand; null outside one. Its category is the one on record, be it from its source or from a trained model. */
function readTicket({ tickets, interaction }: GateSituation, readIntent: ReadIntent): TicketInHand | null {
  const ticket = tickets === 'unknown' ? undefined : tickets.find((each) => each.interaction === interaction);
  if (ticket === undefined || ticket.words === 'unknown') return null;
  const { subject, text } = ticket.words;
  const read = ticketInHand(subject, text, readIntent(subject, text));
  return ticket.category === 'other' ? read : { ...read, category: ticket.category };
}
