import type { History } from '../../domain/history.js';
import type { ServiceRates } from '../../value/observed/cost-to-serve.js';

/** One ticket of a customer as known at a moment. */
export interface TicketWork {
  readonly openedAtMs: number;
  /** To the first answer, or to its end where nobody answered before; infinite while neither has come. */
  readonly hoursToAnswer: number;
  /** From its opening to its end or to the moment. */
  readonly hoursOpen: number;
}

const OPENED = 0;
const ANSWERED = 1;
const CLOSED = 2;
const HOUR_MS = 3_600_000;

/** @param history as of `asOfMs`. */
export function ticketWork({ tickets }: History, asOfMs: number): TicketWork[] {
  const answeredAtMs = new Map<number, number>();
  const closedAtMs = new Map<number, number>();
  for (const [index, ticket] of tickets.ticketIndex.entries()) {
    const atMs = tickets.atMs[index] ?? asOfMs;
    const fact = tickets.fact[index];
    // Facts are in order of time: the first answer is the one that counts, and of a ticket opened again the last end.
    if (fact === ANSWERED && !answeredAtMs.has(ticket)) answeredAtMs.set(ticket, atMs);
    if (fact === CLOSED) closedAtMs.set(ticket, atMs);
  }
  const work: TicketWork[] = [];
  const seen = new Set<number>();
  for (const [index, ticket] of tickets.ticketIndex.entries()) {
    if (tickets.fact[index] !== OPENED || seen.has(ticket)) continue;
    seen.add(ticket);
    const openedAtMs = tickets.atMs[index] ?? asOfMs;
    const closed = closedAtMs.get(ticket) ?? Number.POSITIVE_INFINITY;
    const answered = Math.min(answeredAtMs.get(ticket) ?? Number.POSITIVE_INFINITY, closed);
    work.push({
      openedAtMs,
      hoursToAnswer: Math.max(0, answered - openedAtMs) / HOUR_MS,
      hoursOpen: Math.max(0, Math.min(closed, asOfMs) - openedAtMs) / HOUR_MS,
    });
  }
  return work;
}

/** What a ticket has cost at the configured rates, as in the cost to serve of each customer. */
export function ticketCost(
  { hoursOpen }: Pick<TicketWork, 'hoursOpen'>,
  { perTicketMinor, perHandlingHourMinor, hoursPerTicketAtMost }: ServiceRates,
): number {
  return (perTicketMinor ?? 0) + Math.min(hoursPerTicketAtMost, hoursOpen) * (perHandlingHourMinor ?? 0);
}
