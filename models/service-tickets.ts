import { type Connection, Schema } from 'mongoose';
import type { ServiceTicket } from '../src/domain/service-ticket.js';
import type { ServiceTicketStore } from '../src/stores/service-tickets.js';
import { cursorBatches, inChunks } from './batches.js';
import { followedRows, STALE_CARDS } from './followed-rows.js';
import { compareTexts } from './grouped-by-customer.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { type KeptCollection, type Row, rowSchema } from './row.js';

/** What tickets are looked for by stands beside the routing too: an index into it gives no order on every server. */
interface KeptTicket extends ServiceTicket {
  readonly assigneeId: string | null;
  readonly respondBy: Date;
}
interface ServiceTicketRow extends Row, Omit<KeptTicket, 'id'> {}

const schema = rowSchema<ServiceTicketRow>({
  ticketId: String,
  source: String,
  customerId: String,
  contactId: String,
  category: String,
  ownCategory: String,
  priority: String,
  subject: String,
  tone: Number,
  openedAt: Date,
  routing: Schema.Types.Mixed,
  assigneeId: String,
  respondBy: Date,
  state: Schema.Types.Mixed,
  isOpen: Boolean,
  nextStepAt: Date,
  warned: Schema.Types.Mixed,
  notices: [Schema.Types.Mixed],
  undo: Schema.Types.Mixed,
  version: Number,
  targets: [Schema.Types.Mixed],
  isCardStale: Boolean,
})
  .index({ customerId: 1, isOpen: 1, openedAt: 1, _id: 1 }, { name: 'by_customer' })
  .index({ assigneeId: 1, isOpen: 1, respondBy: 1, _id: 1 }, { name: 'by_assignee' })
  .index({ ticketId: 1, openedAt: -1, _id: -1 }, { name: 'by_number' })
  .index({ nextStepAt: 1, _id: 1 }, { name: 'by_next_step', partialFilterExpression: { isOpen: true } })
  .index({ openedAt: 1, _id: 1 }, { name: 'by_opening' })
  .index({ isCardStale: 1, _id: 1 }, { name: 'by_staleness' });

const OPEN_OF_CUSTOMER = {
  name: 'the open tickets of a customer, the first opened first',
  equal: ['customerId', 'isOpen'],
  sort: [
    ['openedAt', 1],
    ['_id', 1],
  ],
  index: 'by_customer',
} as const satisfies DeclaredQuery;
const OPEN_OF_CUSTOMERS = {
  name: 'the open tickets of some customers',
  equal: ['isOpen'],
  oneOf: 'customerId',
  index: 'by_customer',
} as const satisfies DeclaredQuery;
const OF_NUMBER = {
  name: 'the tickets of a number, the last opened first',
  equal: ['ticketId'],
  sort: [
    ['openedAt', -1],
    ['_id', -1],
  ],
  isLimited: true,
  index: 'by_number',
} as const satisfies DeclaredQuery;
const OPEN_OF_ASSIGNEE = {
  name: 'the open tickets of a person, the one due first first',
  equal: ['assigneeId', 'isOpen'],
  sort: [
    ['respondBy', 1],
    ['_id', 1],
  ],
  isLimited: true,
  index: 'by_assignee',
} as const satisfies DeclaredQuery;
const OPEN_OF_ASSIGNEES = {
  name: 'the open tickets of some people',
  equal: ['isOpen'],
  oneOf: 'assigneeId',
  index: 'by_assignee',
} as const satisfies DeclaredQuery;
const STEP_DUE = {
  name: 'open tickets with a step due',
  equal: ['isOpen'],
  range: 'nextStepAt',
  sort: [
    ['nextStepAt', 1],
    ['_id', 1],
  ],
  isLimited: true,
  index: 'by_next_step',
} as const satisfies DeclaredQuery;
const OPENED_BETWEEN = {
  name: 'the tickets opened in a period, the first first',
  equal: [],
  range: 'openedAt',
  sort: [
    ['openedAt', 1],
    ['_id', 1],
  ],
  index: 'by_opening',
} as const satisfies DeclaredQuery;

