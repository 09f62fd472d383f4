import type { Absence } from '../../domain/absence.js';
import { DAY_MS } from '../../domain/time.js';
import { type Reader, readerFor } from '../reader.js';

/** The days of an absence, as a reader of any zone sees the same: "3–9 Mar 2026". */
export function daysText(
  { firstDay, lastDay }: Pick<Absence, 'firstDay' | 'lastDay'>,
  reader: Reader,
): string {
  return ofDays(reader).dateRange(new Date(Date.parse(firstDay)), new Date(Date.parse(lastDay)));
}

/** A calendar day (YYYY-MM-DD) in words. */
export function dayText(isoDay: string, reader: Reader): string {
  return ofDays(reader).date(new Date(Date.parse(isoDay)));
}

/** The day after an absence. */
export function backText({ lastDay }: Pick<Absence, 'lastDay'>, reader: Reader): string {
  return ofDays(reader).date(new Date(Date.parse(lastDay) + DAY_MS));
}

function ofDays({ words }: Reader): Reader['formats'] {
  return readerFor(words.language, 'UTC').formats;
}
