import type { ServiceTicket, TicketNoticeAbout } from '../../domain/service-ticket.js';
import type { Stores } from '../../stores/stores.js';
import { messageCard } from '../cards/message-card.js';
import { fromCustomer, isWaiting } from '../cards/ticket-text.js';
import { mentionOf, personName } from '../people.js';
import { button, press } from '../press.js';
import { readerOf } from '../reader.js';
import { type DeliveryRenderer, drop, plainCard } from './delivery-renderer.js';
import { readerAt } from './reader-at.js';

/** To one person: time is running out, or has. */
export const renderTicketNotice: DeliveryRenderer<'ticket_notice'> = async (
  { ticketId, about, staffId },
  _target,
  { stores, settings },
) => {
  const [ticket, staff, chosen] = await Promise.all([
    stores.serviceTickets.find(ticketId),
    stores.staff.find(staffId),
    stores.personalSettings.find(staffId),
  ]);
  if (ticket === null) return drop(`ticket ${ticketId} is gone`);
  if (staff === null) return drop(`staff member ${staffId} is gone`);
  if (isOverBefore(about, ticket, staffId)) return drop(`nothing to say to ${staffId} any more`);
  const { assigneeId, respondBy } = ticket.routing;
  const [name, assignee] = await Promise.all([
    nameOf(ticket, stores),
    assigneeId === null ? null : stores.staff.find(assigneeId),
  ]);
  const reader = readerOf(staff, settings, chosen);
  const { words, formats } = reader;
  const people = new Map(assignee === null ? [] : [[assignee.id, assignee]]);
  const text = words.text(`ticketNotice.${about}`, {
    customer: fromCustomer(name, reader),
    due: formats.due(respondBy),
    assignee: personName(people, assigneeId, reader),
  });
  return plainCard(
    messageCard(text, {
      type: 'buttons',
      visible: [button(reader, 'button.ticketOpen', press('ticket.show', ticket.id), 'primary')],
      more: [],
      moreLabel: words.text('button.more'),
    }),
  );
};

/** The same, and whose it is now, under the card in its channel. */
export const renderTicketReply: DeliveryRenderer<'ticket_reply'> = async (
  { ticketId, about, staffId },
  target,
  { stores, settings },
) => {
  const [ticket, staff] = await Promise.all([
    stores.serviceTickets.find(ticketId),
    stores.staff.find(staffId),
  ]);
  if (ticket === null) return drop(`ticket ${ticketId} is gone`);
  if (staff === null) return drop(`staff member ${staffId} is gone`);
  if (isOverBefore(about, ticket, staffId)) return drop(`nothing to say to ${staffId} any more`);
  const [name, reader] = await Promise.all([nameOf(ticket, stores), readerAt(target, stores, settings)]);
  const text = reader.words.rich(`ticketReply.${about}`, {
    person: mentionOf(staff, target.platform, settings.people),
    customer: fromCustomer(name, reader),
    due: reader.formats.due(ticket.routing.respondBy),
  });
  return { kind: 'reply', text };
};

/** Whether there is nothing to be told any more: it was answered, or is somebody else's now. */
function isOverBefore(about: TicketNoticeAbout, ticket: ServiceTicket, staffId: string): boolean {
  if (!isWaiting(ticket)) return true;
  const isAboutWhose = about === 'assigned' || about === 'handed_over';
  return isAboutWhose && ticket.routing.assigneeId !== staffId;
}

async function nameOf(
  { customerId }: ServiceTicket,
  { customers }: Pick<Stores, 'customers'>,
): Promise<string | null> {
  return customerId === null ? null : ((await customers.find(customerId))?.name ?? null);
}