export const SERVICE_TICKETS: KeptCollection = {
  name: 'service_tickets',
  schema,
  queries: [
    OPEN_OF_CUSTOMER,
    OPEN_OF_CUSTOMERS,
    OF_NUMBER,
    OPEN_OF_ASSIGNEE,
    OPEN_OF_ASSIGNEES,
    STEP_DUE,
    OPENED_BETWEEN,
    STALE_CARDS,
  ],
};

export function serviceTicketStore(connection: Connection): ServiceTicketStore {
  const { rows, read, fromRow, ...followed } = followedRows<KeptTicket>(connection, SERVICE_TICKETS);
  const ticketOf = (row: unknown): ServiceTicket => bare(fromRow(row as ServiceTicketRow));
  const readBare = async (...asked: Parameters<typeof read>): Promise<ServiceTicket[]> =>
    (await read(...asked)).map(bare);
  return {
    add: async (ticket) => (await followed.add([kept(ticket)])) === 1,
    async find(id) {
      const found = await followed.find(id);
      return found === null ? null : bare(found);
    },
    compareAndSet: (next) => followed.compareAndSet(kept(next)),
    withStaleCard: async (limit) => (await followed.withStaleCard(limit)).map(bare),
    clearStaleCard: followed.clearStaleCard,
    withStepDue: (now, limit) =>
      readBare(STEP_DUE, filterOf(STEP_DUE, { isOpen: true, nextStepAt: { $lte: now } }), limit),
    openOfCustomer: (customerId) =>
      readBare(OPEN_OF_CUSTOMER, filterOf(OPEN_OF_CUSTOMER, { customerId, isOpen: true }), 0),
    async openOfCustomers(customerIds) {
      const found = await inChunks(customerIds, (some) =>
        rows
          .find(filterOf(OPEN_OF_CUSTOMERS, { isOpen: true, customerId: some }) as never, {
            ...optionsOf(OPEN_OF_CUSTOMERS),
            batchSize: 2 * some.length,
          })
          .toArray(),
      );
      const byCustomer = new Map<string, ServiceTicket[]>();
      for (const ticket of found.map(ticketOf).sort(byOpening)) {
        if (ticket.customerId === null) continue;
        const others = byCustomer.get(ticket.customerId);
        if (others === undefined) byCustomer.set(ticket.customerId, [ticket]);
        else others.push(ticket);
      }
      return byCustomer;
    },
    withNumber: (ticketId, limit) => readBare(OF_NUMBER, filterOf(OF_NUMBER, { ticketId }), limit),
    openOfAssignee: (assigneeId, limit) =>
      readBare(OPEN_OF_ASSIGNEE, filterOf(OPEN_OF_ASSIGNEE, { assigneeId, isOpen: true }), limit),
    async openCounts(assigneeIds) {
      const found = await inChunks(assigneeIds, (some) =>
        rows
          .find(filterOf(OPEN_OF_ASSIGNEES, { isOpen: true, assigneeId: some }) as never, {
            ...optionsOf(OPEN_OF_ASSIGNEES),
            projection: { assigneeId: 1 },
          })
          .toArray(),
      );
      const counts = new Map<string, number>(assigneeIds.map((id) => [id, 0]));
      for (const { assigneeId } of found as unknown as Pick<ServiceTicketRow, 'assigneeId'>[]) {
        if (assigneeId !== null) counts.set(assigneeId, (counts.get(assigneeId) ?? 0) + 1);
      }
      return counts;
    },
    async *openedBetween(from, to, batchSize) {
      const open = () =>
        rows.find(filterOf(OPENED_BETWEEN, { openedAt: { $gte: from, $lt: to } }) as never, {
          ...optionsOf(OPENED_BETWEEN),
          batchSize,
        });
      for await (const batch of cursorBatches([open], batchSize)) yield batch.map(ticketOf);
    },
  };
}

function kept(ticket: ServiceTicket): KeptTicket {
  const { assigneeId, respondBy } = ticket.routing;
  return { ...ticket, assigneeId, respondBy };
}

function bare({ assigneeId: _assigneeId, respondBy: _respondBy, ...ticket }: KeptTicket): ServiceTicket {
  return ticket;
}

function byOpening(a: ServiceTicket, b: ServiceTicket): number {
  return a.openedAt.getTime() - b.openedAt.getTime() || compareTexts(a.id, b.id);
}
