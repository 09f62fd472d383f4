import { targetKey } from '../domain/delivery.js';
import { isNamed, type VarselEvent } from '../domain/event.js';
import { ok, type Result, refused } from '../domain/result.js';
import type { ServiceTicket, ServiceTicketState, TicketRouting } from '../domain/service-ticket.js';
import type { IntakeContext } from '../intake/intake-context.js';
import type { Found } from '../overview/find-overviews.js';
import { phraseTicketReader, type TicketReader } from '../reading/read-ticket.js';
import type { TicketDeskDependencies } from './act-on-ticket.js';
import type { IncomingTicket } from './incoming-ticket.js';
import { routeTicket } from './route-ticket.js';
import { sortedAnew } from './sort-anew.js';
import { ticketDeliveries } from './ticket-deliveries.js';
import { crewNow, type PeopleNow, placesFor, type TicketReach, withNotice } from './ticket-desk.js';
import {
  followingEvent,
  liesAhead,
  type OpenedTicket,
  openedTicket,
  type TicketProblem,
} from './ticket-events.js';
import { lookedAfter } from './ticket-steps.js';
import { customerOf, whoseTicket } from './whose-ticket.js';

export interface TakenTicket {
  readonly ticketId: string;
  readonly customer: Found['kind'];
  /** Whose history has changed; null for nobody's. */
  readonly customerId: string | null;
  /** Null where the company has no queue, or the ticket was opened before it had one. */
  readonly ticket: ServiceTicket | null;
  readonly isNew: boolean;
}

export type TakeInRefusal =
  | { readonly reason: 'problems'; readonly problems: readonly TicketProblem[] }
  /** Something became of a ticket that nobody has told of. */
  | { readonly reason: 'unknown_ticket' };

export type TakeInDependencies = TicketDeskDependencies;

type TicketChange = Exclude<IncomingTicket['status'], 'opened' | 'reopened'>;

/** Long enough to know the matter again. */
const LONGEST_SUBJECT = 200;
const MAX_ROUNDS = 10;

/**
 * Takes in what a ticket system tells: the event first, then the ticket with its route, then its card's delivery. Told
 * twice, it changes nothing the second time.
 */
export async function takeInTicket(
  incoming: IncomingTicket,
  dependencies: TakeInDependencies,
): Promise<Result<TakenTicket, TakeInRefusal>> {
  const now = dependencies.now();
  const ahead = (['openedAt', 'at'] as const).filter((field) => {
    const at = incoming[field];
    return at !== undefined && liesAhead(at, now);
  });
  if (ahead.length > 0) return problems(ahead.map((field) => ({ field, reason: 'lies in the future' })));
  switch (incoming.status) {
    case 'opened':
      return takeInNew(incoming, now, dependencies);
    case 'reopened':
      return takeInAgain(incoming, now, dependencies);
    default:
      return takeInChange(incoming, incoming.status, now, dependencies);
  }
}

export function serviceTicketId({ source, id }: Pick<IncomingTicket, 'source' | 'id'>): string {
  return `ticket:${source}:${id}`;
}

