import type { IsHoliday } from '../alerts/quiet-hours.js';
import { localDate, localTime, momentOf } from '../alerts/working-time.js';
import { DAY_MS } from '../domain/time.js';

/** When a queue is served, by its own clock. */
export interface ServiceHours {
  /** IANA zone. */
  readonly timezone: string;
  readonly country: string;
  /** Of the local day, in milliseconds after midnight. */
  readonly fromMs: number;
  readonly toMs: number;
  /** 1 for Monday to 7 for Sunday. */
  readonly days: ReadonlySet<number>;
  readonly isHoliday: IsHoliday;
}

// Longer than any deadline: a calendar without a day of service is a mistake of the calendar.
const MOST_DAYS = 10_000;

/**
 * The moment so much service time later: counted in time that really passes while the queue is served, so a change to
 * summer time within the hours shortens that day. A ticket that comes outside the hours is counted from the next opening
 * on; a time that is used up at the close of a day ends there.
 */
export function afterServiceTime(from: Date, serviceMs: number, hours: ServiceHours): Date {
  const { timezone } = hours;
  let rest = serviceMs;
  const firstDay = Math.floor(localTime(from.getTime(), timezone) / DAY_MS);
  for (let day = firstDay; day < firstDay + MOST_DAYS; day++) {
    if (!isServed(day, hours)) continue;
    const opensAt = momentOf(day * DAY_MS + hours.fromMs, timezone);
    const closesAt = momentOf(day * DAY_MS + hours.toMs, timezone);
    const startsAt = Math.max(opensAt, from.getTime());
    if (startsAt >= closesAt) continue;
    if (startsAt + rest <= closesAt) return new Date(startsAt + rest);
    rest -= closesAt - startsAt;
  }
  return new Date(from.getTime() + serviceMs);
}

function isServed(day: number, { days, isHoliday, country }: ServiceHours): boolean {
  return days.has(weekdayOf(day)) && !isHoliday(localDate(day * DAY_MS), country);
}

/** 1 for Monday to 7 for Sunday; day 0 is 1 January 1970, a Thursday. */
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
