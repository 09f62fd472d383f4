import { isNamed, NAMED_BY, type TicketCategory, type VarselEvent } from '../domain/event.js';
import { ownCategoryIn, ticketLabel } from '../domain/own-category.js';
import type { ServiceTicket } from '../domain/service-ticket.js';
import { eventContent } from '../intake/event-identity.js';
import { eventOf } from '../intake/event-reader.js';
import type { IntakeContext } from '../intake/intake-context.js';
import { inOrderOfComing, saidBeforePerson } from '../intake/sorted-by-people.js';
import type { IncomingTicket } from './incoming-ticket.js';
import type { TicketDependencies } from './ticket-desk.js';
import { type OpenedTicket, openedTicket } from './ticket-events.js';

const MAX_ROUNDS = 10;

type SortedBy = keyof typeof NAMED_BY;
type SortingStores = Pick<TicketDependencies['stores'], 'events' | 'histories' | 'serviceTickets'>;

/**
 * A ticket that is told of again under another category: somebody there has sorted it anew. That is a correction of its event,
 * from which is learned, and stands on its card; where it went and by when it is to be answered stays. What a person has
 * sorted here since counts more than what the source had said before.
 */
export async function sortedAnew(
  told: ServiceTicket,
  incoming: IncomingTicket,
  context: IntakeContext,
  stores: SortingStores,
): Promise<ServiceTicket> {
  const { category: label } = incoming;
  if (label === undefined) return told;
  const versions = await versionsOf(incoming, stores);
  if (ticketLabel(told) === label && isNamedAlready(versions)) return told;
  if (isOvertaken(versions, label)) return told;
  return sorted(told, { ...incoming, category: label }, versions, 'source', context, stores);
}

/** The same by a person, who names one of our categories or one of the company's own, as "own:Warranty". */
export async function sortedByHand(
  ticket: ServiceTicket,
  label: string,
  context: IntakeContext,
  stores: SortingStores,
): Promise<ServiceTicket> {
  const { source, ticketId: id, subject } = ticket;
  const incoming = { id, source, status: 'opened', subject, text: '', category: label } as IncomingTicket & {
    category: string;
  };
  const versions = await versionsOf(incoming, stores);
  if (ticketLabel(ticket) === label && isNamedAlready(versions)) return ticket;
  return sorted(ticket, incoming, versions, 'person', context, stores);
}

async function sorted(
  told: ServiceTicket,
  incoming: IncomingTicket & { readonly category: string },
  versions: readonly VarselEvent[],
  by: SortedBy,
  context: IntakeContext,
  stores: SortingStores,
): Promise<ServiceTicket> {
  const label = incoming.category;
  const corrected = await correctEvent(incoming, versions, by, context, stores);
  let ticket: ServiceTicket | null = told;
  for (let round = 0; round < MAX_ROUNDS && ticket !== null; round++) {
    if (ticketLabel(ticket) === label) return ticket;
    const { ownCategory: _before, ...rest } = ticket;
    const ownCategory = ownCategoryIn(label);
    const next: ServiceTicket = {
      ...rest,
      category: corrected ?? context.ticketReader?.categoryOf(ownCategory ?? '') ?? ticket.category,
      ...(ownCategory === null ? {} : { ownCategory }),
      version: ticket.version + 1,
      isCardStale: ticket.targets.length > 0,
    };
    if (await stores.serviceTickets.compareAndSet(next)) return next;
    ticket = await stores.serviceTickets.find(told.id);
  }
  throw new Error(`ticket ${told.id} kept changing while it was sorted anew; send it again`);
}

/** In the order in which they came. */
async function versionsOf(
  { source, id }: Pick<IncomingTicket, 'source' | 'id'>,
  { events }: SortingStores,
): Promise<readonly VarselEvent[]> {
  return inOrderOfComing(await events.ofKey(`${source}:ticket_opened:${id}`));
}

/** What phrases or a model had read counts for less than somebody's word, even where both say the same. */
function isNamedAlready(versions: readonly VarselEvent[]): boolean {
  const newest = payloadOf(versions.at(-1));
  return newest === null || isNamed(newest.categoryBy);
}

/** Whether a person has sorted a ticket since its source said the very same. */
function isOvertaken(versions: readonly VarselEvent[], label: string): boolean {
  const before = saidBeforePerson(versions);
  return before !== null && ticketLabel(before) === label;
}

function payloadOf(event: VarselEvent | undefined): OpenedTicket['payload'] | null {
  return event?.payload.type === 'ticket_opened' ? event.payload : null;
}

/** The event as it would have come under the new category; null where the ticket is nobody's and has none. */
async function correctEvent(
  incoming: IncomingTicket,
  versions: readonly VarselEvent[],
  by: SortedBy,
  context: IntakeContext,
  { events, histories }: SortingStores,
): Promise<TicketCategory | null> {
  const newest = versions.at(-1);
  const before = payloadOf(newest);
  if (newest === undefined || before === null) return ourCategory(incoming);
  const { subject, text, priority, flags } = before;
  const emergency = flags.includes('emergency');
  const as: IncomingTicket = { ...incoming, subject, text, priority: priority ?? undefined, emergency };
  const read = openedTicket(as, newest.customerId, newest.occurredAt, context);
  if (!('event' in read)) return ourCategory(incoming);
  const { event, payload } = read;
  await histories.markDirty([newest.customerId]);
  const isBack = versions.some(({ id }) => id === event.id);
  const corrected =
    by === 'source' && !isBack
      ? event
      : versionOf(event, { ...payload, categoryBy: NAMED_BY[by] }, newest, context);
  if ((await events.append([corrected])) > 0) await histories.markDirty([newest.customerId]);
  return payload.category;
}

/** A version of its own even where an earlier one says the same: what was sorted back stands anew. */
function versionOf(
  { key, customerId, occurredAt }: VarselEvent,
  payload: OpenedTicket['payload'],
  newest: VarselEvent,
  context: IntakeContext,
): VarselEvent {
  const occurredAtMs = occurredAt.getTime();
  const content = eventContent(customerId, occurredAtMs, newest.id, payload);
  return eventOf(key, content, { customerId, occurredAtMs, knownAtMs: occurredAtMs }, payload, context);
}

function ourCategory({ category }: IncomingTicket): TicketCategory | null {
  return category === undefined || ownCategoryIn(category) !== null ? null : (category as TicketCategory);
}
