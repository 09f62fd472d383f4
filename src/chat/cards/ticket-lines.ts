import type { ServiceTicket } from '../../domain/service-ticket.js';
import type { Block } from '../card.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';
import { shortened } from '../shortened.js';
import { leafedList } from './leafed-list.js';
import { ticketCategory } from './ticket-text.js';

export interface TicketLinesView {
  /** The one due first first. */
  readonly tickets: readonly ServiceTicket[];
  /** How many come before those shown. */
  readonly offset?: number;
  /** The words for an unknown customer where the ticket is nobody's. */
  readonly customerName: (ticket: ServiceTicket) => string;
  readonly now: Date;
}

const NUMBER_LETTERS = 30;

/** A person's tickets that wait for an answer, each to be opened from the menu; nothing where there are none. */
export function ticketLines(
  { tickets, offset = 0, customerName, now }: TicketLinesView,
  reader: Reader,
): Block[] {
  const { words, formats } = reader;
  const namesOf = (ticket: ServiceTicket) => ({
    customer: customerName(ticket),
    category: ticketCategory(ticket, reader),
    number: shortened(ticket.ticketId, NUMBER_LETTERS),
  });
  const lineOf = (ticket: ServiceTicket) => {
    const { respondBy } = ticket.routing;
    const due = words.text(respondBy < now ? 'mine.late' : 'mine.due', { due: formats.due(respondBy) });
    return words.text('mine.ticket', { ...namesOf(ticket), due });
  };
  const optionOf = (ticket: ServiceTicket) => ({
    text: words.text('mine.ticketOption', namesOf(ticket)),
    press: press('ticket.show', ticket.id),
  });
  return leafedList({ name: 'tickets', items: tickets, offset, lineOf, optionOf }, reader);
}
