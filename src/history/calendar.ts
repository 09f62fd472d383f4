import { DAY_MS } from '../domain/time.js';

const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;
const DAY_COUNT = Date.UTC(LAST_YEAR + 1, 0, 1) / DAY_MS;

/** Per day since 1970-01-01: 1 on a day of a holiday week. */
const HOLIDAY = holidayTable();
/** How many days before this one count. One entry more than there are days. */
const COUNTED_BEFORE = countedBefore();

/** The number of the UTC day an instant falls on, counted from 1970-01-01. */
export function dayNumber(atMs: number): number {
  return Math.floor(atMs / DAY_MS);
}

/**
 * Whether an instant (UTC) falls into a holiday week: 24 December to 1 January, and Good Friday to Easter Monday.
 * The days before Good Friday are ordinary days of business and do count. None outside 1970 to 2100.
 */
export function isHoliday(atMs: number): boolean {
  return HOLIDAY[dayNumber(atMs)] === 1;
}

/** Days of 24 hours between two instants, UTC, holiday weeks left out; negative when `toMs` is the earlier. */
export function countedDays(fromMs: number, toMs: number): number {
  return countedUntil(toMs) - countedUntil(fromMs);
}

/** Days that count from one day (inclusive) to another (exclusive), both as day numbers; negative backwards. */
export function countedDaysBetween(fromDay: number, toDay: number): number {
  return countedBeforeDay(toDay) - countedBeforeDay(fromDay);
}

/**
 * Easter Sunday of the Gregorian calendar as a day number. The anonymous Gregorian computus: "A New York
 * correspondent", Nature 13, 487 (1876); Meeus, Astronomical Algorithms (2nd ed. 1998), ch. 8.
 */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1) / DAY_MS;
}

function countedUntil(atMs: number): number {
  const day = dayNumber(atMs);
  return countedBeforeDay(day) + (HOLIDAY[day] === 1 ? 0 : atMs / DAY_MS - day);
}

function countedBeforeDay(day: number): number {
  if (day < 0) return day;
  if (day > DAY_COUNT) return (COUNTED_BEFORE[DAY_COUNT] ?? 0) + day - DAY_COUNT;
  return COUNTED_BEFORE[day] ?? 0;
}

function holidayTable(): Uint8Array {
  const table = new Uint8Array(DAY_COUNT);
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const newYear = Date.UTC(year, 0, 1) / DAY_MS;
    const christmasEve = Date.UTC(year, 11, 24) / DAY_MS;
    const easter = easterSunday(year);
    table[newYear] = 1;
    table.fill(1, easter - 2, easter + 2);
    table.fill(1, christmasEve, christmasEve + 8);
  }
  return table;
}

function countedBefore(): Int32Array {
  const table = new Int32Array(DAY_COUNT + 1);
  for (let day = 0; day < DAY_COUNT; day++) {
    table[day + 1] = (table[day] ?? 0) + (HOLIDAY[day] === 1 ? 0 : 1);
  }
  return table;
}
