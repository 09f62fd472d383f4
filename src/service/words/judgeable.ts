import type { Word } from '../../reading/words.js';

/** Why a text can't be judged, so that nothing is offered. */
export type WhyNotJudged = 'too_short' | 'too_long' | 'unknown_language' | 'mixed_scripts' | 'unknown_words';

const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 12;
/** As much as is read of a text; what stands behind it might say anything. */
const MOST_CHARACTERS = 20_000;
/** Letters of other alphabets: as a word of its own they are a name or a quotation, inside a word they hide it. */
const MIXED_WORD = /(?=[\p{L}]*\p{Script=Latin})(?=[\p{L}]*[\p{Script=Cyrillic}\p{Script=Greek}])\p{L}+/u;
const FOREIGN_SHARE = 0.2;

/** Null where nothing speaks against it yet; the language is judged elsewhere. */
export function whyNotReadable(raw: string, cleaned: string, words: readonly Word[]): WhyNotJudged | null {
  if (raw.length > MOST_CHARACTERS) return 'too_long';
  const letters = (cleaned.match(/\p{L}/gu) ?? []).length;
  if (words.length < FEWEST_WORDS || letters < FEWEST_LETTERS) return 'too_short';
  if (MIXED_WORD.test(cleaned)) return 'mixed_scripts';
  const latin = (cleaned.match(/\p{Script=Latin}/gu) ?? []).length;
  return latin < (1 - FOREIGN_SHARE) * letters ? 'unknown_language' : null;
}

const SPELLED_OUT = /(?<![\p{L}\p{N}])(?:\p{L}[ ._*-]{1,2}){3,}\p{L}(?![\p{L}\p{N}])/gu;

/** "c a n c e l" as "cancel": a word that is spelled out is one all the same. */
export function joinSpelledOut(cleaned: string): string {
  return cleaned.replaceAll(SPELLED_OUT, (spelled) => spelled.replaceAll(/[ ._*-]/gu, ''));
}
