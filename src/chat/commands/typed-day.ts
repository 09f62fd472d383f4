import { LANGUAGES } from '../../domain/staff.js';
import { DAY_MS } from '../../domain/time.js';
import { weekdayOf } from './read-weekly-time.js';

/** A day as somebody typed it, as far as it says which. Months count from 1. */
export type TypedDay =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'relative'; readonly days: number }
  | { readonly kind: 'dayOfYear'; readonly day: number; readonly month: number }
  | { readonly kind: 'dayOfMonth'; readonly day: number }
  /** 1 for Monday. */
  | { readonly kind: 'weekday'; readonly weekday: number };

// In every language, whichever the reader's is: a habit of typing outlasts a setting.
const RELATIVE: ReadonlyMap<string, number> = new Map([
  ...['today', 'i dag', 'idag', 'tänään'].map((word) => [word, 0] as const),
  ...['tomorrow', 'i morgen', 'imorgen', 'huomenna'].map((word) => [word, 1] as const),
  ...['yesterday', 'i går', 'igår', 'eilen'].map((word) => [word, -1] as const),
]);

/** Null for what is no day of any calendar. Days stand before months, but for a year in front or a month by name. */
export function readTypedDay(text: string): TypedDay | null {
  const typed = text.trim().toLowerCase();
  const days = RELATIVE.get(typed);
  if (days !== undefined) return { kind: 'relative', days };
  const weekday = weekdayOf(typed);
  if (weekday !== null) return { kind: 'weekday', weekday };
  const bare = withoutWeekday(typed);
  return inFigures(bare) ?? withMonthName(bare);
}

/** The first or last day of a typed one that is on or after a date, or on or before it; the dates as YYYY-MM-DD. */
export function dateOf(
  typed: TypedDay,
  today: string,
  from: string,
  side: 'after' | 'before',
): string | null {
  switch (typed.kind) {
    case 'date':
      return typed.date;
    case 'relative':
      return dayLater(today, typed.days);
    case 'weekday': {
      const ahead = (typed.weekday - weekdayNumber(from) + 7) % 7;
      return dayLater(from, side === 'after' ? ahead : ahead === 0 ? 0 : ahead - 7);
    }
    case 'dayOfYear':
      return nearest(from, side, 12, (year) => [year, typed.month, typed.day]);
    case 'dayOfMonth':
      return nearest(from, side, 1, (year, month) => [year, month, typed.day]);
  }
}

export function dayLater(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** 1 for Monday. */
export function weekdayNumber(date: string): number {
  return ((new Date(Date.parse(date)).getUTCDay() + 6) % 7) + 1;
}

function withoutWeekday(text: string): string {
  const [first = '', ...rest] = text.split(/[\s,]+/);
  return rest.length > 0 && weekdayOf(first) !== null ? rest.join(' ') : text;
}

function inFigures(text: string): TypedDay | null {
  const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  if (yearFirst !== null) return dateFrom(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(\d{1,2})[-./]\s?(\d{1,2})(?:[-./]\s?(\d{2}|\d{4}))?\.?$/.exec(text);
  if (dayFirst !== null) {
    const [, day, month, year] = dayFirst;
    return year === undefined ? dayOfYear(Number(day), Number(month)) : dateFrom(year, month, day);
  }
  const dayAlone = /^(\d{1,2})(?:\.|st|nd|rd|th)?$/.exec(text);
  const day = Number(dayAlone?.[1]);
  return dayAlone !== null && day >= 1 && day <= 31 ? { kind: 'dayOfMonth', day } : null;
}

/** "20 Dec", "20. desember 2026", "December 20, 2026", "20. joulukuuta". */
function withMonthName(text: string): TypedDay | null {
  const parts = text.split(/[\s,]+|(?<=\d\.)(?=\p{L})/u).filter((part) => part !== '' && part !== 'of');
  if (parts.length < 2 || parts.length > 3) return null;
  const [month, ...more] = parts.flatMap((part) => monthOf(part) ?? []);
  const figures = parts.filter((part) => monthOf(part) === null);
  const day = /^(\d{1,2})(?:\.|st|nd|rd|th)?$/.exec(figures[0] ?? '')?.[1];
  if (month === undefined || more.length > 0 || day === undefined) return null;
  const [, year] = figures;
  return year === undefined ? dayOfYear(Number(day), month) : dateFrom(year, String(month), day);
}

function dayOfYear(day: number, month: number): TypedDay | null {
  // A leap year's: whether the year has the day is seen once the year is known.
  return calendarDay(2028, month, day) === null ? null : { kind: 'dayOfYear', day, month };
}

function dateFrom(year = '', month = '', day = ''): TypedDay | null {
  const whole = /^\d{2}$/.test(year) ? `20${year}` : year;
  const date = /^\d{4}$/.test(whole) ? calendarDay(Number(whole), Number(month), Number(day)) : null;
  return date === null ? null : { kind: 'date', date };
}

/** Null for a day that no calendar has, such as 30 February. */
function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isSame =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isSame ? date.toISOString().slice(0, 10) : null;
}

/** A day comes in most months and years; 29 February within eight years. */
const ROUNDS = 9;

function nearest(
  from: string,
  side: 'after' | 'before',
  stepMonths: number,
  dayIn: (year: number, month: number) => readonly [year: number, month: number, day: number],
): string | null {
  const [year = 0, month = 1] = from.split('-').map(Number);
  const sign = side === 'after' ? 1 : -1;
  for (let round = -1; round < ROUNDS; round++) {
    const months = year * 12 + (month - 1) + sign * round * stepMonths;
    const date = calendarDay(...dayIn(Math.floor(months / 12), (months % 12) + 1));
    if (date !== null && (side === 'after' ? date >= from : date <= from)) return date;
  }
  return null;
}

const MONTHS = LANGUAGES.map((language) => {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month, 15)).toLowerCase());
});
const SHORTEST_MONTH = 3;
const LONGEST_ENDING = 3;

/** The beginning of a month's name, or the name with an ending ("joulukuuta"). */
function monthOf(word: string): number | null {
  const bare = word.replace(/\.$/, '');
  if (bare.length < SHORTEST_MONTH) return null;
  for (const names of MONTHS) {
    const place = names.findIndex(
      (name) =>
        name.startsWith(bare) || (bare.startsWith(name) && bare.length - name.length <= LONGEST_ENDING),
    );
    if (place !== -1) return place + 1;
  }
  return null;
}
