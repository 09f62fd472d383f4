import { DAY_MS } from '../domain/time.js';
import { localDate, localTime, momentOf } from './working-time.js';

/** The moments at which a time of whole days begins and ends by a zone's clock. */
export function spanOfDays(
  firstDay: string,
  lastDay: string,
  timezone: string,
): { readonly startsAt: Date; readonly endsAt: Date } {
  const midnight = (day: string, later: number) =>
    new Date(momentOf(Date.parse(`${day}T00:00:00Z`) + later, timezone));
  return { startsAt: midnight(firstDay, 0), endsAt: midnight(lastDay, DAY_MS) };
}

/** Today's date by a zone's clock, as YYYY-MM-DD. */
export function todayIn(timezone: string, now: Date): string {
  return localDate(localTime(now.getTime(), timezone));
}
