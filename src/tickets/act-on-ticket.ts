import { ticketLabel } from '../domain/own-category.js';
import { ok, type Result, refused } from '../domain/result.js';
import type { ServiceTicket } from '../domain/service-ticket.js';
import type { Staff } from '../domain/staff.js';
import type { IntakeContext } from '../intake/intake-context.js';
import { phraseTicketReader, type TicketReader } from '../reading/read-ticket.js';
import { routeTicket } from './route-ticket.js';
import { peopleOf, queueNamed, type ServiceDesk } from './service-desk.js';
import { sortedByHand } from './sort-anew.js';
import { ticketDeliveries } from './ticket-deliveries.js';
import { crewNow, peopleNow, type TicketDependencies, withNotice, withPlacesOf } from './ticket-desk.js';
import { applyTicketAction, type TicketAction, type TicketRefusal } from './ticket-lifecycle.js';

/** A ticket's action as it arrives: another queue is only named. */
export type RequestedTicketAction =
  | Exclude<TicketAction, { name: 'move' }>
  | { readonly name: 'move'; readonly queue: string };

export type ActOnTicketRefusal =
  | TicketRefusal
  | { readonly reason: 'ticket_gone' }
  | { readonly reason: 'queue_gone' }
  | { readonly reason: 'unknown_staff' };

/** Does what a person asks to today's ticket, or says why not. */
export type ActOnTicket = (
  ticketId: string,
  action: RequestedTicketAction,
  actorId: string,
) => Promise<Result<ServiceTicket, ActOnTicketRefusal>>;

/** What people work on tickets with. */
export interface TicketDesk {
  readonly act: ActOnTicket;
  readonly queues: readonly string[];
  /** Sorts a ticket under one of our categories, or one of the company's own such as "own:Warranty". */
  sort(ticketId: string, label: string, actorId: string): Promise<Result<ServiceTicket, ActOnTicketRefusal>>;
  /** The company's own names of categories. */
  ownCategories(): Promise<readonly string[]>;
  /** Who answers a queue's tickets, by staff id. */
  readonly crewOf: (queue: string) => readonly string[];
  /** Whether somebody may see and change a ticket: who answers its queue's tickets, whose it is, agents and managers. */
  readonly mayWork: (person: Staff, ticket: ServiceTicket) => boolean;
}

export interface TicketDeskDependencies extends TicketDependencies {
  readonly company: { readonly country: string; readonly currency: string };
  /** What was learned of tickets; left out, phrases read them. */
  readonly ticketReader?: () => Promise<TicketReader>;
}

// Each round is lost only to somebody whose change went through.
const MAX_ROUNDS = 10;

export function ticketDesk(dependencies: TicketDeskDependencies): TicketDesk {
  const { desk } = dependencies;
  return {
    act: (ticketId, action, actorId) => act(dependencies, ticketId, action, actorId),
    sort: (ticketId, label, actorId) => sort(dependencies, ticketId, label, actorId),
    ownCategories: async () => (await dependencies.ticketReader?.())?.ownCategories ?? [],
    queues: desk.queues.map(({ name }) => name),
    crewOf(name) {
      const queue = queueNamed(desk, name);
      return queue === null ? [] : peopleOf(queue);
    },
    mayWork: (person, ticket) => mayWork(person, ticket, desk),
  };
}

function mayWork({ id, role }: Staff, ticket: ServiceTicket, desk: ServiceDesk): boolean {
  if (role !== 'sales' && role !== 'marketing') return true;
  const { routing, undo, notices } = ticket;
  const queue = queueNamed(desk, routing.queue);
  // Who stands in for somebody was told of it, too.
  const concerned = [routing.assigneeId, undo?.byId, ...notices.map(({ staffId }) => staffId)];
  return concerned.includes(id) || (queue !== null && peopleOf(queue).includes(id));
}

