import type { WeeklyTime } from '../../domain/personal-settings.js';
import { LANGUAGES, type Language } from '../../domain/staff.js';

// In every language, whichever the reader's is: a habit of typing outlasts a setting.
const LOCALES = { en: 'en', nb: 'nb', fi: 'fi' } as const satisfies Record<Language, string>;
/** 5 January 1970 was a Monday. */
const A_MONDAY_MS = 4 * 86_400_000;
const DAY_MS = 86_400_000;
/** Two letters tell Finnish days apart, and three all others. */
const SHORTEST = { en: 3, nb: 3, fi: 2 } as const satisfies Record<Language, number>;
/** Words around a day and a time that say nothing more: at, o’clock, on, every. */
const FILLERS: ReadonlySet<string> = new Set([
  'at',
  'on',
  'every',
  'each',
  'weekly',
  'o’clock',
  'oclock',
  'kl',
  'kl.',
  'klokka',
  'klokken',
  'på',
  'hver',
  'uke',
  'ukentlig',
  'klo',
  'kello',
  'joka',
  'viikko',
  'viikoittain',
]);
const LONGEST_TEXT = 60;

/**
 * A day of the week and a time of day as people type them: "monday 8", "mon 8:30 am", "fredag kl. 15", "maanantaisin
 * klo 8.00". Null for what is none.
 *
 * @param usualTime where only a day is named.
 */
export function readWeeklyTime(text: string, usualTime: string): WeeklyTime | null {
  if (text.length > LONGEST_TEXT) return null;
  const joined = text.toLowerCase().replace(/(\d)\s+(am|pm)\b/g, '$1$2');
  const words = joined.split(/[\s,]+/).filter((word) => word !== '' && !FILLERS.has(word));
  const days = words.flatMap((word) => weekdayOf(word) ?? []);
  const times = words.flatMap((word) => timeOfDay(word) ?? []);
  const [weekday] = days;
  // Anything beside one day and one time would be guessed at.
  if (weekday === undefined || days.length > 1 || times.length > 1) return null;
  if (words.length !== days.length + times.length) return null;
  return { weekday, time: times[0] ?? usualTime };
}

/** 8, 8:00, 08.00, 8am and 3:30pm as 08:00 and so on; null for what is no time of day. */
export function timeOfDay(text: string): string | null {
  const read = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)?$/.exec(text.trim().toLowerCase());
  if (read === null) return null;
  const [hours, minutes, half] = [Number(read[1]), Number(read[2] ?? 0), read[3]];
  if (half !== undefined && (hours < 1 || hours > 12)) return null;
  const hour = half === undefined ? hours : (hours % 12) + (half === 'pm' ? 12 : 0);
  if (hour > 23 || minutes > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** The beginning of a day's name, or the name with an ending ("mondays", "maanantaisin"). */
export function weekdayOf(word: string): number | null {
  const bare = word.replace(/\.$/, '');
  for (const language of LANGUAGES) {
    const place = NAMES[language].findIndex(
      (name) => bare.length >= SHORTEST[language] && (name.startsWith(bare) || isInflected(bare, name)),
    );
    if (place !== -1) return place + 1;
  }
  return null;
}

const LONGEST_ENDING = 3;

function isInflected(word: string, name: string): boolean {
  return word.startsWith(name) && word.length - name.length <= LONGEST_ENDING;
}

const NAMES: Readonly<Record<Language, readonly string[]>> = {
  en: namesIn('en'),
  nb: namesIn('nb'),
  fi: namesIn('fi'),
};

function namesIn(language: Language): string[] {
  const format = new Intl.DateTimeFormat(LOCALES[language], { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format.format(A_MONDAY_MS + day * DAY_MS).toLowerCase());
}
