import type { TicketCategory } from '../domain/event.js';
import { ownCategoryIn, ownCategoryLabel } from '../domain/own-category.js';
import type { ServiceTicket } from '../domain/service-ticket.js';
import type { IntakeContext } from '../intake/intake-context.js';
import type { IncomingTicket } from './incoming-ticket.js';
import type { TicketDependencies } from './ticket-desk.js';
import { openedTicket } from './ticket-events.js';

const MAX_ROUNDS = 10;

/**
 * A ticket that is told of again under another category: somebody there has sorted it anew. That is a correction of its event,
 * from which is learned, and stands on its card; where it went and by when it is to be answered stays.
 */
export async function sortedAnew(
  told: ServiceTicket,
  incoming: IncomingTicket,
  context: IntakeContext,
  stores: Pick<TicketDependencies['stores'], 'events' | 'histories' | 'serviceTickets'>,
): Promise<ServiceTicket> {
  const { category: label } = incoming;
  if (label === undefined || labelOf(told) === label) return told;
  const corrected = await correctEvent(incoming, context, stores);
  let ticket: ServiceTicket | null = told;
  for (let round = 0; round < MAX_ROUNDS && ticket !== null; round++) {
    if (labelOf(ticket) === label) return ticket;
    const { ownCategory: _before, ...rest } = ticket;
    const ownCategory = ownCategoryIn(label);
    const next: ServiceTicket = {
      ...rest,
      category: corrected ?? context.ticketReader?.categoryOf(ownCategory ?? '') ?? ticket.category,
      ...(ownCategory === null ? {} : { ownCategory }),
      version: ticket.version + 1,
      isCardStale: ticket.targets.length > 0,
    };
    if (await stores.serviceTickets.compareAndSet(next)) return next;
    ticket = await stores.serviceTickets.find(told.id);
  }
  throw new Error(`ticket ${told.id} kept changing while it was sorted anew; send it again`);
}

function labelOf({ category, ownCategory }: Pick<ServiceTicket, 'category' | 'ownCategory'>): string {
  return ownCategory === undefined ? category : ownCategoryLabel(ownCategory);
}

/** The event as it would have come under the new category; null where the ticket is nobody's and has none. */
async function correctEvent(
  incoming: IncomingTicket,
  context: IntakeContext,
  { events, histories }: Pick<TicketDependencies['stores'], 'events' | 'histories'>,
): Promise<TicketCategory | null> {
  const versions = await events.ofKey(`${incoming.source}:ticket_opened:${incoming.id}`);
  const newest = versions.toSorted((a, b) => b.importedAt.getTime() - a.importedAt.getTime())[0];
  if (newest?.payload.type !== 'ticket_opened') return ourCategory(incoming);
  const { subject, text, priority } = newest.payload;
  const as: IncomingTicket = { ...incoming, subject, text, priority: priority ?? undefined };
  const read = openedTicket(as, newest.customerId, newest.occurredAt, context);
  if (!('event' in read)) return ourCategory(incoming);
  await histories.markDirty([newest.customerId]);
  if ((await events.append([read.event])) > 0) await histories.markDirty([newest.customerId]);
  return read.payload.category;
}

function ourCategory({ category }: IncomingTicket): TicketCategory | null {
  return category === undefined || ownCategoryIn(category) !== null ? null : (category as TicketCategory);
}
