import type { ServiceTicket } from '../../domain/service-ticket.js';
import type { Block } from '../card.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';
import { shortened } from '../shortened.js';
import { moreButton } from './mine-card.js';
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

export const TICKETS_SHOWN = 8;
const NUMBER_LETTERS = 30;

/** A person's tickets that wait for an answer, each to be opened from the menu; nothing where there are none. */
export function ticketLines(
  { tickets, offset = 0, customerName, now }: TicketLinesView,
  reader: Reader,
): Block[] {
  const { words, formats } = reader;
  const shown = tickets.slice(offset, offset + TICKETS_SHOWN);
  if (shown.length === 0) return [];
  const next = offset + shown.length;
  const rest = tickets.length - next;
  const namesOf = (ticket: ServiceTicket) => ({
    customer: customerName(ticket),
    category: ticketCategory(ticket, reader),
    number: shortened(ticket.ticketId, NUMBER_LETTERS),
  });
  const lineOf = (ticket: ServiceTicket): Block => {
    const { respondBy } = ticket.routing;
    const due = words.text(respondBy < now ? 'mine.late' : 'mine.due', { due: formats.due(respondBy) });
    return { type: 'text', text: [words.text('mine.ticket', { ...namesOf(ticket), due })] };
  };
  const more: Block[] =
    rest === 0
      ? []
      : [
          { type: 'text', text: [words.text('mine.moreTickets', { count: rest })], isMuted: true },
          moreButton('tickets', next, reader),
        ];
  return [
    { type: 'divider' },
    { type: 'text', text: [{ bold: words.text('mine.tickets') }] },
    ...shown.map(lineOf),
    {
      type: 'menu',
      label: words.text('mine.ticketMenu'),
      openText: words.text('menu.open'),
      isListedAbove: true,
      options: shown.map((ticket) => ({
        text: words.text('mine.ticketOption', namesOf(ticket)),
        press: press('ticket.show', ticket.id),
      })),
    },
    ...more,
  ];
}
