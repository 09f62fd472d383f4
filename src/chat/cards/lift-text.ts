import type { Reader } from '../reader.js';

/** Of what is hardly bought otherwise nobody can say how many times as often. */
const MOST_SAID = 20;

/** How many times as often something is bought, as people say it. */
export function liftText(lift: number, { words, formats }: Pick<Reader, 'words' | 'formats'>): string {
  return lift > MOST_SAID
    ? words.text('patterns.moreThan', { lift: formats.number(MOST_SAID) })
    : formats.number(lift);
}
