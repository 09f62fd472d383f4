import { DateTime } from 'luxon';

/** Whether a calendar day (YYYY-MM-DD) is worked in a country. */
export type IsWorkingDay = (isoDate: string, country: string) => boolean;

/** How long a measure may take: clock hours on working days, or working days. */
export type TimeAllowed =
  | { readonly unit: 'hours'; readonly hours: number }
  | { readonly unit: 'workingDays'; readonly days: number };

export interface OwnerCalendar {
  /** IANA zone. */
  readonly timezone: string;
  readonly country: string;
}

/**
 * When a measure is due. 48 hours are two working days at the same local time of day, half steps likewise: raised Friday
 * 15:00, due Tuesday 15:00. Raised on a day that isn't worked, the clock starts with the next working day. A local time
 * that the change to summer time skips moves forward.
 */
export function dueAt(
  from: Date,
  allowed: TimeAllowed,
  calendar: OwnerCalendar,
  isWorkingDay: IsWorkingDay,
): Date {
  const start = DateTime.fromJSDate(from, { zone: calendar.timezone });
  const isWorked: IsWorked = (day) => isWorkingDay(day.toISODate() ?? '', calendar.country);
  let day: DateTime = start;
  let timeOfDay: DateTime = start;
  if (!isWorked(day)) {
    day = nextWorkingDay(day, isWorked);
    timeOfDay = day.startOf('day');
  }
  const totalHours = allowed.unit === 'hours' ? allowed.hours : allowed.days * 24;
  for (let step = 0; step < Math.floor(totalHours / 24); step++) day = nextWorkingDay(day, isWorked);
  const due = atLocalTime(day, timeOfDay);
  const restHours = totalHours % 24;
  if (restHours === 0) return due.toJSDate();
  const later = due.plus({ hours: restHours });
  // What runs past midnight goes on with the next working day.
  if (later.hasSame(due, 'day')) return later.toJSDate();
  return atLocalTime(nextWorkingDay(due, isWorked), later).toJSDate();
}

type IsWorked = (day: DateTime) => boolean;

function nextWorkingDay(day: DateTime, isWorked: IsWorked): DateTime {
  let next = day.plus({ days: 1 });
  // A calendar without any working day in a month is a mistake of the calendar; the clock must not stand still for it.
  for (let tries = 0; tries < 31 && !isWorked(next); tries++) next = next.plus({ days: 1 });
  return next;
}

function atLocalTime(day: DateTime, time: DateTime): DateTime {
  const { hour, minute, second, millisecond } = time;
  return day.set({ hour, minute, second, millisecond });
}
