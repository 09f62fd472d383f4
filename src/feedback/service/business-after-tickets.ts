import type { History } from '../../domain/history.js';
import { DAY_MS } from '../../domain/time.js';
import type { FigurePeriod } from '../../domain/value-figures.js';
import { contractedYearlyAt } from '../value/further-business.js';

export interface BusinessAfterTickets {
  /** Orders and growth of what contracts bring a year, soon after a ticket; minor units. */
  readonly minor: number;
  /** Opened in the span. */
  readonly tickets: number;
}

/** Business so soon after a ticket is taken for service's. */
export const FOLLOWED_WITHIN_DAYS = 30;
const OPENED = 0;

/**
 * What a customer bought soon after it wrote in, within a span: the same way of counting before there were offers and
 * since, and for companies of all sorts. What would have been bought anyway is in both.
 *
 * @param history as of `asOfMs`.
 */
export function businessAfterTickets(
  history: History,
  { from, until }: FigurePeriod,
  asOfMs: number,
): BusinessAfterTickets {
  const [fromMs, untilMs] = [from.getTime(), Math.min(until.getTime(), asOfMs + 1)];
  const openedAtMs = openings(history);
  const windows = joined(openedAtMs, fromMs, untilMs);
  let minor = 0;
  for (const { day, minor: amount } of purchasesOf(history)) {
    const endMs = (day + 1) * DAY_MS - 1;
    if (windows.some((window) => endMs >= window.fromMs && day * DAY_MS < window.untilMs)) minor += amount;
  }
  for (const window of windows) {
    // A contract that begins with the window's last moment belongs to it.
    const growth = contractedYearlyAt(history, window.untilMs) - contractedYearlyAt(history, window.fromMs);
    minor += Math.max(0, growth);
  }
  return { minor, tickets: openedAtMs.filter((atMs) => atMs >= fromMs && atMs < untilMs).length };
}

/** Days on which more was ordered than returned: days since the epoch, UTC. */
export function purchasesOf({ orders }: Pick<History, 'orders'>): { day: number; minor: number }[] {
  const net = new Map<number, number>();
  for (const [index, amount] of orders.amountMinor.entries()) {
    if (!Number.isFinite(amount)) continue;
    const day = Math.floor((orders.atMs[index] ?? Number.NaN) / DAY_MS);
    net.set(day, (net.get(day) ?? 0) + amount);
  }
  return [...net].flatMap(([day, minor]) => (minor > 0 ? [{ day, minor }] : []));
}

/** When tickets were opened, the first first; opened again counts no second time. */
function openings({ tickets }: History): number[] {
  const first = new Map<number, number>();
  for (const [index, ticket] of tickets.ticketIndex.entries()) {
    const atMs = tickets.atMs[index] ?? Number.NaN;
    if (tickets.fact[index] === OPENED && !first.has(ticket)) first.set(ticket, atMs);
  }
  return [...first.values()].sort((a, b) => a - b);
}

interface Window {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** The times soon after tickets, within a span, those that overlap made one. */
function joined(openedAtMs: readonly number[], fromMs: number, untilMs: number): Window[] {
  const windows: Window[] = [];
  for (const atMs of openedAtMs) {
    const window = {
      fromMs: Math.max(atMs, fromMs),
      untilMs: Math.min(atMs + FOLLOWED_WITHIN_DAYS * DAY_MS, untilMs),
    };
    if (window.fromMs >= window.untilMs) continue;
    const last = windows.at(-1);
    if (last === undefined || last.untilMs < window.fromMs) windows.push(window);
    else
      windows[windows.length - 1] = { fromMs: last.fromMs, untilMs: Math.max(last.untilMs, window.untilMs) };
  }
  return windows;
}
