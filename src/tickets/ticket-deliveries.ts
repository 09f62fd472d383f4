import { type Delivery, pendingDelivery, type Target, targetKey } from '../domain/delivery.js';
import type { ServiceTicket, TicketNotice } from '../domain/service-ticket.js';

/**
 * Every message that a ticket's row amounts to: its cards, and who was told what. Derived from the row alone, with fixed
 * ids: adding them again changes nothing, and a process that dies in between loses nothing.
 */
export function ticketDeliveries(ticket: ServiceTicket, createdAt: Date): Delivery[] {
  return [
    ...ticket.targets.map((target) => cardDelivery(ticket, target, createdAt)),
    ...ticket.notices.flatMap((notice) => noticeDeliveries(ticket, notice)),
  ];
}

function cardDelivery({ id }: ServiceTicket, target: Target, createdAt: Date): Delivery {
  return pendingDelivery({
    id: cardId(id, target),
    alertId: null,
    content: { kind: 'ticket_card', ticketId: id },
    target,
    createdAt,
  });
}

/** Whose it is now is said under the card in its channel; what is urgent, to the person directly where that is possible. */
function noticeDeliveries({ id, targets }: ServiceTicket, notice: TicketNotice): Delivery[] {
  const { about, staffId, at } = notice;
  const what = `${id}|${about}-${at.getTime()}`;
  // Behind the card where both are made at one moment: what waits for a place is sent in order, and a reply needs its card.
  const createdAt = new Date(at.getTime() + 1);
  if ((about === 'warned' || about === 'overdue') && notice.targets.length > 0) {
    return notice.targets.map((target) =>
      pendingDelivery({
        id: `${what}|${targetKey(target)}`,
        alertId: null,
        content: { kind: 'ticket_notice', ticketId: id, about, staffId },
        target,
        createdAt,
      }),
    );
  }
  return targets
    .filter(({ kind }) => kind === 'channel')
    .map((target) =>
      pendingDelivery({
        id: `${what}|${targetKey(target)}`,
        alertId: null,
        content: { kind: 'ticket_reply', ticketId: id, about, staffId },
        target,
        createdAt,
        underId: cardId(id, target),
      }),
    );
}

/** Of the delivery of a ticket's card to a place. */
export function cardId(ticketId: string, target: Target): string {
  return `${ticketId}|card|${targetKey(target)}`;
}
