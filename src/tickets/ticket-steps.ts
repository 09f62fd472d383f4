import type { ServiceTicket } from '../domain/service-ticket.js';

/** So soon the clock looks whether everything that a change led to is on its way, should a process have died over it. */
const LOOK_AFTER_MS = 60_000;

export type TicketClockStep = 'people' | 'warned' | 'overdue';

/** The next thing that happens by itself, and when; null once the ticket is answered. */
export function plannedStep({
  isOpen,
  state,
  routing,
  warned,
}: ServiceTicket): { readonly step: TicketClockStep; readonly at: Date } | null {
  if (!isOpen || state.name === 'answered' || state.name === 'closed') return null;
  const { peopleAt, warnAt, respondBy } = routing;
  if (peopleAt !== null) return { step: 'people', at: peopleAt };
  if (warned.assigneeAt === null && warned.leaderAt === null) return { step: 'warned', at: warnAt };
  return warned.leaderAt === null ? { step: 'overdue', at: respondBy } : null;
}

/** The same ticket with the moment at which the clock looks again after a change. */
export function lookedAfter(ticket: ServiceTicket, now: Date): ServiceTicket {
  const planned = plannedStep(ticket);
  if (!ticket.isOpen || ticket.state.name === 'answered') return { ...ticket, nextStepAt: null };
  const soonMs = now.getTime() + LOOK_AFTER_MS;
  return { ...ticket, nextStepAt: new Date(Math.min(planned?.at.getTime() ?? soonMs, soonMs)) };
}
