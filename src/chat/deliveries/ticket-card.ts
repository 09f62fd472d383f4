import { ticketCard } from '../cards/ticket-card.js';
import { readTicket } from '../read-ticket.js';
import { type DeliveryRenderer, drop } from './delivery-renderer.js';
import { everybody } from './everybody.js';
import { readerAt } from './reader-at.js';

export const renderTicketCard: DeliveryRenderer<'ticket_card'> = async (
  { ticketId },
  target,
  { stores, settings, now },
) => {
  const sources = { stores, settings, now, people: everybody(stores) };
  const view = await readTicket(ticketId, sources, { shownTo: target.kind, platform: target.platform });
  if (view === null) return drop(`ticket ${ticketId} is gone`);
  const reader = await readerAt(target, stores, settings);
  return { kind: 'card', card: ticketCard(view, reader), alertVersion: view.ticket.version };
};
