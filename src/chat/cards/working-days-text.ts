import type { Reader } from '../reader.js';

/** The weeks that a person can choose from, by the days that are worked in them: 1 for Monday to 7 for Sunday. */
export const WORKING_WEEKS = {
  weekdays: [1, 2, 3, 4, 5],
  fourDays: [1, 2, 3, 4],
  sixDays: [1, 2, 3, 4, 5, 6],
  sundayToThursday: [1, 2, 3, 4, 7],
  everyDay: [1, 2, 3, 4, 5, 6, 7],
} as const satisfies Readonly<Record<string, readonly number[]>>;
export type WorkingWeek = keyof typeof WORKING_WEEKS;
export const WORKING_WEEK_NAMES = Object.keys(WORKING_WEEKS) as WorkingWeek[];

/** The name of a week; null for days that no choice has. */
export function workingWeekOf(days: readonly number[]): WorkingWeek | null {
  return WORKING_WEEK_NAMES.find((name) => WORKING_WEEKS[name].join() === days.join()) ?? null;
}

export function workingDaysText(days: readonly number[], { words, formats }: Reader): string {
  const week = workingWeekOf(days);
  return week === null ? formats.list(days.map((day) => formats.weekday(day))) : words.text(`days.${week}`);
}
