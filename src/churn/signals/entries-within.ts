import { isHoliday } from '../../history/calendar.js';
import type { TimeWindow } from '../../history/windows.js';

/** The places of a window's entries, first (inclusive) and end (exclusive), of times in ascending order. */
export function placesWithin(atMs: Float64Array, window: TimeWindow): { first: number; end: number } {
  return { first: firstAfter(atMs, window.afterMs), end: firstAfter(atMs, window.untilMs) };
}

/** How many entries of a window are meant. */
export function countWithin(
  atMs: Float64Array,
  window: TimeWindow,
  isMeant: (place: number) => boolean,
): number {
  const { first, end } = placesWithin(atMs, window);
  let count = 0;
  for (let place = first; place < end; place++) if (isMeant(place)) count += 1;
  return count;
}

/** The same without the entries in holiday weeks, for comparisons per day that counts. */
export function countOnCountedDays(
  atMs: Float64Array,
  window: TimeWindow,
  isMeant: (place: number) => boolean,
): number {
  const { first, end } = placesWithin(atMs, window);
  let count = 0;
  for (let place = first; place < end; place++) {
    if (isMeant(place) && !isHoliday(atMs[place] ?? Number.NaN)) count += 1;
  }
  return count;
}

/** The sum over a window's entries, those in holiday weeks left out. */
export function sumOnCountedDays(
  atMs: Float64Array,
  window: TimeWindow,
  amountAt: (place: number) => number,
): number {
  const { first, end } = placesWithin(atMs, window);
  let sum = 0;
  for (let place = first; place < end; place++) {
    if (!isHoliday(atMs[place] ?? Number.NaN)) sum += amountAt(place);
  }
  return sum;
}

/** The place of the first entry after a moment; their number when there is none. */
function firstAfter(atMs: Float64Array, momentMs: number): number {
  let low = 0;
  let high = atMs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((atMs[middle] ?? Number.NaN) <= momentMs) low = middle + 1;
    else high = middle;
  }
  return low;
}