async function act(
  dependencies: TicketDependencies,
  ticketId: string,
  requested: RequestedTicketAction,
  actorId: string,
): Promise<Result<ServiceTicket, ActOnTicketRefusal>> {
  const { stores, now, reach } = dependencies;
  const [people, reached] = await Promise.all([peopleNow(dependencies), reach()]);
  if (requested.name === 'hand_over' && !people.staff.has(requested.toId))
    return refused({ reason: 'unknown_staff' });
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const ticket = await stores.serviceTickets.find(ticketId);
    if (ticket === null) return refused({ reason: 'ticket_gone' });
    const action = requested.name === 'move' ? await moved(ticket, requested.queue, dependencies) : requested;
    if (action === null) return refused({ reason: 'queue_gone' });
    const applied = applyTicketAction(ticket, action, actorId, now());
    if (!applied.ok) return applied;
    const next = withWhoseItIs(applied.value, requested.name, actorId, people, reached, now());
    if (!(await stores.serviceTickets.compareAndSet(next))) continue;
    await stores.deliveries.add(ticketDeliveries(next, now()));
    await stores.audit.append({
      id: `ticket_changed:${next.id}:${next.version}`,
      at: now(),
      actorId,
      action: 'ticket_changed',
      subjectId: next.id,
      details: { step: requested.name, version: next.version },
    });
    return ok(next);
  }
  throw new Error(`ticket ${ticketId} kept changing while ${requested.name} was tried; press again`);
}

async function sort(
  dependencies: TicketDeskDependencies,
  ticketId: string,
  label: string,
  actorId: string,
): Promise<Result<ServiceTicket, ActOnTicketRefusal>> {
  const { stores, company, ticketReader, now } = dependencies;
  const [ticket, reader = phraseTicketReader] = await Promise.all([
    stores.serviceTickets.find(ticketId),
    ticketReader?.(),
  ]);
  if (ticket === null) return refused({ reason: 'ticket_gone' });
  const at = now();
  const context: IntakeContext = {
    importId: 'tickets-desk',
    importedAt: at,
    now: at,
    companyCurrency: company.currency,
    ticketReader: reader,
  };
  const next = await sortedByHand(ticket, label, context, stores);
  if (next.version === ticket.version) return ok(next);
  await stores.audit.append({
    id: `ticket_changed:${next.id}:${next.version}`,
    at,
    actorId,
    action: 'ticket_changed',
    subjectId: next.id,
    details: { step: 'sorted', version: next.version, from: ticketLabel(ticket), to: label },
  });
  return ok(next);
}

/** The route that the ticket has in another queue, by what is known today; null where there is no such queue. */
async function moved(
  { category, ownCategory, priority, openedAt, customerId }: ServiceTicket,
  name: string,
  dependencies: TicketDependencies,
): Promise<TicketAction | null> {
  const { desk, stores, now } = dependencies;
  const queue = queueNamed(desk, name);
  if (queue === null) return null;
  const [overview, openAlert, crew] = await Promise.all([
    customerId === null ? null : stores.overviews.find(customerId),
    customerId === null ? null : stores.alerts.findOpen('churn', customerId),
    crewNow(dependencies, [queue]),
  ]);
  const own = ownCategory === undefined ? {} : { ownCategory };
  const ticket = { category, ...own, priority, openedAt };
  const routing = routeTicket({ ticket, overview, openAlert, desk, crew, now: now(), queue });
  return routing === null ? null : { name: 'move', routing };
}

/** Whose it is from now on gets the card, or is named under it; nobody is told of what they did themselves. */
function withWhoseItIs(
  ticket: ServiceTicket,
  name: RequestedTicketAction['name'],
  actorId: string,
  people: Awaited<ReturnType<typeof peopleNow>>,
  reached: Awaited<ReturnType<TicketDependencies['reach']>>,
  now: Date,
): ServiceTicket {
  const { assigneeId } = ticket.routing;
  const person = assigneeId === null ? undefined : people.staff.get(assigneeId);
  if (person === undefined || name === 'answered' || name === 'undo') return ticket;
  const placed = withPlacesOf(ticket, person, reached);
  if (person.id === actorId) return placed;
  const about = name === 'hand_over' ? 'handed_over' : 'assigned';
  return withNotice(placed, about, person.id, now, reached, { ...people, away: new Set() });
}
