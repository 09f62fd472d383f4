import type { Platform } from '../domain/delivery.js';
import type { ServiceTicket } from '../domain/service-ticket.js';
import type { Role } from '../domain/staff.js';
import type { Stores } from '../stores/stores.js';
import type { TicketView } from './cards/ticket-view.js';
import type { People } from './people.js';
import type { ChatSettings } from './settings.js';

interface TicketSources {
  readonly stores: Pick<Stores, 'alerts' | 'customers' | 'overviews' | 'serviceTickets'>;
  readonly settings: ChatSettings;
  readonly people: () => Promise<People>;
  readonly now: () => Date;
}

/** Who reads a card, and where. */
interface Shown {
  readonly shownTo: TicketView['shownTo'];
  readonly platform: Platform;
  /** Of the one person who has asked. */
  readonly role?: Role;
}

/** Today's state of a ticket with what its card shows; null when it is gone. */
export async function readTicket(
  ticketId: string,
  sources: TicketSources,
  shown: Shown,
): Promise<TicketView | null> {
  const ticket = await sources.stores.serviceTickets.find(ticketId);
  return ticket === null ? null : ticketViewOf(ticket, sources, shown);
}

/** The same for a ticket that is at hand. */
export async function ticketViewOf(
  ticket: ServiceTicket,
  { stores, settings, people, now }: TicketSources,
  { shownTo, platform, role }: Shown,
): Promise<TicketView> {
  const { customerId } = ticket;
  const [overview, everybody] = await Promise.all([
    customerId === null ? null : stores.overviews.find(customerId),
    people(),
  ]);
  // A customer that came in a moment ago has no overview yet.
  const [openAlert, customer] = await Promise.all([
    customerId === null ? null : stores.alerts.findOpen('churn', overview?.customerId ?? customerId),
    customerId === null || overview !== null ? null : stores.customers.find(customerId),
  ]);
  return {
    ticket,
    customerName: overview?.name ?? customer?.name ?? null,
    overview,
    openAlert,
    people: everybody,
    shownTo,
    platform,
    ...(role === undefined ? {} : { role }),
    settings,
    now: now(),
  };
}