async function takeInNew(
  incoming: IncomingTicket,
  now: Date,
  dependencies: TakeInDependencies,
): Promise<Result<TakenTicket, TakeInRefusal>> {
  const { stores, desk, company } = dependencies;
  const id = serviceTicketId(incoming);
  const [found, existing, reader = phraseTicketReader] = await Promise.all([
    whoseTicket(incoming, stores.overviews, company.country),
    stores.serviceTickets.find(id),
    dependencies.ticketReader?.(),
  ]);
  const context = { ...contextAt(now, dependencies), ticketReader: reader };
  if (existing !== null) {
    const sorted = await sortedAnew(existing, incoming, context, stores);
    return ok(await settled(sorted, found.kind, dependencies));
  }
  const overview = found.kind === 'one' ? found.overview : null;
  const customerId = customerOf(incoming, found);
  const openedAt = incoming.openedAt ?? now;
  const read = openedTicket(incoming, customerId, openedAt, context);
  if (!('event' in read)) return problems(read);
  const { event, payload } = read;
  const [openAlert, crew, reach, isEventNew, before] = await Promise.all([
    overview === null ? null : stores.alerts.findOpen('churn', overview.customerId),
    crewNow(dependencies, desk.queues),
    dependencies.reach(),
    customerId === null ? false : keepEvent(event, dependencies),
    customerId === null ? null : toldBefore(incoming, stores),
  ]);
  const { category, ownCategory, priority } = payload;
  const own = ownCategory === undefined ? {} : { ownCategory };
  const matter = { category, ...own, priority, openedAt };
  const categoryWords = wordsOf(payload, openedAt, reader);
  const routing = routeTicket({ ticket: { ...matter, categoryWords }, overview, openAlert, desk, crew, now });
  const taken = { ticketId: incoming.id, customer: found.kind, customerId, isNew: true } as const;
  const markAgain = async () => (isEventNew ? stores.histories.markDirty([event.customerId]) : undefined);
  if (routing === null) {
    await markAgain();
    return ok({ ...taken, ticket: null });
  }
  const isProposed = overview?.isNaturalPerson === true;
  const queue = desk.queues.find(({ name }) => name === routing.queue);
  const ticket = lookedAfter(
    {
      id,
      ticketId: incoming.id,
      source: incoming.source,
      customerId: overview?.customerId ?? customerId,
      contactId: found.kind === 'one' ? (found.contact?.id ?? null) : null,
      ...matter,
      subject: payload.subject.slice(0, LONGEST_SUBJECT),
      tone: payload.tone,
      routing,
      state: before ?? (isProposed ? { name: 'proposed' } : { name: 'routed', at: now, byId: null }),
      isOpen: before?.name !== 'closed',
      nextStepAt: null,
      warned: { assigneeAt: null, leaderAt: null },
      notices: [],
      undo: null,
      version: 1,
      // What is over when it is told of needs nobody.
      targets:
        queue === undefined || before?.name === 'closed'
          ? []
          : placesFor(queue, routing.assigneeId, isProposed, reach, crew),
      isCardStale: false,
    },
    now,
  );
  // Another process was told of it at the same moment: its row counts.
  const [isFirst] = await Promise.all([stores.serviceTickets.add(ticket), markAgain()]);
  const stored = isFirst ? ticket : ((await stores.serviceTickets.find(id)) ?? ticket);
  const [settledTicket, overtaken] = await Promise.all([
    settled(stored, found.kind, dependencies),
    customerId === null || before !== null ? null : toldBefore(incoming, stores),
  ]);
  // Told of while the row was being made.
  const status = overtaken?.name === 'closed' ? 'closed' : 'answered';
  const ended = overtaken === null ? null : await withChange(stored, status, overtaken.at, dependencies);
  return ok({ ...settledTicket, ticket: ended ?? settledTicket.ticket, isNew: isFirst });
}

/** The words that told its category; of one that its source names there are none. */
function wordsOf(
  { subject, text, categoryBy }: OpenedTicket['payload'],
  at: Date,
  reader: TicketReader,
): readonly string[] {
  return isNamed(categoryBy) ? [] : reader.read(subject, text, at).categoryWords;
}

/** News overtakes itself on its way: what became of a ticket that is only told of now. */
async function toldBefore(
  { source, id }: IncomingTicket,
  { events }: TakeInDependencies['stores'],
): Promise<Extract<ServiceTicketState, { name: 'answered' | 'closed' }> | null> {
  const [closed, answered] = await Promise.all(
    (['ticket_closed', 'ticket_answered'] as const).map((type) => events.ofKey(`${source}:${type}:${id}`)),
  );
  const at = (found: readonly VarselEvent[] | undefined) => found?.at(-1)?.occurredAt ?? null;
  const [closedAt, answeredAt] = [at(closed), at(answered)];
  if (closedAt !== null) return { name: 'closed', at: closedAt };
  return answeredAt === null ? null : { name: 'answered', at: answeredAt, byId: null };
}

/**
 * A ticket that was closed and isn't over: routed anew by what is known today, its time from now on. Its closing stays on
 * record until the next one takes its place. One that is open changes nothing.
 */
async function takeInAgain(
  incoming: IncomingTicket,
  now: Date,
  dependencies: TakeInDependencies,
): Promise<Result<TakenTicket, TakeInRefusal>> {
  const { stores, desk } = dependencies;
  const id = serviceTicketId(incoming);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const ticket = await stores.serviceTickets.find(id);
    if (ticket === null)
      return takeInNew({ ...incoming, openedAt: incoming.openedAt ?? incoming.at }, now, dependencies);
    const { customerId, category, ownCategory, priority } = ticket;
    const customer = customerId === null ? 'unknown' : 'one';
    const closedAt = ticket.state.name === 'closed' ? ticket.state.at : null;
    const at = incoming.at ?? now;
    if (closedAt === null || at < closedAt) return ok(await settled(ticket, customer, dependencies));
    const [overview, openAlert, crew, reach] = await Promise.all([
      customerId === null ? null : stores.overviews.find(customerId),
      customerId === null ? null : stores.alerts.findOpen('churn', customerId),
      crewNow(dependencies, desk.queues),
      dependencies.reach(),
    ]);
    const own = ownCategory === undefined ? {} : { ownCategory };
    const matter = { category, ...own, priority, openedAt: at };
    const routing = routeTicket({ ticket: matter, overview, openAlert, desk, crew, now });
    if (routing === null) return ok(await settled(ticket, customer, dependencies));
    const next = reopened(ticket, routing, overview?.isNaturalPerson === true, now, { desk, crew, reach });
    if (!(await stores.serviceTickets.compareAndSet(next))) continue;
    return ok(await settled(next, customer, dependencies));
  }
  throw new Error(`ticket ${id} kept changing while it was opened again; send it again`);
}

