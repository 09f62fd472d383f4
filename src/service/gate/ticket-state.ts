import { DAY_MS } from '../../domain/time.js';
import type { GateSettings } from './gate-settings.js';
import type { GateSituation, TicketFacts } from './situation.js';

/** What a ticket may be about into which nothing is offered. */
export const STOPPING = ['emergency', 'distress', 'complaint', 'cancellation'] as const;

/** Of a share from 0 (worst) to 1. */
const BADLY_RATED_BELOW = 0.5;

type Limits = Pick<GateSettings, 'openTicketDays' | 'problemDays' | 'quietDays'>;

/** Whether it is the one that an offer would be made in. */
export function isInHand(ticket: TicketFacts, { interaction }: Pick<GateSituation, 'interaction'>): boolean {
  return ticket.interaction === interaction;
}

/** Whether somebody still waits for its end; one that nobody has closed for very long is a gap in the source. */
export function isOpenAt({ openedAt, closedAt }: TicketFacts, at: Date, { openTicketDays }: Limits): boolean {
  return closedAt === null && at.getTime() - openedAt.getTime() < openTicketDays * DAY_MS;
}

/** Whether what it tells counts still: while it is open, and for some time after. */
export function countsAt(ticket: TicketFacts, at: Date, limits: Limits): boolean {
  if (ticket.closedAt === null) return isOpenAt(ticket, at, limits);
  return at.getTime() - ticket.closedAt.getTime() < limits.quietDays * DAY_MS;
}

/** Nobody was dissatisfied with it; that nobody was asked is no bad sign. */
export function endedWell({ worstRating }: TicketFacts): boolean {
  return worstRating === null || worstRating >= BADLY_RATED_BELOW;
}

/** Whether it would hold offers back, were it a problem. */
export function mayHoldBack(ticket: TicketFacts, at: Date, limits: Limits): boolean {
  const ageMs = at.getTime() - ticket.openedAt.getTime();
  return ticket.closedAt === null && ageMs < limits.problemDays * DAY_MS;
}
