import { ok, type Result, refused } from '../../domain/result.js';
import { DAY_MS } from '../../domain/time.js';

export interface Days {
  /** YYYY-MM-DD, both belong to it. */
  readonly firstDay: string;
  readonly lastDay: string;
}

export type DaysProblem = 'unreadable' | 'order' | 'past' | 'long';

const LONGEST_DAYS = 366;
const LONGEST_TEXT = 60;

// In every language, whichever the reader's is: a habit of typing outlasts a setting.
const WORDS: Readonly<Record<string, number>> = {
  today: 0,
  tomorrow: 1,
  'i dag': 0,
  idag: 0,
  'i morgen': 1,
  imorgen: 1,
  tänään: 0,
  huomenna: 1,
};

/**
 * Days as people type them: 2026-12-20..2027-01-03, 20.12.2026 – 3.1.2027, "today to tomorrow", or one day alone.
 *
 * @param today the date by the asker's clock, YYYY-MM-DD.
 */
export function readDays(text: string, today: string): Result<Days, DaysProblem> {
  const parts = partsOf(text.trim().toLowerCase());
  const [firstDay, lastDay] = parts.map((part) => readDay(part, today));
  if (firstDay === null || firstDay === undefined || lastDay === null) return refused('unreadable');
  const days = { firstDay, lastDay: lastDay ?? firstDay };
  // Dates of this form compare as texts.
  if (days.lastDay < days.firstDay) return refused('order');
  if (days.lastDay < today) return refused('past');
  const length = (Date.parse(days.lastDay) - Date.parse(days.firstDay)) / DAY_MS + 1;
  return length > LONGEST_DAYS ? refused('long') : ok(days);
}

function partsOf(text: string): string[] {
  if (text.length > LONGEST_TEXT) return [];
  for (const separator of ['..', '…', '–', '—', ' - ', ' to ', ' til ', ' asti ']) {
    const at = text.indexOf(separator);
    if (at > 0) return [text.slice(0, at), text.slice(at + separator.length)].map((part) => part.trim());
  }
  const spaced = text.split(/\s+/);
  return spaced.length === 2 && WORDS[text] === undefined ? spaced : [text];
}

function readDay(text: string, today: string): string | null {
  const offset = Object.hasOwn(WORDS, text) ? WORDS[text] : undefined;
  if (offset !== undefined) return dateOf(Date.parse(today) + offset * DAY_MS);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return calendarDay(iso[1], iso[2], iso[3]);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  return dotted === null ? null : calendarDay(dotted[3], dotted[2], dotted[1]);
}

/** Null for a day that no calendar has, such as 30 February. */
function calendarDay(year = '', month = '', day = ''): string | null {
  const atMs = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const text = dateOf(atMs);
  return text === `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` ? text : null;
}

function dateOf(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}