function reopened(
  ticket: ServiceTicket,
  routing: TicketRouting,
  isProposed: boolean,
  now: Date,
  {
    desk,
    crew,
    reach,
  }: Pick<TakeInDependencies, 'desk'> & { readonly crew: PeopleNow; readonly reach: TicketReach },
): ServiceTicket {
  const queue = desk.queues.find(({ name }) => name === routing.queue);
  const places = queue === undefined ? [] : placesFor(queue, routing.assigneeId, isProposed, reach, crew);
  const held = new Set(ticket.targets.map(targetKey));
  const next: ServiceTicket = {
    ...ticket,
    routing,
    state: isProposed ? { name: 'proposed' } : { name: 'routed', at: now, byId: null },
    isOpen: true,
    warned: { assigneeAt: null, leaderAt: null },
    undo: null,
    version: ticket.version + 1,
    targets: [...ticket.targets, ...places.filter((target) => !held.has(targetKey(target)))],
    isCardStale: ticket.targets.length > 0,
  };
  // An edited card tells nobody; of a proposal nobody is told before somebody has confirmed it.
  const told = isProposed ? next : withNotice(next, 'assigned', routing.assigneeId, now, reach, crew);
  return lookedAfter(told, now);
}

async function takeInChange(
  incoming: IncomingTicket,
  status: TicketChange,
  now: Date,
  dependencies: TakeInDependencies,
): Promise<Result<TakenTicket, TakeInRefusal>> {
  const { stores, company } = dependencies;
  const id = serviceTicketId(incoming);
  const ticket = await stores.serviceTickets.find(id);
  const found = await whoseTicket(incoming, stores.overviews, company.country);
  const customerId = ticket?.customerId ?? customerOf(incoming, found);
  if (ticket === null && customerId === null) return refused({ reason: 'unknown_ticket' });
  const openedMs = ticket?.openedAt.getTime() ?? Number.NEGATIVE_INFINITY;
  // A ticket system's clock may be a little behind; nothing ends before it began.
  const at = new Date(Math.max((incoming.at ?? now).getTime(), openedMs));
  if (customerId !== null) {
    const event = followingEvent(incoming, status, customerId, at, contextAt(now, dependencies));
    if (await keepEvent(event, dependencies)) await stores.histories.markDirty([customerId]);
  }
  // It may have been told of meanwhile.
  const standing = ticket ?? (await stores.serviceTickets.find(id));
  const changed = standing === null ? null : await withChange(standing, status, at, dependencies);
  const customer = standing === null ? found.kind : standing.customerId === null ? 'unknown' : 'one';
  return ok({ ticketId: incoming.id, customer, customerId, ticket: changed, isNew: false });
}

/** An escalation in the other system is an event; here only the answer and the end stop the clock. */
async function withChange(
  read: ServiceTicket,
  status: TicketChange,
  at: Date,
  { stores }: TakeInDependencies,
): Promise<ServiceTicket> {
  let ticket: ServiceTicket | null = read;
  for (let round = 0; round < MAX_ROUNDS && ticket !== null; round++) {
    const isAnswered = ticket.state.name === 'answered';
    if (!ticket.isOpen || status === 'escalated' || (status === 'answered' && isAnswered)) return ticket;
    const next: ServiceTicket = {
      ...ticket,
      state: status === 'closed' ? { name: 'closed', at } : { name: 'answered', at, byId: null },
      isOpen: status !== 'closed',
      nextStepAt: null,
      undo: null,
      version: ticket.version + 1,
      isCardStale: true,
    };
    if (await stores.serviceTickets.compareAndSet(next)) return next;
    ticket = await stores.serviceTickets.find(read.id);
  }
  throw new Error(`ticket ${read.id} kept changing while "${status}" was noted; send it again`);
}

/** Makes sure that everything the row amounts to is on its way. */
async function settled(
  ticket: ServiceTicket,
  customer: Found['kind'],
  { stores, now }: TakeInDependencies,
): Promise<TakenTicket> {
  await stores.deliveries.add(ticketDeliveries(ticket, now()));
  return { ticketId: ticket.ticketId, customer, customerId: ticket.customerId, ticket, isNew: false };
}

/**
 * Marks its customer and keeps it. Whether it was new: then the customer is to be marked once more, because a rebuild in
 * between may have cleared the first mark without having seen the event.
 */
async function keepEvent(event: VarselEvent, { stores }: TakeInDependencies): Promise<boolean> {
  await stores.histories.markDirty([event.customerId]);
  return (await stores.events.append([event])) > 0;
}

function contextAt(now: Date, { company }: TakeInDependencies): IntakeContext {
  return { importId: 'tickets-hook', importedAt: now, now, companyCurrency: company.currency };
}

function problems(found: readonly TicketProblem[]): Result<never, TakeInRefusal> {
  return refused({ reason: 'problems', problems: found });
}
