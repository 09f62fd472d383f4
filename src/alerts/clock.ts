import type { OwnerCalendar } from '../domain/alert.js';
import { afterWorkingTime, type IsWorkingDay } from './working-time.js';

export type { OwnerCalendar } from '../domain/alert.js';
export type { IsWorkingDay } from './working-time.js';

/** How long a measure may take: clock hours on working days, or working days. */
export type TimeAllowed =
  | { readonly unit: 'hours'; readonly hours: number }
  | { readonly unit: 'workingDays'; readonly days: number };

const HOUR_MS = 3_600_000;

/** The working time that is allowed, in milliseconds: a working day has 24 hours. */
export function allowedMs(allowed: TimeAllowed): number {
  return (allowed.unit === 'hours' ? allowed.hours : allowed.days * 24) * HOUR_MS;
}

/**
 * When a measure is due. 48 hours are two working days at the same local time of day, half steps likewise: raised Friday
 * 15:00, due Tuesday 15:00. Raised on a day that isn't worked, the clock starts with the next working day.
 */
export function dueAt(
  from: Date,
  allowed: TimeAllowed,
  calendar: OwnerCalendar,
  isWorkingDay: IsWorkingDay,
): Date {
  return afterWorkingTime(from, allowedMs(allowed), calendar, isWorkingDay);
}
