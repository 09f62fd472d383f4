import { customerIdOf } from '../domain/customer.js';
import type { EventPayload, VarselEvent } from '../domain/event.js';
import { DAY_MS } from '../domain/time.js';
import { eventContent } from '../intake/event-identity.js';
import { eventOf } from '../intake/event-reader.js';
import type { IntakeContext } from '../intake/intake-context.js';
import { mappingSchema } from '../intake/mapping.js';
import type { RawRow } from '../intake/raw-row.js';
import { resolveMapping } from '../intake/resolve-mapping.js';
import { ticketReader } from '../intake/tickets.js';
import type { IncomingTicket } from './incoming-ticket.js';

type Opened = Extract<EventPayload, { type: 'ticket_opened' }>;

export interface OpenedTicket {
  readonly event: VarselEvent;
  readonly payload: Opened;
}

/** What is wrong, by the name of the field. */
export interface TicketProblem {
  readonly field: string;
  readonly reason: string;
}

const COLUMNS = [
  'id',
  'customer_id',
  'opened',
  'category',
  'priority',
  'subject',
  'text',
  'mood',
  'emergency',
];
const FIELD_OF_COLUMN: Readonly<Record<string, string>> = { customer_id: 'customer', opened: 'openedAt' };
/** Of nobody: its event is read and then left aside. */
const NOBODY = 'nobody';

/**
 * A new ticket as the import of a file would read it, so that a file which brings it later changes nothing. A ticket of
 * nobody known is read all the same.
 */
export function openedTicket(
  ticket: IncomingTicket,
  customerId: string | null,
  openedAt: Date,
  context: IntakeContext,
): OpenedTicket | readonly TicketProblem[] {
  const { source } = ticket;
  const [customerSource, customer] = splitId(customerId ?? customerIdOf(source, NOBODY));
  const mapping = mappingSchema.parse({ kind: 'tickets', source, customerSource });
  const read = ticketReader(resolveMapping(mapping, COLUMNS, null), context);
  const row: RawRow = {
    row: 1,
    line: 1,
    problem: null,
    values: [
      ticket.id,
      customer,
      openedAt.toISOString(),
      ticket.category ?? '',
      ticket.priority ?? '',
      ticket.subject,
      ticket.text,
      ticket.mood ?? '',
      ticket.emergency === true ? 'yes' : '',
    ],
  };
  const fate = read(row);
  if (fate.kind === 'rejected')
    return fate.problems.map(({ field, reason }) => ({ field: FIELD_OF_COLUMN[field] ?? field, reason }));
  const event = fate.kind === 'accepted' ? fate.record.events[0] : undefined;
  if (event?.payload.type !== 'ticket_opened') return [{ field: 'id', reason: 'names no ticket' }];
  return { event, payload: event.payload };
}

/** What became of a ticket, under the key that a file's row has. */
export function followingEvent(
  { id, source }: Pick<IncomingTicket, 'id' | 'source'>,
  status: Exclude<IncomingTicket['status'], 'opened' | 'reopened'>,
  customerId: string,
  at: Date,
  context: IntakeContext,
): VarselEvent {
  const type = `ticket_${status}` as const;
  const payload = { type, ticketId: id } as const;
  const occurredAtMs = at.getTime();
  const content = eventContent(customerId, occurredAtMs, occurredAtMs, payload);
  const frame = { customerId, occurredAtMs, knownAtMs: occurredAtMs };
  return eventOf(`${source}:${type}:${id}`, content, frame, payload, context);
}

/** Clocks differ, and zones are mixed up; a later moment has not happened. */
export function liesAhead(at: Date, now: Date): boolean {
  return at.getTime() > now.getTime() + DAY_MS;
}

function splitId(customerId: string): readonly [source: string, id: string] {
  const colon = customerId.indexOf(':');
  return [customerId.slice(0, colon), customerId.slice(colon + 1)];
}
