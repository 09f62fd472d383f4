import { DateTime } from 'luxon';

export interface MonthWindow {
  /** Such as 2026-10. */
  readonly month: string;
  readonly from: Date;
  /** The first moment after it. */
  readonly until: Date;
}

/**
 * A calendar month in a zone.
 * @returns null for a text that is no month.
 */
export function monthWindow(month: string, timezone: string): MonthWindow | null {
  const from = /^\d{4}-\d{2}$/.test(month) ? DateTime.fromISO(`${month}-01`, { zone: timezone }) : null;
  if (from === null || !from.isValid) return null;
  return { month, from: from.toJSDate(), until: from.plus({ months: 1 }).toJSDate() };
}

/** The last month that is over at a moment. */
export function lastMonthBefore(at: Date, timezone: string): MonthWindow {
  const until = DateTime.fromJSDate(at, { zone: timezone }).startOf('month');
  return windowFrom(until.minus({ months: 1 }));
}

/** The same month of the year before. */
export function yearBefore({ from }: MonthWindow, timezone: string): MonthWindow {
  return windowFrom(DateTime.fromJSDate(from, { zone: timezone }).minus({ years: 1 }));
}

/** The calendar day of a moment in a zone, as YYYY-MM-DD. */
export function dayIn(at: Date, timezone: string): string {
  return DateTime.fromJSDate(at, { zone: timezone }).toFormat('yyyy-MM-dd');
}

function windowFrom(from: DateTime): MonthWindow {
  return {
    month: from.toFormat('yyyy-MM'),
    from: from.toJSDate(),
    until: from.plus({ months: 1 }).toJSDate(),
  };
}
