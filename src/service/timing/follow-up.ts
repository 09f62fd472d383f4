import { DateTime } from 'luxon';
import { DAY_MS } from '../../domain/time.js';
import { firstInMonths } from './budget-months.js';

export interface FollowUpSettings {
  /** A ticket that has closed is taken for solved when so many days have passed without its being reopened. */
  readonly waitDays: number;
  /** Of the local day: when people get to it. */
  readonly hour: number;
  /** IANA zone. */
  readonly timezone: string;
  /** @param isoDate local, such as 2026-03-02. */
  readonly isWorkingDay: (isoDate: string) => boolean;
}

/**
 * When a noted offer is due after its ticket has closed: once it has stayed closed for some days, at the beginning of a
 * working day, and where a budget has to be open, not before it opens.
 *
 * @param budgetMonths null where no budget is needed; where none is known there is no such day, which is null.
 */
export function followUpAt(
  closedAt: Date,
  now: Date,
  budgetMonths: readonly number[] | null,
  settings: FollowUpSettings,
): Date | null {
  const solvedMs = closedAt.getTime() + settings.waitDays * DAY_MS;
  const earliest = new Date(Math.max(solvedMs, now.getTime()));
  const from = budgetMonths === null ? earliest : firstInMonths(earliest, budgetMonths, settings.timezone);
  return from === null ? null : atWork(from, settings);
}

// A calendar without a working day in a month is a mistake of the calendar.
const LONGEST_BREAK_DAYS = 31;

/** The first moment from then on at which a working day begins, or goes on. */
function atWork(from: Date, { hour, timezone, isWorkingDay }: FollowUpSettings): Date {
  const start = DateTime.fromJSDate(from, { zone: timezone });
  for (let ahead = 0; ahead < LONGEST_BREAK_DAYS; ahead++) {
    const opens = start.plus({ days: ahead }).startOf('day').set({ hour });
    const isToday = ahead === 0;
    if (!isWorkingDay(opens.toISODate() ?? '') || (isToday && start.hour >= END_HOUR)) continue;
    return isToday && start > opens ? from : opens.toJSDate();
  }
  return from;
}

/** Later in the day nobody begins a talk. */
const END_HOUR = 16;
