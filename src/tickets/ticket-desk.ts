import { standInFor } from '../alerts/stand-in.js';
import type { Target } from '../domain/delivery.js';
import type { ServiceTicket, TicketNotice, TicketNoticeAbout } from '../domain/service-ticket.js';
import type { Staff } from '../domain/staff.js';
import type { Stores } from '../stores/stores.js';
import type { Crew } from './choose-assignee.js';
import { peopleOf, type ServiceDesk, type ServiceQueue } from './service-desk.js';

/** How people and channels are reached at this moment. */
export interface TicketReach {
  readonly channel: (name: string) => readonly Target[];
  readonly direct: (person: Staff) => readonly Target[];
}

/** What working on tickets needs. */
export interface TicketDependencies {
  readonly stores: Pick<
    Stores,
    'absences' | 'alerts' | 'audit' | 'deliveries' | 'events' | 'histories' | 'overviews' | 'serviceTickets'
  >;
  readonly desk: ServiceDesk;
  readonly reach: () => Promise<TicketReach>;
  /** All staff by id. */
  readonly staff: () => Promise<ReadonlyMap<string, Staff>>;
  readonly now: () => Date;
}

export interface PeopleNow {
  readonly staff: ReadonlyMap<string, Staff>;
  readonly away: ReadonlySet<string>;
}

export async function peopleNow({
  stores,
  staff,
  now,
}: Pick<TicketDependencies, 'stores' | 'staff' | 'now'>): Promise<PeopleNow> {
  const [everybody, absences] = await Promise.all([staff(), stores.absences.at(now())]);
  return { staff: everybody, away: new Set(absences.map(({ staffId }) => staffId)) };
}

/** Who could answer tickets of some queues. */
export async function crewNow(
  dependencies: TicketDependencies,
  queues: readonly ServiceQueue[],
): Promise<Crew & PeopleNow> {
  const ids = [...new Set(queues.flatMap(peopleOf))];
  const [people, openTickets] = await Promise.all([
    peopleNow(dependencies),
    dependencies.stores.serviceTickets.openCounts(ids),
  ]);
  return {
    ...people,
    openTickets,
    isThere: (staffId) => people.staff.has(staffId) && !people.away.has(staffId),
  };
}

/** Where a ticket's card goes: the queue's channel, else whose it is, else the queue's leader. */
export function placesFor(
  queue: ServiceQueue,
  assigneeId: string | null,
  isProposed: boolean,
  { channel, direct }: TicketReach,
  { staff, away }: PeopleNow,
): readonly Target[] {
  const inChannel = queue.channel === null ? [] : channel(queue.channel);
  if (inChannel.length > 0) return inChannel;
  const reached = (id: string | null): readonly Target[] => {
    const person = id === null ? null : (standInFor(id, staff, away) ?? staff.get(id) ?? null);
    return person === null ? [] : direct(person);
  };
  // Until somebody has confirmed a route it is nobody's.
  const order = isProposed ? [queue.leaderId, assigneeId] : [assigneeId, queue.leaderId];
  return order.map(reached).find((targets) => targets.length > 0) ?? [];
}

/** The ticket with a notice to somebody, or to who stands in for them; the same one where there is nobody to be told. */
export function withNotice(
  ticket: ServiceTicket,
  about: TicketNoticeAbout,
  staffId: string | null,
  at: Date,
  { direct }: TicketReach,
  { staff, away }: PeopleNow,
): ServiceTicket {
  const person = staffId === null ? null : (standInFor(staffId, staff, away) ?? staff.get(staffId) ?? null);
  if (person === null) return ticket;
  const notice: TicketNotice = { about, staffId: person.id, at, targets: direct(person) };
  return { ...ticket, notices: [...ticket.notices, notice] };
}

/** The ticket with a person's direct conversations among its places, where its card is in no channel. */
export function withPlacesOf(ticket: ServiceTicket, person: Staff, { direct }: TicketReach): ServiceTicket {
  if (ticket.targets.some(({ kind }) => kind === 'channel')) return ticket;
  const held = new Set(ticket.targets.map((target) => JSON.stringify(target)));
  const added = direct(person).filter((target) => !held.has(JSON.stringify(target)));
  return { ...ticket, targets: [...ticket.targets, ...added] };
}
