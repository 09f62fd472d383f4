import type { History } from '../../domain/history.js';
import { DAY_MS } from '../../domain/time.js';

/** In minor units; null where a rate isn't configured. */
export interface ServiceRates {
  readonly perTicketMinor: number | null;
  readonly perHandlingHourMinor: number | null;
  readonly hoursPerTicketAtMost: number;
}

export interface CostToServe {
  readonly tickets: number;
  readonly ticketsLastYear: number;
  readonly handlingHours: number;
  readonly totalMinor: number;
  readonly lastYearMinor: number;
}

const OPENED = 0;
const CLOSED = 2;
const HOUR_MS = 3_600_000;
const YEAR_MS = 365 * DAY_MS;

/**
 * What a customer's tickets have cost at the given rates. Handling time is from a ticket's opening to its end, at most as
 * long as the settings say: nobody works on a ticket that waits over the weekend.
 *
 * @param history as of `asOfMs`.
 * @returns null without any rate: then nobody can say.
 */
export function costToServe({ tickets }: History, asOfMs: number, rates: ServiceRates): CostToServe | null {
  const { perTicketMinor, perHandlingHourMinor, hoursPerTicketAtMost } = rates;
  if (perTicketMinor === null && perHandlingHourMinor === null) return null;
  const closedAtMs = new Map<number, number>();
  for (const [index, ticket] of tickets.ticketIndex.entries()) {
    if (tickets.fact[index] === CLOSED) closedAtMs.set(ticket, tickets.atMs[index] ?? asOfMs);
  }
  const sum = { tickets: 0, ticketsLastYear: 0, handlingHours: 0, totalMinor: 0, lastYearMinor: 0 };
  for (const [index, ticket] of tickets.ticketIndex.entries()) {
    if (tickets.fact[index] !== OPENED) continue;
    const openedAtMs = tickets.atMs[index] ?? asOfMs;
    const openHours = ((closedAtMs.get(ticket) ?? asOfMs) - openedAtMs) / HOUR_MS;
    const hours = Math.min(hoursPerTicketAtMost, Math.max(0, openHours));
    const cost = (perTicketMinor ?? 0) + hours * (perHandlingHourMinor ?? 0);
    sum.tickets += 1;
    sum.handlingHours += hours;
    sum.totalMinor += cost;
    if (openedAtMs <= asOfMs - YEAR_MS) continue;
    sum.ticketsLastYear += 1;
    sum.lastYearMinor += cost;
  }
  return { ...sum, totalMinor: Math.round(sum.totalMinor), lastYearMinor: Math.round(sum.lastYearMinor) };
}
