import type { DigestChoice, WeeklyTime } from '../../domain/personal-settings.js';
import type { Reader } from '../reader.js';

/** When the weekly digest comes, or that it doesn't. */
export function digestChoiceText(choice: DigestChoice, reader: Reader): string {
  return choice === 'off' ? reader.words.text('settings.digest.off') : weeklyTimeText(choice, reader);
}

export function weeklyTimeText({ weekday, time }: WeeklyTime, { words, formats }: Reader): string {
  return words.text('digest.when', { weekday: formats.weekday(weekday), time: formats.timeOfDay(time) });
}
