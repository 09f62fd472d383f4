import { detectAll } from 'tinyld';

const FEWEST_LETTERS = 8;
/** Enough to tell a language by, and a long text costs no more than a short one. */
const MOST_CHARACTERS = 1000;
/** How many times as good as the next listed language the best must fit. */
const CLEARLY_BETTER = 2;
/** How many times as good a language that isn't listed must fit for the text to be taken as foreign. */
const CLEARLY_FOREIGN = 4;

/**
 * Which of some languages a text is in, by tinyld's n-gram profiles; null for a text of fewer than eight letters, in a
 * language not listed, or fitting two of them about equally.
 *
 * @param languages two-letter codes of ISO 639-1; Norwegian is "no".
 */
export function languageOf(text: string, languages: readonly string[]): string | null {
  const start = text.slice(0, MOST_CHARACTERS);
  if ((start.match(/\p{L}/gu) ?? []).length < FEWEST_LETTERS) return null;
  const [best, second] = detectAll(start, { only: [...languages] });
  if (best === undefined || !languages.includes(best.lang)) return null;
  if (best.accuracy < CLEARLY_BETTER * (second?.accuracy ?? 0)) return null;
  const [anywhere] = detectAll(start);
  const isForeign =
    anywhere !== undefined &&
    !languages.includes(anywhere.lang) &&
    anywhere.accuracy >= CLEARLY_FOREIGN * best.accuracy;
  return isForeign ? null : best.lang;
}
