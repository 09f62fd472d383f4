import { DateTime } from 'luxon';
import { zoneClock } from './zone-clock.js';

/** Why a text is no instant: it has another form, or it names a day or time that doesn't exist. */
export type InstantProblem = 'other_form' | 'impossible';

const ISO =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T ](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?)?\s?(?<offset>Z|[+-]\d\d(?::?\d\d)?)?)?$/;
const TOKENS: Readonly<Record<string, string>> = {
  yyyy: String.raw`(?<year>\d{4})`,
  yy: String.raw`(?<year>\d{2})`,
  MM: String.raw`(?<month>\d\d)`,
  M: String.raw`(?<month>\d\d?)`,
  dd: String.raw`(?<day>\d\d)`,
  d: String.raw`(?<day>\d\d?)`,
  HH: String.raw`(?<hour>\d\d)`,
  H: String.raw`(?<hour>\d\d?)`,
  mm: String.raw`(?<minute>\d\d)`,
  m: String.raw`(?<minute>\d\d?)`,
  ss: String.raw`(?<second>\d\d)`,
  s: String.raw`(?<second>\d\d?)`,
};
type DateParts = Readonly<
  Partial<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'fraction' | 'offset', string>>
>;

const CACHED_TEXTS = 2_000;
/** Longer texts are no dates, and are not remembered. */
const LONGEST = 100;

/**
 * A reader of dates and times in one form.
 * @param format "iso", or tokens of luxon; month names are English.
 * @param zone IANA zone of texts that carry no offset of their own.
 * @returns a function from a text to milliseconds UTC; a date without a time is its midnight in the zone.
 */
export function instantReader(format: string, zone: string): (text: string) => number | InstantProblem {
  const toUtc = zoneClock(zone);
  const pattern = format === 'iso' ? ISO : numericPattern(format);
  if (pattern === null) return luxonReader(format, zone);
  return (text) => {
    const parts: DateParts | undefined = pattern.exec(text)?.groups;
    if (parts === undefined) return 'other_form';
    const localMs = localTime(parts);
    if (localMs === null) return 'impossible';
    if (parts.offset === undefined) return toUtc(localMs);
    const offset = offsetMs(parts.offset);
    return offset === null ? 'impossible' : localMs - offset;
  };
}

/** The format as a regular expression where all its parts are numbers; null where luxon has to read it. */
function numericPattern(format: string): RegExp | null {
  let pattern = '';
  for (const [part] of format.matchAll(/[A-Za-z]+|[^A-Za-z]+/g)) {
    const token = Object.hasOwn(TOKENS, part) ? TOKENS[part] : undefined;
    if (token !== undefined) pattern += token;
    else if (/^[\s\d./,:_-]+$/.test(part)) pattern += part.replaceAll(/[.]/g, String.raw`\.`);
    else if (part === 'T') pattern += 'T';
    else return null;
  }
  const names = [...pattern.matchAll(/\?<(\w+)>/g)].map(([, name]) => name);
  const isWhole = ['year', 'month', 'day'].every((name) => names.includes(name));
  return isWhole && new Set(names).size === names.length ? new RegExp(`^${pattern}$`) : null;
}

/** The clock time as milliseconds, as if it were UTC; null where there is no such day or time. */
function localTime(parts: DateParts): number | null {
  const year = parts.year?.length === 2 ? centuryOf(Number(parts.year)) : Number(parts.year);
  const month = Number(parts.month);
  const day = Number(parts.day);
  const hour = Number(parts.hour ?? 0);
  const minute = Number(parts.minute ?? 0);
  const second = Number(parts.second ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return null;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null;
  const millisecond = Math.floor(Number(`0.${parts.fraction ?? 0}`) * 1000);
  return midnight.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
}

/** POSIX: 69 to 99 are 1969 to 1999, 00 to 68 are 2000 to 2068. */
function centuryOf(year: number): number {
  return year >= 69 ? 1900 + year : 2000 + year;
}

function offsetMs(offset: string): number | null {
  if (offset === 'Z') return 0;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(3).replace(':', '') || 0);
  if (hours > 18 || minutes > 59) return null;
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

/** For names of months and the like: some twenty times slower, so texts seen before are remembered. */
function luxonReader(format: string, zone: string): (text: string) => number | InstantProblem {
  const cached = new Map<string, number | InstantProblem>();
  return (text) => {
    if (text.length > LONGEST) return 'other_form';
    const known = cached.get(text);
    if (known !== undefined) return known;
    const read = DateTime.fromFormat(text, format, { zone, locale: 'en' });
    const result: number | InstantProblem = read.isValid
      ? read.toMillis()
      : read.invalidReason === 'unit out of range'
        ? 'impossible'
        : 'other_form';
    if (cached.size >= CACHED_TEXTS) cached.clear();
    // A copy of its own: a slice would keep the whole chunk of the file in memory.
    cached.set(Buffer.from(text).toString(), result);
    return result;
  };
}
