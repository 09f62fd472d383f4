import { BUYING_SIGNALS, type BuyingPhrases, type BuyingSignal } from './buying/buying-phrases.js';
import { german } from './buying/de.js';
import { english } from './buying/en.js';
import { finnish } from './buying/fi.js';
import { norwegian } from './buying/nb.js';
import { swedish } from './buying/sv.js';
import { type PhraseMatcher, phraseMatcher } from './phrase-matcher.js';
import type { Word } from './words.js';

/** Words that tell that somebody might buy, or has run into a limit. */
export interface BuyingEvidence {
  readonly signal: BuyingSignal | 'limit';
  /** First and last word. */
  readonly from: number;
  readonly to: number;
}

export function findBuying(language: string, words: readonly Word[]): BuyingEvidence[] {
  return (matchers.get(language)?.(words) ?? []).map(({ tag, from, to }) => ({ signal: tag, from, to }));
}

const matchers: ReadonlyMap<string, PhraseMatcher<BuyingSignal | 'limit'>> = new Map(
  Object.entries({ en: english, nb: norwegian, fi: finnish, de: german, sv: swedish }).map(
    ([language, phrases]) => [language, matcherOf(phrases)],
  ),
);

function matcherOf(phrases: BuyingPhrases): PhraseMatcher<BuyingSignal | 'limit'> {
  return phraseMatcher(
    [...BUYING_SIGNALS, 'limit' as const].flatMap((signal) =>
      phrases[signal]
        .split(/,\s+/u)
        .map((phrase) => phrase.trim())
        .filter((phrase) => phrase !== '')
        .map((phrase) => [phrase, signal] as const),
    ),
  );
}
