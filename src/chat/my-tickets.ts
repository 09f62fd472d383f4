import type { ServiceTicket } from '../domain/service-ticket.js';
import { isWaiting } from './cards/ticket-text.js';
import type { Desk } from './dependencies.js';

const TICKETS_COUNTED = 100;

/** A person's tickets that wait for an answer, the one due first first. */
export async function myTickets(staffId: string, { stores }: Pick<Desk, 'stores'>): Promise<ServiceTicket[]> {
  return (await stores.serviceTickets.openOfAssignee(staffId, TICKETS_COUNTED)).filter(isWaiting);
}

/** Customers of tickets, for their names. */
export function customersOf(tickets: readonly ServiceTicket[]): string[] {
  return tickets.flatMap(({ customerId }) => customerId ?? []);
}
