import type { Absence } from '../../domain/absence.js';
import { DAY_MS } from '../../domain/time.js';
import { type Reader, readerFor } from '../reader.js';

/** The days of an absence, as a reader of any zone sees the same. */
export function daysText(
  { firstDay, lastDay }: Pick<Absence, 'firstDay' | 'lastDay'>,
  reader: Reader,
): string {
  const [first, last] = [dayText(firstDay, reader), dayText(lastDay, reader)];
  return firstDay === lastDay ? first : reader.words.text('away.days', { first, last });
}

/** A calendar day (YYYY-MM-DD) in words. */
export function dayText(isoDay: string, { words }: Reader): string {
  return readerFor(words.language, 'UTC').formats.date(new Date(Date.parse(isoDay)));
}

/** The day after an absence. */
export function backText({ lastDay }: Pick<Absence, 'lastDay'>, { words }: Reader): string {
  return readerFor(words.language, 'UTC').formats.date(new Date(Date.parse(lastDay) + DAY_MS));
}
