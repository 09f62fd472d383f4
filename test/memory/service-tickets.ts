import type { ServiceTicket } from '../../src/domain/service-ticket.js';
import type { ServiceTicketStore } from '../../src/stores/service-tickets.js';
import { batchesOf } from './batches.js';
import { byId, compareDates } from './order.js';
import { table } from './table.js';

export function memoryServiceTickets(): ServiceTicketStore {
  const tickets = table<ServiceTicket>();
  const openOf = (assigneeId: string) =>
    tickets.where(({ isOpen, routing }) => isOpen && routing.assigneeId === assigneeId);
  return {
    async add(ticket) {
      return tickets.add(ticket);
    },
    async find(id) {
      return tickets.get(id);
    },
    async compareAndSet(next) {
      if (tickets.get(next.id)?.version !== next.version - 1) return false;
      tickets.set(next);
      return true;
    },
    async withStepDue(now, limit) {
      return tickets
        .where(({ isOpen, nextStepAt }) => isOpen && nextStepAt !== null && nextStepAt <= now)
        .sort((a, b) => compareDates(a.nextStepAt ?? now, b.nextStepAt ?? now) || byId(a, b))
        .slice(0, limit);
    },
    async openOfCustomer(customerId) {
      return tickets.where((ticket) => ticket.isOpen && ticket.customerId === customerId).sort(byOpening);
    },
    async openOfCustomers(customerIds) {
      const found = new Map<string, ServiceTicket[]>();
      for (const id of customerIds) {
        const open = tickets.where((ticket) => ticket.isOpen && ticket.customerId === id).sort(byOpening);
        if (open.length > 0) found.set(id, open);
      }
      return found;
    },
    async withNumber(ticketId, limit) {
      return tickets
        .where((ticket) => ticket.ticketId === ticketId)
        .sort((a, b) => compareDates(b.openedAt, a.openedAt) || byId(b, a))
        .slice(0, limit);
    },
    async openOfAssignee(assigneeId, limit) {
      return openOf(assigneeId)
        .sort((a, b) => compareDates(a.routing.respondBy, b.routing.respondBy) || byId(a, b))
        .slice(0, limit);
    },
    async openCounts(assigneeIds) {
      return new Map(assigneeIds.map((id) => [id, openOf(id).length]));
    },
    openedBetween: (from, to, batchSize) =>
      batchesOf(
        tickets.where(({ openedAt }) => openedAt >= from && openedAt < to).sort(byOpening),
        batchSize,
      ),
    async withStaleCard(limit) {
      return tickets
        .where(({ isCardStale }) => isCardStale)
        .sort(byId)
        .slice(0, limit);
    },
    async clearStaleCard(id, version) {
      const ticket = tickets.get(id);
      if (ticket?.version !== version) return false;
      tickets.set({ ...ticket, isCardStale: false });
      return true;
    },
  };
}

function byOpening(a: ServiceTicket, b: ServiceTicket): number {
  return compareDates(a.openedAt, b.openedAt) || byId(a, b);
}
