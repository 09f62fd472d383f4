import { targetKey } from '../domain/delivery.js';
import { rowFailures } from '../domain/row-failures.js';
import type { ServiceTicket } from '../domain/service-ticket.js';
import { routedToPeople } from './route-ticket.js';
import { queueNamed } from './service-desk.js';
import { cardId, ticketDeliveries } from './ticket-deliveries.js';
import {
  crewNow,
  type TicketDependencies,
  type TicketReach,
  withNotice,
  withPlacesOf,
} from './ticket-desk.js';
import { lookedAfter, plannedStep, type TicketClockStep } from './ticket-steps.js';

type CrewNow = Awaited<ReturnType<typeof crewNow>>;

const BATCH = 200;
const MAX_ROUNDS = 10;

/**
 * One tick for tickets: what self-service has not answered goes to people, assignees are warned when most of the time is
 * gone, the queue's leader when all of it is. Each happens once: it is written over the version that was read, and the
 * messages follow from the row.
 *
 * @returns how many steps were taken.
 * @throws AggregateError naming the tickets that failed, once all others have been looked at.
 */
export async function runTicketClock(dependencies: TicketDependencies): Promise<number> {
  const { stores, desk, now } = dependencies;
  const failures = rowFailures('tickets on the clock');
  const seen = new Set<string>();
  let around: { readonly crew: CrewNow; readonly reach: TicketReach } | null = null;
  let steps = 0;
  for (;;) {
    // Those that failed stay due, and mustn't take the places of others.
    const batch = await stores.serviceTickets.withStepDue(now(), BATCH + failures.count);
    const fresh = batch.filter(({ id }) => !seen.has(id));
    if (fresh.length === 0) break;
    around ??= { crew: await crewNow(dependencies, desk.queues), reach: await dependencies.reach() };
    const { crew, reach } = around;
    for (const ticket of fresh) {
      seen.add(ticket.id);
      steps += (await failures.attempt(ticket.id, () => advance(ticket, dependencies, crew, reach))) ?? 0;
    }
  }
  failures.throwIfAny();
  return steps;
}

async function advance(
  read: ServiceTicket,
  dependencies: TicketDependencies,
  crew: CrewNow,
  reach: TicketReach,
): Promise<number> {
  const { stores, now } = dependencies;
  let ticket: ServiceTicket | null = read;
  for (let round = 0; round < MAX_ROUNDS && ticket?.isOpen === true; round++) {
    const at = now();
    // What a process that died left undone.
    await stores.deliveries.add(ticketDeliveries(ticket, at));
    const placed = await withPlaceThatTakesIt(ticket, dependencies, crew, reach);
    const { taken, steps } = withStepsTaken(placed, dependencies, crew, reach, at);
    const planned = plannedStep(taken)?.at ?? null;
    const isUnchanged = steps === 0 && placed === ticket;
    const next = isUnchanged ? { ...taken, nextStepAt: planned } : lookedAfter(taken, at);
    if (await stores.serviceTickets.compareAndSet({ ...next, version: ticket.version + 1 })) {
      if (!isUnchanged) await stores.deliveries.add(ticketDeliveries(next, at));
      return steps;
    }
    ticket = await stores.serviceTickets.find(read.id);
  }
  return 0;
}

/** Where every place has refused the card, such as an archived channel, it goes to whose the ticket is, or to the leader. */
async function withPlaceThatTakesIt(
  ticket: ServiceTicket,
  { stores, desk }: TicketDependencies,
  crew: CrewNow,
  { direct }: TicketReach,
): Promise<ServiceTicket> {
  const { targets, routing, state } = ticket;
  if (targets.length === 0 || plannedStep(ticket) === null) return ticket;
  const cards = await Promise.all(targets.map((target) => stores.deliveries.find(cardId(ticket.id, target))));
  if (!cards.every((card) => card?.state.name === 'refused')) return ticket;
  const leaderId = queueNamed(desk, routing.queue)?.leaderId ?? null;
  const order = state.name === 'proposed' ? [leaderId, routing.assigneeId] : [routing.assigneeId, leaderId];
  const held = new Set(targets.map(targetKey));
  const added = order
    .map((id) => crew.staff.get(id ?? ''))
    .map((person) =>
      person === undefined ? [] : direct(person).filter((each) => !held.has(targetKey(each))),
    )
    .find((places) => places.length > 0);
  return added === undefined ? ticket : { ...ticket, targets: [...targets, ...added] };
}

/** Every step that has fallen due, in its order. */
function withStepsTaken(
  read: ServiceTicket,
  dependencies: TicketDependencies,
  crew: CrewNow,
  reach: TicketReach,
  at: Date,
): { readonly taken: ServiceTicket; readonly steps: number } {
  let taken = read;
  let steps = 0;
  for (;;) {
    const planned = plannedStep(taken);
    if (planned === null || planned.at > at) return { taken, steps };
    taken = withStep(taken, planned.step, dependencies, crew, reach, at);
    steps += 1;
  }
}

function withStep(
  ticket: ServiceTicket,
  step: TicketClockStep,
  { desk }: TicketDependencies,
  crew: CrewNow,
  reach: TicketReach,
  at: Date,
): ServiceTicket {
  const queue = queueNamed(desk, ticket.routing.queue);
  const leaderId = queue?.leaderId ?? null;
  const isCardStale = ticket.targets.length > 0;
  const { assigneeId } = ticket.routing;
  switch (step) {
    case 'people': {
      if (queue === null) return { ...ticket, routing: { ...ticket.routing, peopleAt: null } };
      const routing = routedToPeople(ticket.routing, queue, crew);
      const routed = { ...ticket, routing, isCardStale };
      const person = routing.assigneeId === null ? undefined : crew.staff.get(routing.assigneeId);
      if (person === undefined || ticket.state.name === 'proposed') return routed;
      return withNotice(withPlacesOf(routed, person, reach), 'assigned', person.id, at, reach, crew);
    }
    case 'warned': {
      // A route that nobody has confirmed is for the leader to look at.
      const toldId = ticket.state.name === 'proposed' ? (leaderId ?? assigneeId) : (assigneeId ?? leaderId);
      const told = withNotice(ticket, 'warned', toldId, at, reach, crew);
      return { ...told, warned: { ...ticket.warned, assigneeAt: at } };
    }
    case 'overdue': {
      const ownLeaderId = assigneeId === null ? null : (crew.staff.get(assigneeId)?.leaderId ?? null);
      const told = withNotice(ticket, 'overdue', leaderId ?? ownLeaderId ?? assigneeId, at, reach, crew);
      return { ...told, warned: { ...ticket.warned, leaderAt: at }, isCardStale };
    }
  }
}
