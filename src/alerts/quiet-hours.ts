import type { PersonalSettings, QuietHours } from '../domain/personal-settings.js';
import type { Staff } from '../domain/staff.js';
import { DAY_MS } from '../domain/time.js';
import type { OwnerCalendar } from './clock.js';
import { localDate, localTime, momentOf } from './working-time.js';

/** Whether a calendar day (YYYY-MM-DD) is a public holiday of a country. */
export type IsHoliday = (isoDate: string, country: string) => boolean;

/** When the company leaves people alone who have chosen nothing else. */
export interface QuietRules {
  readonly quietHours: QuietHours;
  /** 1 for Monday to 7 for Sunday. */
  readonly workingDays: readonly number[];
  readonly isHoliday: IsHoliday;
  /** For people without a calendar of their own. */
  readonly companyCalendar: OwnerCalendar;
}

type Chosen = Pick<PersonalSettings, 'quietHours' | 'workingDays'> | null;

/**
 * When a person's quiet time ends; null when it isn't quiet for them now. Quiet are the hours they have set, the days
 * they don't work, and the public holidays of their country, all by their own clock.
 */
export function quietUntil(staff: Staff, chosen: Chosen, at: Date, rules: QuietRules): Date | null {
  const { timezone } = calendarOf(staff, rules.companyCalendar);
  const now = localTime(at.getTime(), timezone);
  const today = Math.floor(now / DAY_MS);
  const { isWorked, startsMs, endsMs } = workingHours(staff, chosen, rules);
  if (isWorked(today)) {
    const timeOfDay = now - today * DAY_MS;
    if (timeOfDay < startsMs) return new Date(momentOf(today * DAY_MS + startsMs, timezone));
    if (timeOfDay < endsMs) return null;
  }
  let day = today + 1;
  for (let tries = 0; tries < LONGEST_BREAK_DAYS && !isWorked(day); tries++) day += 1;
  return new Date(momentOf(day * DAY_MS + startsMs, timezone));
}

/** Today's date by a person's clock and when their working day begins; null on a day off. */
export function workingMorning(
  staff: Staff,
  chosen: Chosen,
  at: Date,
  rules: QuietRules,
): { readonly day: string; readonly startsAt: Date; readonly lastStartedAt: Date } | null {
  const { timezone } = calendarOf(staff, rules.companyCalendar);
  const today = Math.floor(localTime(at.getTime(), timezone) / DAY_MS);
  const { isWorked, startsMs } = workingHours(staff, chosen, rules);
  if (!isWorked(today)) return null;
  let last = today - 1;
  for (let tries = 0; tries < LONGEST_BREAK_DAYS && !isWorked(last); tries++) last -= 1;
  return {
    day: localDate(today * DAY_MS),
    startsAt: new Date(momentOf(today * DAY_MS + startsMs, timezone)),
    lastStartedAt: new Date(momentOf(last * DAY_MS + startsMs, timezone)),
  };
}

/** A person's own calendar, and the company's for what is missing in it. */
export function calendarOf(staff: Staff | null, company: OwnerCalendar): OwnerCalendar {
  return { timezone: staff?.timezone ?? company.timezone, country: staff?.country ?? company.country };
}

const LONGEST_BREAK_DAYS = 31;
const MINUTE_MS = 60_000;

interface WorkingHours {
  readonly isWorked: (day: number) => boolean;
  /** Of the local day, in milliseconds after midnight. */
  readonly startsMs: number;
  readonly endsMs: number;
}

function workingHours(staff: Staff, chosen: Chosen, rules: QuietRules): WorkingHours {
  const { country } = calendarOf(staff, rules.companyCalendar);
  const days = chosen?.workingDays ?? rules.workingDays;
  const { from, to } = chosen?.quietHours ?? rules.quietHours;
  const [startsMs, quietFromMs] = [timeOfDayMs(to), timeOfDayMs(from)];
  return {
    isWorked: (day) => days.includes(weekdayOf(day)) && !rules.isHoliday(localDate(day * DAY_MS), country),
    startsMs,
    // Quiet from after midnight on, such as 01:00 to 08:00, leaves the rest of the evening.
    endsMs: quietFromMs > startsMs ? quietFromMs : DAY_MS,
  };
}

/** 1 for Monday to 7 for Sunday; day 0 is 1 January 1970, a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Of a time such as 18:00, in milliseconds after midnight. */
export function timeOfDayMs(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return ((hours ?? 0) * 60 + (minutes ?? 0)) * MINUTE_MS;
}
