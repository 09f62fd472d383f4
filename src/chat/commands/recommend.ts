import type { ServiceTicket } from '../../domain/service-ticket.js';
import { recordAudit } from '../audit.js';
import { messageCard } from '../cards/message-card.js';
import { suggestionCard } from '../cards/suggestion-card.js';
import { customerNames } from '../customer-names.js';
import type { Answer, Desk } from '../dependencies.js';
import { viewOf } from '../read-suggestion.js';
import { onlyFor } from '../roles.js';
import { aboutCustomer } from './about-customer.js';
import type { CommandHandler } from './command-handler.js';
import { withoutLookalikes } from './customer-by-sign.js';

/** One suggestion for a customer or a ticket, or why there is none; for those who talk with customers. */
export const recommend: CommandHandler = async (argument, desk, from) => {
  const answer = aboutCustomer('recommend', 'suggestion.recommend', (customerId) =>
    recommendTo(customerId, desk, argument),
  );
  return onlyFor('service', await answer(argument, desk, from));
};

/**
 * The suggestion for a customer: about the ticket that is named, or the only one that is open; else what an agent asks
 * without one.
 */
export async function recommendTo(customerId: string, desk: Desk, typed = ''): Promise<Answer> {
  const [tickets, people, nameOf] = await Promise.all([
    openTickets(customerId, desk),
    desk.people(),
    customerNames([customerId], desk),
  ]);
  const ticket = ticketMeant(tickets, typed);
  return onlyFor('service', async ({ staff, reader }) => {
    const { offers } = desk;
    if (offers === undefined) return { kind: 'whisper', card: messageCard(offText(reader)) };
    const [interaction] = await Promise.all([
      ticket?.id ?? offers.interactionOf(customerId),
      recordAudit(desk, staff.id, 'customer_viewed', customerId, { what: 'suggestion' }),
    ]);
    const sight = await offers.look({
      customerId,
      interaction,
      ownerId: ticket?.routing.assigneeId ?? staff.id,
      targets: ticket?.targets ?? [],
    });
    const sources = { people: async () => people, now: desk.now };
    const view = await viewOf(sight, nameOf(customerId), sources, { shownTo: 'private', role: staff.role });
    return { kind: 'whisper', card: suggestionCard(view, reader) };
  });
}

/** Of the customer under all its ids. */
async function openTickets(customerId: string, { stores }: Desk): Promise<readonly ServiceTicket[]> {
  const ids = (await stores.customers.families([customerId])).get(customerId) ?? [customerId];
  return [...(await stores.serviceTickets.openOfCustomers(ids)).values()].flat();
}

function ticketMeant(tickets: readonly ServiceTicket[], typed: string): ServiceTicket | null {
  const words = withoutLookalikes(typed)
    .toLowerCase()
    .split(/[\s#,;:]+/);
  const named = tickets.find(({ ticketId }) => words.includes(ticketId.toLowerCase()));
  return named ?? (tickets.length === 1 ? (tickets[0] ?? null) : null);
}

function offText({ words }: Parameters<typeof suggestionCard>[1]): string {
  return words.text('suggestionRefusal.offers_off');
}
