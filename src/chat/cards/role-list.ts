import type { CustomerOfNote, TicketOfNote } from '../../overview/role-lists.js';
import type { Block, CardAction } from '../card.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';
import { shortened } from '../shortened.js';
import { figuresLine } from './role-figures.js';
import { ticketCategory } from './ticket-text.js';

/** What somebody of a role looks at on the page of their own day, besides what waits for them. */
export interface RoleLists {
  readonly room: readonly CustomerOfNote[];
  readonly tickets: readonly TicketOfNote[];
  readonly customerName: (customerId: string) => string;
  /** ISO 4217 code of the company's amounts. */
  readonly currency: string;
}

const NUMBER_LETTERS = 30;

interface Entry {
  readonly name: string;
  readonly figures: string;
  readonly press: CardAction;
}

/** Nothing where there is nothing to look at. */
export function roleListBlocks(
  { room, tickets, customerName, currency }: RoleLists,
  reader: Reader,
): Block[] {
  const { words } = reader;
  const ofRoom = room.map(({ overview: { customerId, name }, figures }) => ({
    name,
    figures: figuresLine(figures, currency, reader),
    press: press('customer.show', customerId),
  }));
  const ofTickets = tickets.map(({ ticket, figures }) => ({
    name: words.text('mine.ticketOption', {
      customer:
        ticket.customerId === null ? words.text('ticket.unknownCustomer') : customerName(ticket.customerId),
      category: ticketCategory(ticket, reader),
      number: shortened(ticket.ticketId, NUMBER_LETTERS),
    }),
    figures: figures.length === 0 ? words.text('view.nothing') : figuresLine(figures, currency, reader),
    press: press('ticket.show', ticket.id),
  }));
  return [
    ...listBlocks('view.room', 'digest.menu', ofRoom, reader),
    ...listBlocks('view.tickets', 'mine.ticketMenu', ofTickets, reader),
  ];
}

function listBlocks(
  heading: 'view.room' | 'view.tickets',
  menu: 'digest.menu' | 'mine.ticketMenu',
  entries: readonly Entry[],
  { words }: Reader,
): Block[] {
  if (entries.length === 0) return [];
  return [
    { type: 'divider' },
    { type: 'text', text: [{ bold: words.text(heading) }] },
    ...entries.map(({ name, figures }): Block => ({ type: 'text', text: [{ bold: name }, `\n${figures}`] })),
    {
      type: 'menu',
      label: words.text(menu),
      openText: words.text('menu.open'),
      isListedAbove: true,
      options: entries.map(({ name, press }) => ({ text: name, press })),
    },
  ];
}
