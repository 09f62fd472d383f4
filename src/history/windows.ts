import { DAY_MS } from '../domain/time.js';

/** A stretch of time that ends on a moment: after `afterMs` (exclusive) up to `untilMs` (inclusive). */
export interface TimeWindow {
  readonly afterMs: number;
  readonly untilMs: number;
}

/** The last `days` days before and up to a moment. */
export function daysUpTo(untilMs: number, days: number): TimeWindow {
  return { afterMs: untilMs - days * DAY_MS, untilMs };
}

export function isWithin(atMs: number, window: TimeWindow): boolean {
  return atMs > window.afterMs && atMs <= window.untilMs;
}

/** The same time of day so many calendar months earlier, UTC; the month's last day where it has no such day. */
export function monthsBefore(atMs: number, months: number): number {
  const at = new Date(atMs);
  const first = Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - months, 1);
  const lastDay = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - months + 1, 0)).getUTCDate();
  const timeOfDayMs = atMs - Math.floor(atMs / DAY_MS) * DAY_MS;
  return first + (Math.min(at.getUTCDate(), lastDay) - 1) * DAY_MS + timeOfDayMs;
}

/** Whole calendar months from one moment to a later one, UTC; 0 when it is not later. */
export function wholeMonths(fromMs: number, toMs: number): number {
  const from = new Date(fromMs);
  const to = new Date(toMs);
  let months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  while (months > 0 && monthsBefore(toMs, months) < fromMs) months--;
  return Math.max(0, months);
}
