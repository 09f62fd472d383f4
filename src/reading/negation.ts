import type { LanguagePhrases } from './language-phrases.js';
import { type PhraseMatch, phraseMatcher } from './phrase-matcher.js';
import type { Word } from './words.js';

/** Words before a phrase that a negation, intensifier or softener reaches over. */
const REACH = 3;

type Modifier = 'negation' | 'turn' | 'intensifier' | 'softener';

/** What stands around a phrase and changes what it says. */
export interface Surroundings {
  readonly isNegated: (match: PhraseMatch<unknown>) => boolean;
  readonly isIntensified: (match: PhraseMatch<unknown>) => boolean;
  readonly isSoftened: (match: PhraseMatch<unknown>) => boolean;
}

export function surroundingsReader(phrases: LanguagePhrases): (words: readonly Word[]) => Surroundings {
  const modifiers = phraseMatcher<Modifier>([
    ...phrases.negations.map((phrase) => [phrase, 'negation'] as const),
    ...phrases.turns.map((phrase) => [phrase, 'turn'] as const),
    ...phrases.intensifiers.map((phrase) => [phrase, 'intensifier'] as const),
    ...phrases.softeners.map((phrase) => [phrase, 'softener'] as const),
  ]);
  return (words) => {
    const at = { negation: new Set(), turn: new Set(), intensifier: new Set(), softener: new Set() };
    for (const { tag, from, to } of modifiers(words)) {
      for (let index = from; index <= to; index++) at[tag].add(index);
    }
    const isBefore = (marked: ReadonlySet<unknown>, from: number): boolean => {
      for (let index = from - 1; index >= Math.max(0, from - REACH); index--) {
        if (words[index]?.sentence !== words[from]?.sentence || words[index + 1]?.isAfterPause) return false;
        if (marked.has(index)) return true;
        if (at.turn.has(index)) return false;
      }
      return false;
    };
    const isAfter = (to: number): boolean => {
      for (let index = to + 1; index <= to + phrases.negationFollowsWithin; index++) {
        if (words[index]?.sentence !== words[to]?.sentence || words[index]?.isAfterPause) return false;
        if (at.negation.has(index)) return true;
        if (at.turn.has(index)) return false;
      }
      return false;
    };
    return {
      isNegated: ({ from, to, gaps }) =>
        isBefore(at.negation, from) || gaps.some((index) => at.negation.has(index)) || isAfter(to),
      isIntensified: ({ from }) => isBefore(at.intensifier, from),
      isSoftened: ({ from }) => isBefore(at.softener, from),
    };
  };
}
