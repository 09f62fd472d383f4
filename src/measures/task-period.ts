import { DateTime } from 'luxon';
import { crc32 } from '../domain/crc32.js';

/** Whether a calendar day (YYYY-MM-DD) is worked in a country. */
export type IsWorkingDay = (isoDate: string, country: string) => boolean;

/** Whose days and hours count. */
export interface TaskCalendar {
  /** IANA zone. */
  readonly timezone: string;
  readonly country: string;
}

export interface TaskPeriod {
  /** Its first month, such as 2026-10. */
  readonly name: string;
  readonly startsAt: DateTime;
  readonly endsAt: DateTime;
}

/** The hour of the day at which a task is due, on the owner's clock. */
const DUE_HOUR = 16;

/** The period of so many months, counted from January, that a moment lies in. */
export function periodAt(at: Date, months: number, timezone: string): TaskPeriod {
  const local = DateTime.fromJSDate(at, { zone: timezone }).startOf('month');
  const startsAt = local.minus({ months: (local.month - 1) % months });
  return { name: startsAt.toFormat('yyyy-MM'), startsAt, endsAt: startsAt.plus({ months }) };
}

/**
 * When a task of a period is due: a day of the period that is each customer's own and the same every time it is asked for,
 * so that an owner's tasks are spread over the period; the next working day of the owner's country where it is none.
 */
export function dueInPeriod(
  { startsAt, endsAt }: TaskPeriod,
  seed: string,
  { country }: TaskCalendar,
  isWorkingDay: IsWorkingDay,
): Date {
  const days = Math.round(endsAt.diff(startsAt, 'days').days);
  return workedDay(startsAt.plus({ days: crc32(seed) % days }), { startsAt, endsAt }, country, isWorkingDay);
}

/** When a task is due that shows up only now, past its own day: so many days later; null where its period is over by then. */
export function dueAfter(
  at: Date,
  days: number,
  { startsAt, endsAt }: TaskPeriod,
  { country }: TaskCalendar,
  isWorkingDay: IsWorkingDay,
): Date | null {
  const day = DateTime.fromJSDate(at, { zone: startsAt.zone }).startOf('day').plus({ days });
  return day >= endsAt ? null : workedDay(day, { startsAt, endsAt }, country, isWorkingDay);
}

/**
 * When something is due that is best done by a moment and of no use after another: on a working day, tomorrow at the
 * earliest. Null where it is over by then.
 */
export function dueWithin(
  at: Date,
  bestBy: Date,
  endsAt: Date,
  { timezone, country }: TaskCalendar,
  isWorkingDay: IsWorkingDay,
): Date | null {
  const dayOf = (moment: Date) => DateTime.fromJSDate(moment, { zone: timezone }).startOf('day');
  const tomorrow = dayOf(at).plus({ days: 1 });
  const startsAt = DateTime.max(dayOf(bestBy), tomorrow);
  // The day on which it ends is one more to do it on.
  const ends = dayOf(endsAt).plus({ days: 1 });
  return startsAt >= ends
    ? null
    : workedDay(startsAt, { startsAt: tomorrow, endsAt: ends }, country, isWorkingDay);
}

function workedDay(
  from: DateTime,
  { startsAt, endsAt }: Pick<TaskPeriod, 'startsAt' | 'endsAt'>,
  country: string,
  isWorkingDay: IsWorkingDay,
): Date {
  let day = from;
  const last = endsAt.minus({ days: 1 });
  const isWorked = (each: DateTime) => isWorkingDay(each.toISODate() ?? '', country);
  while (!isWorked(day) && day < last) day = day.plus({ days: 1 });
  // At the very end there may be none left; then the last one before.
  while (!isWorked(day) && day > startsAt) day = day.minus({ days: 1 });
  return day.set({ hour: DUE_HOUR }).toJSDate();
}
