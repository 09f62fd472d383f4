import type { TicketRouting } from '../domain/service-ticket.js';
import type { TakenTicket } from './take-in-ticket.js';

/** What a ticket system may be told of a route: such systems show their fields to customers, so nothing of worth or risk. */
export function routeAnswer({ ticketId, customer, ticket }: TakenTicket): object {
  return {
    ticket: ticketId,
    customer: customer === 'one' ? 'known' : customer,
    route: ticket === null ? null : routeOf(ticket.routing, ticket.state.name === 'proposed'),
  };
}

/** Of a proposal neither person nor rank: nobody is sent anywhere before a person has confirmed it. */
function routeOf({ queue, seniority, assigneeId, respondBy }: TicketRouting, isProposed: boolean): object {
  return {
    status: isProposed ? 'to_confirm' : 'routed',
    queue,
    seniority: isProposed ? null : seniority,
    assignee: isProposed ? null : assigneeId,
    respondBy: respondBy.toISOString(),
  };
}
