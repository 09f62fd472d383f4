import { IANAZone } from 'luxon';
import type { OwnerCalendar } from '../domain/alert.js';
import { DAY_MS } from '../domain/time.js';

/** Whether a calendar day (YYYY-MM-DD) is worked in a country. */
export type IsWorkingDay = (isoDate: string, country: string) => boolean;

const MINUTE_MS = 60_000;
// A calendar without any working day in a month is a mistake of the calendar; the clock must not stand still for it.
const LONGEST_BREAK_DAYS = 31;

/**
 * The moment so much working time later. Working time is counted on the local clock of working days alone, each with its
 * 24 hours: two working days later is the same local time of day, whatever the change to summer time does in between. On
 * a day that isn't worked the count begins with the next one that is. A local time that the change to summer time skips
 * moves forward; of one that comes twice it is the first.
 */
export function afterWorkingTime(
  from: Date,
  workingMs: number,
  { timezone, country }: OwnerCalendar,
  isWorkingDay: IsWorkingDay,
): Date {
  const start = localTime(from.getTime(), timezone);
  const isWorked = workedIn(country, isWorkingDay);
  const startDay = Math.floor(start / DAY_MS);
  let day = isWorked(startDay) ? startDay : nextWorkingDay(startDay, isWorked);
  const sinceMidnight = (day === startDay ? start - startDay * DAY_MS : 0) + workingMs;
  const wholeDays = Math.floor(sinceMidnight / DAY_MS);
  for (let step = 0; step < wholeDays; step++) day = nextWorkingDay(day, isWorked);
  return new Date(momentOf(day * DAY_MS + (sinceMidnight - wholeDays * DAY_MS), timezone));
}

/** How much working time lies between two moments; none where the second is earlier. */
export function workingTimeBetween(
  from: Date,
  to: Date,
  { timezone, country }: OwnerCalendar,
  isWorkingDay: IsWorkingDay,
): number {
  if (to <= from) return 0;
  const isWorked = workedIn(country, isWorkingDay);
  const [start, end] = [localTime(from.getTime(), timezone), localTime(to.getTime(), timezone)];
  const [startDay, endDay] = [Math.floor(start / DAY_MS), Math.floor(end / DAY_MS)];
  let working = 0;
  for (let day = startDay; day <= endDay; day++) {
    if (!isWorked(day)) continue;
    const begins = day === startDay ? start - day * DAY_MS : 0;
    const ends = day === endDay ? end - day * DAY_MS : DAY_MS;
    working += ends - begins;
  }
  // Local time runs an hour backwards once a year.
  return Math.max(0, working);
}

/** Milliseconds of the local clock, as if it were UTC. */
export function localTime(atMs: number, timezone: string): number {
  return atMs + offsetMs(atMs, timezone);
}

/** The moment at which the local clock shows a time, given in its milliseconds. */
export function momentOf(localMs: number, timezone: string): number {
  const before = localMs - offsetMs(localMs - DAY_MS, timezone);
  if (localTime(before, timezone) === localMs) return before;
  const after = localMs - offsetMs(localMs + DAY_MS, timezone);
  // Neither: skipped. Counted on from before the change it is as much later as the change skips.
  return localTime(after, timezone) === localMs ? after : before;
}

/** The calendar day of a local time, as YYYY-MM-DD. */
export function localDate(localMs: number): string {
  return new Date(localMs).toISOString().slice(0, 10);
}

function workedIn(country: string, isWorkingDay: IsWorkingDay): (day: number) => boolean {
  return (day) => isWorkingDay(localDate(day * DAY_MS), country);
}

function nextWorkingDay(day: number, isWorked: (day: number) => boolean): number {
  let next = day + 1;
  for (let tries = 0; tries < LONGEST_BREAK_DAYS && !isWorked(next); tries++) next += 1;
  return next;
}

// Zones change their clocks at whole quarters of an hour, and asking for an offset is dear.
const QUARTER_MS = 15 * MINUTE_MS;
const OFFSETS_KEPT = 20_000;
const offsets = new Map<string, number>();

function offsetMs(atMs: number, timezone: string): number {
  const quarter = Math.floor(atMs / QUARTER_MS);
  const key = `${quarter} ${timezone}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size >= OFFSETS_KEPT) offsets.clear();
  const minutes = IANAZone.create(timezone).offset(quarter * QUARTER_MS);
  // A text that names no zone is read as UTC.
  const offset = Number.isNaN(minutes) ? 0 : minutes * MINUTE_MS;
  offsets.set(key, offset);
  return offset;
}
