import type { LanguagePhrases, Topic } from './language-phrases.js';
import type { Surroundings } from './negation.js';
import { type PhraseMatch, phraseMatcher } from './phrase-matcher.js';
import type { Word } from './words.js';

/** A phrase of this weight raises a flag; no number of lighter ones does. */
export const SURE = 4;
/** A phrase of this weight gives a category on its own. */
export const LIKELY = 2;
const HINT = 1;

/** A phrase that tells what a text is about. */
export interface TopicEvidence {
  readonly topic: Topic;
  readonly weight: number;
  /** Whether the same phrase stands further to the front, which tells as much. */
  readonly isRepeat: boolean;
  /** First and last word. */
  readonly from: number;
  readonly to: number;
}

/** "We don't want to cancel" and "this is no complaint" say the opposite; "does not fit" is still about fitting. */
const DENIABLE: ReadonlySet<Topic> = new Set(['cancellation', 'complaint', 'export_everything']);
/** Someone else's words are not the writer's own wish. */
const OWN_WORDS_ONLY: ReadonlySet<Topic> = new Set(['cancellation', 'complaint']);

interface Tag {
  readonly topic: Topic;
  /** Null: sounds alike and is something else. */
  readonly weight: number | null;
}

export type TopicFinder = (words: readonly Word[], surroundings: Surroundings) => TopicEvidence[];

export function topicFinder({ topics }: LanguagePhrases): TopicFinder {
  const matcher = phraseMatcher<Tag>(
    (Object.keys(topics) as Topic[]).flatMap((topic) => {
      const { sure = [], likely = [], hint = [], unless = [] } = topics[topic];
      return [
        ...sure.map((phrase) => [phrase, { topic, weight: SURE }] as const),
        ...likely.map((phrase) => [phrase, { topic, weight: LIKELY }] as const),
        ...hint.map((phrase) => [phrase, { topic, weight: HINT }] as const),
        ...unless.map((phrase) => [phrase, { topic, weight: null }] as const),
      ];
    }),
  );
  return (words, surroundings) => {
    const matches = matcher(words);
    return [...new Set(matches.map(({ tag }) => tag.topic))].flatMap((topic) =>
      evidenceOf(
        topic,
        matches.filter(({ tag }) => tag.topic === topic),
        words,
        surroundings,
      ),
    );
  };
}

/** Every phrase, the heaviest first, and no word twice. */
function evidenceOf(
  topic: Topic,
  matches: readonly PhraseMatch<Tag>[],
  words: readonly Word[],
  surroundings: Surroundings,
): TopicEvidence[] {
  const taken = new Set<number>();
  for (const match of matches) if (match.tag.weight === null) take(match, taken);
  const seen = new Set<string>();
  const evidence: TopicEvidence[] = [];
  const heaviestFirst = matches.toSorted((a, b) => (b.tag.weight ?? 0) - (a.tag.weight ?? 0));
  for (const match of heaviestFirst) {
    const { weight } = match.tag;
    if (weight === null || isTaken(match, taken)) continue;
    if (DENIABLE.has(topic) && surroundings.isNegated(match)) continue;
    if (OWN_WORDS_ONLY.has(topic) && words[match.from]?.isQuoted) continue;
    const isRepeat = seen.has(match.phrase);
    seen.add(match.phrase);
    if (!isRepeat) take(match, taken);
    evidence.push({ topic, weight, isRepeat, from: match.from, to: match.to });
  }
  return evidence;
}

function isTaken({ from, to }: PhraseMatch<unknown>, taken: ReadonlySet<number>): boolean {
  for (let index = from; index <= to; index++) if (taken.has(index)) return true;
  return false;
}

function take({ from, to }: PhraseMatch<unknown>, taken: Set<number>): void {
  for (let index = from; index <= to; index++) taken.add(index);
}
