/** A purchase later than half a year after a ticket says nothing of the ticket. */
export const HORIZON_WEEKS = 26;
export const HORIZON_DAYS = HORIZON_WEEKS * 7;

/**
 * More than `fromWeeks` and at most `toWeeks` after a ticket: 3 to 4 are its 22nd to 28th day after it. The ticket's own
 * day is in none, because dates alone don't say which came first.
 */
export interface LagWindow {
  readonly fromWeeks: number;
  readonly toWeeks: number;
  /** One bit for each of its weeks, as in `weekBit`. */
  readonly mask: number;
}

export function lagWindow(fromWeeks: number, toWeeks: number): LagWindow {
  return { fromWeeks, toWeeks, mask: 2 ** toWeeks - 2 ** fromWeeks };
}

/** The bit of the week in which a day lies that is so many days after (or before) a ticket; 0 outside the horizon. */
export function weekBit(lagDays: number): number {
  return lagDays >= 1 && lagDays <= HORIZON_DAYS ? 1 << Math.floor((lagDays - 1) / 7) : 0;
}

/** Every length would be tried at more than twice the price in chance, and tell little more. */
const TRIED_LENGTHS = [1, 2, 3, 4, 6, 8, 10, 13, 17, 21, 26];

/** The windows that are tried. */
export const LAG_WINDOWS: readonly LagWindow[] = windowsOf(TRIED_LENGTHS);

/** Windows of any length: once something holds, its window is told to the week. */
export const ALL_WINDOWS: readonly LagWindow[] = windowsOf(
  Array.from({ length: HORIZON_WEEKS }, (_, n) => n + 1),
);

function windowsOf(lengths: readonly number[]): LagWindow[] {
  return lengths.flatMap((length) =>
    Array.from({ length: HORIZON_WEEKS - length + 1 }, (_, from) => lagWindow(from, from + length)),
  );
}
