import type { ServiceTicket } from '../../domain/service-ticket.js';
import { DAY_MS } from '../../domain/time.js';
import { SOLVED_DAYS } from '../../service/timing/offer-timing.js';
import { recordAudit } from '../audit.js';
import { messageCard } from '../cards/message-card.js';
import { suggestionCard } from '../cards/suggestion-card.js';
import { customerNames } from '../customer-names.js';
import type { Answer, Desk } from '../dependencies.js';
import { viewOf } from '../read-suggestion.js';
import { onlyFor } from '../roles.js';
import { ticketNumbersIn, ticketsOfNumber, wordsIn } from '../tickets-of-number.js';
import { aboutCustomer } from './about-customer.js';
import type { CommandHandler } from './command-handler.js';

/** One suggestion for a customer or a ticket, or why there is none; for those who talk with customers. */
export const recommend: CommandHandler = async (argument, desk, from) => {
  const answer = aboutCustomer(
    'recommend',
    'suggestion.recommend',
    (customerId) => recommendTo(customerId, desk, argument),
    customerOfTicket,
  );
  return onlyFor('service', await answer(argument, desk, from));
};

/** Of a bare number, which is a customer's first, then an open ticket's, then that of a ticket closed a short while ago. */
async function customerOfTicket(argument: string, desk: Desk): Promise<string | null> {
  const [number, ...others] = ticketNumbersIn(argument);
  if (number === undefined || others.length > 0 || argument.trim().split(/\s+/).length > 1) return null;
  const fresh = (await ticketsOfNumber(number, desk.stores)).filter((ticket) => isFresh(ticket, desk.now()));
  const ids = [...new Set(fresh.flatMap(({ customerId }) => customerId ?? []))];
  const [id, ...more] = new Set((await desk.stores.customers.standing(ids)).values());
  return id === undefined || more.length > 0 ? null : id;
}

/**
 * The suggestion for a customer: about the ticket that is named, closed ones too, or the only one that is open; else
 * what an agent asks without one.
 */
export async function recommendTo(customerId: string, desk: Desk, typed = ''): Promise<Answer> {
  const [ticket, people, nameOf] = await Promise.all([
    ticketMeant(customerId, typed, desk),
    desk.people(),
    customerNames([customerId], desk),
  ]);
  return onlyFor('service', async ({ staff, reader }) => {
    const { offers } = desk;
    if (offers === undefined) return { kind: 'whisper', card: messageCard(offText(reader)) };
    // Tickets of other queues are none of theirs: the customer is.
    const own = ticket !== null && desk.tickets.mayWork(staff, ticket) ? ticket : null;
    const [interaction] = await Promise.all([
      own?.id ?? offers.interactionOf(customerId),
      recordAudit(desk, staff.id, 'customer_viewed', customerId, { what: 'suggestion' }),
    ]);
    const sight = await offers.look({
      customerId,
      interaction,
      // A closed ticket is nobody's any more: who asks about it will tell the customer.
      ownerId: (own?.isOpen ? own.routing.assigneeId : null) ?? staff.id,
      targets: own?.targets ?? [],
      leavesFollowUp: own?.isOpen === false,
    });
    const sources = { people: async () => people, now: desk.now };
    const view = await viewOf(sight, nameOf(customerId), sources, { shownTo: 'private', role: staff.role });
    return { kind: 'whisper', card: suggestionCard(view, reader) };
  });
}

async function ticketMeant(
  customerId: string,
  typed: string,
  { stores, now }: Desk,
): Promise<ServiceTicket | null> {
  const ids = (await stores.customers.families([customerId])).get(customerId) ?? [customerId];
  const open = [...(await stores.serviceTickets.openOfCustomers(ids)).values()].flat();
  const words = wordsIn(typed).map((word) => word.toLowerCase());
  const named = open.find(({ ticketId }) => words.includes(ticketId.toLowerCase()));
  if (named !== undefined) return named;
  for (const number of ticketNumbersIn(typed)) {
    const tickets = await ticketsOfNumber(number, stores);
    const own = tickets.find(
      (ticket) => ticket.customerId !== null && ids.includes(ticket.customerId) && isFresh(ticket, now()),
    );
    if (own !== undefined) return own;
  }
  return open.length === 1 ? (open[0] ?? null) : null;
}

/** What was closed longer ago says nothing of today. */
function isFresh({ isOpen, state }: ServiceTicket, now: Date): boolean {
  return isOpen || (state.name === 'closed' && now.getTime() - state.at.getTime() < SOLVED_DAYS * DAY_MS);
}

function offText({ words }: Parameters<typeof suggestionCard>[1]): string {
  return words.text('suggestionRefusal.offers_off');
}
