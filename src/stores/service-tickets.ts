import type { ServiceTicket } from '../domain/service-ticket.js';

export interface ServiceTicketStore {
  /** Adds one; false when its id is there already. */
  add(ticket: ServiceTicket): Promise<boolean>;
  find(id: string): Promise<ServiceTicket | null>;
  /** Writes `next` where the stored version is still `next.version − 1`. */
  compareAndSet(next: ServiceTicket): Promise<boolean>;
  /** Open ones that the clock has to look at by now, the longest due first, at most `limit`. */
  withStepDue(now: Date, limit: number): Promise<ServiceTicket[]>;
  /** The first opened first. */
  openOfCustomer(customerId: string): Promise<ServiceTicket[]>;
  /** The same for several; customers without any are left out. */
  openOfCustomers(customerIds: readonly string[]): Promise<Map<string, ServiceTicket[]>>;
  /** Open or not, by the number in the ticket system, whichever system: the last opened first, at most `limit`. */
  withNumber(ticketId: string, limit: number): Promise<ServiceTicket[]>;
  /** Open ones of a person, the one due first first, at most `limit`. */
  openOfAssignee(assigneeId: string, limit: number): Promise<ServiceTicket[]>;
  /** Number of open tickets of each of these people, 0 where there are none. */
  openCounts(assigneeIds: readonly string[]): Promise<Map<string, number>>;
  /** Those opened in a period (from ≤ it < to), the first first, a batch at a time. */
  openedBetween(from: Date, to: Date, batchSize: number): AsyncIterable<ServiceTicket[]>;
  withStaleCard(limit: number): Promise<ServiceTicket[]>;
  clearStaleCard(id: string, version: number): Promise<boolean>;
}
