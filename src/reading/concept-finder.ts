import { CONCEPTS, type Concept, type ConceptPhrases } from './concept-phrases.js';
import { german } from './concepts/de.js';
import { english } from './concepts/en.js';
import { finnish } from './concepts/fi.js';
import { norwegian } from './concepts/nb.js';
import { swedish } from './concepts/sv.js';
import { type PhraseMatcher, phraseMatcher } from './phrase-matcher.js';
import type { Word } from './words.js';

/** A phrase of a concept, and its first and last word. */
export interface ConceptMatch {
  readonly concept: Concept;
  readonly from: number;
  readonly to: number;
}

/** The concepts that a language's words speak of, as often as they do; none in a language without phrases. */
export function findConcepts(language: string, words: readonly Word[]): ConceptMatch[] {
  return (matchers.get(language)?.(words) ?? []).map(({ tag, from, to }) => ({ concept: tag, from, to }));
}

const matchers: ReadonlyMap<string, PhraseMatcher<Concept>> = new Map(
  Object.entries({ en: english, nb: norwegian, fi: finnish, de: german, sv: swedish }).map(
    ([language, phrases]) => [language, matcherOf(phrases)],
  ),
);

function matcherOf(phrases: ConceptPhrases): PhraseMatcher<Concept> {
  return phraseMatcher(
    CONCEPTS.flatMap((concept) =>
      phrases[concept]
        .split(/,\s+/u)
        .map((phrase) => phrase.trim())
        .filter((phrase) => phrase !== '')
        .map((phrase) => [phrase, concept] as const),
    ),
  );
}
