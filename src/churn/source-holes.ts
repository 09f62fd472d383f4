import type { SourceCoverage, SourceHole } from '../domain/run.js';
import { DAY_MS } from '../domain/time.js';
import { countedDays, countedDaysBetween } from '../history/calendar.js';

/** However often a source delivers, fewer silent days are no hole. */
const MIN_HOLE_DAYS = 14;
/** So many usual gaps without any entry come about once in 20,000 by chance: exp(−10). */
const HOLE_GAPS = 10;

/**
 * Stretches in which a source delivered nothing of any customer, although it usually would: a file not exported, a firm
 * that was closed. What a customer did in them nobody knows.
 *
 * @param activeDays on which it delivered, as day numbers, in any order, each once.
 * @param usualGapDays from one of them to the next.
 */
export function holesIn(activeDays: Iterable<number>, usualGapDays: number): SourceHole[] {
  const days = Float64Array.from(activeDays).sort();
  const longestDays = Math.max(MIN_HOLE_DAYS, HOLE_GAPS * usualGapDays);
  const holes: SourceHole[] = [];
  for (let place = 1; place < days.length; place++) {
    const before = days[place - 1] ?? Number.NaN;
    const after = days[place] ?? Number.NaN;
    if (countedDaysBetween(before, after) <= longestDays) continue;
    // The usual gap belongs to what was delivered, as it does behind the last entry of all.
    const fromMs = (before + Math.max(1, usualGapDays)) * DAY_MS;
    holes.push({ fromAt: new Date(fromMs), untilAt: new Date(after * DAY_MS) });
  }
  return holes;
}

/** Days that count between two moments: without holiday weeks and without the holes of the source. */
export function deliveredDays({ holes = [] }: SourceCoverage, fromMs: number, untilMs: number): number {
  return holes.reduce(
    (days, { fromAt, untilAt }) => {
      const [from, until] = [Math.max(fromMs, fromAt.getTime()), Math.min(untilMs, untilAt.getTime())];
      return until > from ? days - countedDays(from, until) : days;
    },
    countedDays(fromMs, untilMs),
  );
}

/** When the last hole of a stretch of time ended; null where it has none. */
export function lastHoleEndMs(
  { holes = [] }: SourceCoverage,
  fromMs: number,
  untilMs: number,
): number | null {
  return holes.reduce<number | null>((last, { fromAt, untilAt }) => {
    const isWithin = fromAt.getTime() < untilMs && untilAt.getTime() > fromMs;
    return isWithin ? Math.max(last ?? Number.NEGATIVE_INFINITY, untilAt.getTime()) : last;
  }, null);
}
