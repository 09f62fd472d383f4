import { DateTime } from 'luxon';

export interface Week {
  readonly from: Date;
  /** The first moment after it. */
  readonly until: Date;
}

export interface DigestWindow extends Week {
  /** The week before. */
  readonly before: Week;
  /** That week and those before it, the oldest first. */
  readonly weeks: readonly Week[];
}

/** So many weeks are shown as a trend. */
export const TREND_WEEKS = 8;

/** The seven days before a moment; by a zone's calendar, so that a change of the clocks moves no limit. */
export function digestWindow(asOf: Date, timezone: string): DigestWindow {
  const end = DateTime.fromJSDate(asOf, { zone: timezone });
  const limits = Array.from({ length: TREND_WEEKS + 1 }, (_, index) =>
    end.minus({ weeks: TREND_WEEKS - index }).toJSDate(),
  );
  const weeks = limits.slice(1).map((until, index) => ({ from: limits[index] ?? until, until }));
  const [before = { from: asOf, until: asOf }, week = before] = weeks.slice(-2);
  return { ...week, before, weeks };
}

export function isIn({ from, until }: Week, at: Date | null): boolean {
  return at !== null && at >= from && at < until;
}
