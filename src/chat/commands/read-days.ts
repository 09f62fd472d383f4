import { ok, type Result, refused } from '../../domain/result.js';
import { DAY_MS } from '../../domain/time.js';
import { dateOf, dayLater, readTypedDay, type TypedDay, weekdayNumber } from './typed-day.js';

export interface Days {
  /** YYYY-MM-DD, both belong to it. */
  readonly firstDay: string;
  readonly lastDay: string;
}

export type DaysProblem = 'unreadable' | 'order' | 'past' | 'long';

const LONGEST_DAYS = 366;
const LONGEST_TEXT = 60;
const SEPARATORS = /\.\.+|…|[–—-]|\s(?:to|til|till|until|asti|through)\s|\s/g;
const LEADING_WORDS = /^(?:from|fra|on|den)\s+/;
const WEEK = /^(?:week|uke|viikko|viikolla|vko|vk|wk)\s*(\d{1,2})$/;
const NEXT_WEEK = /^(?:next|neste|ensi)\s+(?:week|uke|viikko|viikolla)$/;
const THIS_WEEK = /^(?:this|denne|tämä|tällä)\s+(?:week|uka|uken|viikko|viikolla)$/;

/**
 * Days as people type them: 2026-12-20..2027-01-03, 20.12.–3.1., "20-27 Dec", "today to Friday", "uke 52", or one day
 * alone. A day without its year is the next one.
 *
 * @param today the date by the asker's clock, YYYY-MM-DD.
 */
export function readDays(text: string, today: string): Result<Days, DaysProblem> {
  const typed = text.trim().toLowerCase().replace(LEADING_WORDS, '');
  if (typed.length > LONGEST_TEXT) return refused('unreadable');
  const days = weekOf(typed, today) ?? oneDay(typed, today) ?? spanOf(typed, today);
  if (days === null) return refused('unreadable');
  // Dates of this form compare as texts.
  if (days.lastDay < days.firstDay) return refused('order');
  if (days.lastDay < today) return refused('past');
  const length = (Date.parse(days.lastDay) - Date.parse(days.firstDay)) / DAY_MS + 1;
  return length > LONGEST_DAYS ? refused('long') : ok(days);
}

/**
 * One day as people type it: 15.3.2026, "15 March", "yesterday", "Friday". Without a year it is the last one that has
 * been. Null for what is none.
 */
export function readPastDay(text: string, today: string): string | null {
  const typed = text.length > LONGEST_TEXT ? null : readTypedDay(text.replace(LEADING_WORDS, ''));
  return typed === null ? null : dateOf(typed, today, today, 'before');
}

/** The same ahead: without a year it is the next one that comes. */
export function readComingDay(text: string, today: string): string | null {
  const typed = text.length > LONGEST_TEXT ? null : readTypedDay(text.replace(LEADING_WORDS, ''));
  return typed === null ? null : dateOf(typed, today, today, 'after');
}

function oneDay(text: string, today: string): Days | null {
  const typed = readTypedDay(text);
  const day = typed === null ? null : dateOf(typed, today, today, 'after');
  return day === null ? null : { firstDay: day, lastDay: day };
}

/** The text parted where both sides are days. */
function spanOf(text: string, today: string): Days | null {
  for (const { 0: separator, index } of text.matchAll(SEPARATORS)) {
    const first = readTypedDay(text.slice(0, index));
    const last = readTypedDay(text.slice(index + separator.length));
    const days = first === null || last === null ? null : spanBetween(first, last, today);
    if (days !== null) return days;
  }
  return null;
}

/** What the one side leaves out, the other one says. */
function spanBetween(first: TypedDay, last: TypedDay, today: string): Days | null {
  const isSettled = first.kind === 'date' || first.kind === 'relative' || first.kind === 'weekday';
  if (isSettled) {
    const firstDay = dateOf(first, today, today, 'after');
    const lastDay = firstDay === null ? null : dateOf(last, today, firstDay, 'after');
    return firstDay === null || lastDay === null ? null : { firstDay, lastDay };
  }
  // "20.–27.12." and "20.12.–3.1.": the end is the next one, and the beginning the last before it.
  const lastDay = dateOf(last, today, today, 'after');
  if (lastDay === null) return null;
  const firstDay = dateOf(
    first,
    today,
    last.kind === 'dayOfMonth' ? today : lastDay,
    last.kind === 'dayOfMonth' ? 'after' : 'before',
  );
  if (firstDay === null) return null;
  const end = last.kind === 'dayOfMonth' ? dateOf(last, today, firstDay, 'after') : lastDay;
  return end === null ? null : { firstDay, lastDay: end };
}

function weekOf(text: string, today: string): Days | null {
  const monday = dayLater(today, 1 - weekdayNumber(today));
  if (NEXT_WEEK.test(text)) return week(dayLater(monday, 7));
  if (THIS_WEEK.test(text)) return week(monday);
  const number = Number(WEEK.exec(text)?.[1]);
  if (!(number >= 1 && number <= 53)) return null;
  const year = Number(today.slice(0, 4));
  for (const candidate of [year, year + 1]) {
    const start = dayLater(firstMonday(candidate), (number - 1) * 7);
    const isOfYear = start < firstMonday(candidate + 1);
    if (isOfYear && dayLater(start, 6) >= today) return week(start);
  }
  return null;
}

/** Of the week that has 4 January in it. Source: ISO 8601. */
function firstMonday(year: number): string {
  const fourth = `${year}-01-04`;
  return dayLater(fourth, 1 - weekdayNumber(fourth));
}

function week(monday: string): Days {
  return { firstDay: monday, lastDay: dayLater(monday, 6) };
}
