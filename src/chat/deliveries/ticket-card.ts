import { ticketCard } from '../cards/ticket-card.js';
import { suggestionOfTicket } from '../read-suggestion.js';
import { readTicket } from '../read-ticket.js';
import { type DeliveryRenderer, drop } from './delivery-renderer.js';
import { everybody } from './everybody.js';
import { readerAt } from './reader-at.js';

export const renderTicketCard: DeliveryRenderer<'ticket_card'> = async (
  { ticketId },
  target,
  { stores, settings, now, offers },
) => {
  const sources = { stores, settings, now, people: everybody(stores) };
  const view = await readTicket(ticketId, sources, { shownTo: target.kind, platform: target.platform });
  if (view === null) return drop(`ticket ${ticketId} is gone`);
  const [reader, suggestion] = await Promise.all([
    readerAt(target, stores, settings),
    suggestionOfTicket(
      view.ticket,
      view.customerName,
      { ...sources, ...(offers === undefined ? {} : { offers }) },
      { shownTo: target.kind },
    ),
  ]);
  return {
    kind: 'card',
    card: ticketCard({ ...view, suggestion }, reader),
    alertVersion: view.ticket.version,
  };
};
