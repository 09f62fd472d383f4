import { DateTime } from 'luxon';
import { calendarOf, type QuietRules, quietUntil } from '../alerts/quiet-hours.js';
import type { PersonalSettings, WeeklyTime } from '../domain/personal-settings.js';
import type { Role, Staff } from '../domain/staff.js';
import { DAY_MS } from '../domain/time.js';

/** When the company sends the digest to those who have chosen nothing. */
export interface DigestRules {
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  /** Null: when the person's working day begins. */
  readonly time: string | null;
  readonly roles: readonly Role[];
  /** Whether those who lead somebody get it whatever their role. */
  readonly leaders: boolean;
}

type Chosen = Pick<PersonalSettings, 'quietHours' | 'workingDays' | 'digest' | 'updatedAt'> | null;

/** One digest that is due. */
export interface DigestSlot {
  /** The ISO week that it was planned for, such as 2026-W48. */
  readonly week: string;
  readonly dueAt: Date;
}

/** What was missed is made up for within so many days: what comes later would be in the way of the next one. */
const MADE_UP_WITHIN_DAYS = 4;

/** When a person's digest comes; null where it doesn't. */
export function digestTimeOf(
  { role }: Pick<Staff, 'role'>,
  chosen: Chosen,
  isLeader: boolean,
  rules: DigestRules,
  quiet: Pick<QuietRules, 'quietHours'>,
): WeeklyTime | null {
  if (chosen?.digest === 'off') return null;
  if (chosen?.digest !== undefined) return chosen.digest;
  if (!rules.roles.includes(role) && !(rules.leaders && isLeader)) return null;
  const { to } = chosen?.quietHours ?? quiet.quietHours;
  return { weekday: rules.weekday, time: rules.time ?? to };
}

/**
 * The digest that is due to a person at a moment; null where none is. A planned moment in their quiet time moves to its
 * end, such as from a public holiday to the morning after it.
 */
export function digestDue(
  person: Staff,
  chosen: Chosen,
  planned: WeeklyTime,
  at: Date,
  quiet: QuietRules,
): DigestSlot | null {
  const { timezone } = calendarOf(person, quiet.companyCalendar);
  const moment = lastBefore(at, planned, timezone);
  const dueAt = afterQuiet(person, chosen, moment.toJSDate(), quiet);
  // Who chooses Thursdays on a Monday doesn't mean the Thursday before.
  if (chosen?.digest !== undefined && chosen.updatedAt > dueAt) return null;
  if (at < dueAt || at.getTime() >= dueAt.getTime() + MADE_UP_WITHIN_DAYS * DAY_MS) return null;
  return { week: moment.toFormat("kkkk-'W'WW"), dueAt };
}

/** When a person's next digest comes, as far as it can be told beforehand. */
export function nextDigestAt(
  person: Staff,
  chosen: Chosen,
  planned: WeeklyTime,
  at: Date,
  quiet: QuietRules,
): Date {
  const { timezone } = calendarOf(person, quiet.companyCalendar);
  const next = lastBefore(at, planned, timezone).plus({ weeks: 1 });
  return afterQuiet(person, chosen, next.toJSDate(), quiet);
}

function afterQuiet(person: Staff, chosen: Chosen, moment: Date, quiet: QuietRules): Date {
  return quietUntil(person, chosen, moment, quiet) ?? moment;
}

function lastBefore(at: Date, { weekday, time }: WeeklyTime, timezone: string): DateTime {
  const here = DateTime.fromJSDate(at, { zone: timezone });
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const ofThisWeek = here
    .startOf('week')
    .plus({ days: weekday - 1 })
    .set({ hour, minute });
  return ofThisWeek > here ? ofThisWeek.minus({ weeks: 1 }) : ofThisWeek;
}
