import type { LanguagePhrases, TonePhrases } from './language-phrases.js';
import type { Surroundings } from './negation.js';
import { phraseMatcher } from './phrase-matcher.js';
import { feelings } from './phrases/feelings.js';
import type { Word } from './words.js';

/** A phrase that tells how the writer feels. */
export interface ToneEvidence {
  /** Below 0 is bad. */
  readonly weight: number;
  /** First and last word. */
  readonly from: number;
  readonly to: number;
}

export type ToneFinder = (words: readonly Word[], surroundings: Surroundings) => ToneEvidence[];

const WEIGHTS: Readonly<Record<keyof TonePhrases, number>> = {
  veryBad: -3.5,
  bad: -2,
  ratherBad: -0.7,
  none: 0,
  ratherGood: 0.7,
  good: 2,
  veryGood: 3.5,
};
/** "Not good" is bad, "not bad" is hardly good. */
const DENIED_GOOD = -0.8;
const DENIED_BAD = -0.25;
const INTENSIFIED = 1.4;
const SOFTENED = 0.6;

export function toneFinder({ tone, topics }: LanguagePhrases): ToneFinder {
  const matcher = phraseMatcher([
    ...(Object.keys(WEIGHTS) as (keyof TonePhrases)[]).flatMap((level) =>
      [...tone[level], ...feelings[level]].map((phrase) => [phrase, WEIGHTS[level]] as const),
    ),
    // Other people's complaints are no mood of the writer's.
    ...(topics.complaint.unless ?? []).map((phrase) => [phrase, WEIGHTS.none] as const),
  ]);
  return (words, surroundings) => {
    const taken = new Set<number>();
    const longestFirst = matcher(words).toSorted(
      (a, b) => b.to - b.from - (a.to - a.from) || Math.abs(b.tag) - Math.abs(a.tag),
    );
    return longestFirst.flatMap((match) => {
      for (let index = match.from; index <= match.to; index++) if (taken.has(index)) return [];
      for (let index = match.from; index <= match.to; index++) taken.add(index);
      if (match.tag === 0 || words[match.from]?.isQuoted) return [];
      const denied = match.tag > 0 ? DENIED_GOOD : DENIED_BAD;
      const weight =
        match.tag *
        (surroundings.isNegated(match) ? denied : 1) *
        (surroundings.isIntensified(match) ? INTENSIFIED : 1) *
        (surroundings.isSoftened(match) ? SOFTENED : 1);
      return [{ weight, from: match.from, to: match.to }];
    });
  };
}
