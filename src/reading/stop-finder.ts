import type { Surroundings } from './negation.js';
import { type PhraseMatch, type PhraseMatcher, phraseMatcher } from './phrase-matcher.js';
import { german } from './stop-phrases/de.js';
import { english } from './stop-phrases/en.js';
import { finnish } from './stop-phrases/fi.js';
import { norwegian } from './stop-phrases/nb.js';
import { STOP_TOPICS, type StopPhrases, type StopTopic } from './stop-phrases/stop-phrases.js';
import { swedish } from './stop-phrases/sv.js';
import type { Word } from './words.js';

/** A phrase that tells of an emergency, of distress, or that its writer wants no offers. */
export interface StopEvidence {
  readonly topic: StopTopic;
  /** First and last word. */
  readonly from: number;
  readonly to: number;
}

/** "No one was hurt" and "we have not been hacked" tell of no emergency; an opt-out is mostly a negation itself. */
const DENIABLE: ReadonlySet<StopTopic> = new Set(['emergency', 'distress']);

/** Every phrase that stands in the words, what others say included: a quoted cry for help is one too. */
export function findStops(language: string, words: readonly Word[], around: Surroundings): StopEvidence[] {
  const matches = matchers.get(language)?.(words) ?? [];
  const taken = new Set<number>();
  for (const match of matches) {
    if (match.tag === 'unless') for (let at = match.from; at <= match.to; at++) taken.add(at);
  }
  return matches.flatMap((match) => {
    const { tag, from, to } = match;
    if (tag === 'unless' || isTaken(match, taken)) return [];
    return DENIABLE.has(tag) && around.isNegated(match) ? [] : [{ topic: tag, from, to }];
  });
}

function isTaken({ from, to }: PhraseMatch<unknown>, taken: ReadonlySet<number>): boolean {
  for (let at = from; at <= to; at++) if (taken.has(at)) return true;
  return false;
}

const matchers: ReadonlyMap<string, PhraseMatcher<StopTopic | 'unless'>> = new Map(
  Object.entries({ en: english, nb: norwegian, fi: finnish, de: german, sv: swedish }).map(
    ([language, phrases]) => [language, matcherOf(phrases)],
  ),
);

function matcherOf({ topics, unless }: StopPhrases): PhraseMatcher<StopTopic | 'unless'> {
  return phraseMatcher([
    ...STOP_TOPICS.flatMap((topic) => listed(topics[topic]).map((phrase) => [phrase, topic] as const)),
    ...listed(unless).map((phrase) => [phrase, 'unless'] as const),
  ]);
}

function listed(phrases: string): string[] {
  return phrases
    .split(/,\s+/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
