import type { Word } from '../../reading/words.js';
import type { Passage } from './passages.js';

export const FEATURE_BUCKETS = 1 << 19;

/** How a feature is weighed: words and characters by how rare they are, concepts as they come. */
export type FeatureKind = 'word' | 'characters' | 'concept';

/** Called for every feature: its bucket, its kind, how much of it there is, and the words it stands on. */
export type FeatureVisitor = (
  bucket: number,
  kind: FeatureKind,
  amount: number,
  from: number,
  to: number,
) => void;

const SHORTEST_CHARACTERS = 3;
const LONGEST_CHARACTERS = 5;
/** What concepts weigh beside the words and characters, whose squares sum to 1; chosen on held-out phrases. */
const CONCEPT_WEIGHT = 0.12;
/** What a language has of its own beside what all share. */
const OWN_WEIGHT = 0.6;
const PAIR = 0.5;
const PLACE = 0.7;
const TRAIT = 0.5;
const MOST_SENTENCES = 4;
const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/**
 * Words, pairs of neighbouring words and marks, characters inside a word, and the concepts of src/reading with the kind
 * of sentence that they stand in: "lost all our data." tells more than "would we lose data?". Every feature twice, shared
 * by all languages and of its own language, so that each learns from the others (Daumé, ACL 2007).
 */
export function visitFeatures(passage: Passage, language: string, visit: FeatureVisitor): void {
  visitWords(passage, language, visit);
  visitConcepts(passage, language, visit);
}

function visitWords({ tokens }: Passage, language: string, visit: FeatureVisitor): void {
  const seeds = [seedOf('w'), seedOf(`w${language}`)];
  for (const seed of seeds) {
    let before = hashed(seed, '^');
    for (const { text, at } of tokens) {
      const word = hashed(seed, text);
      visit(bucketOf(word), 'word', 1, at, at);
      visit(bucketOf(Math.imul(before, FNV_PRIME) ^ word), 'word', 1, Math.max(0, at - 1), at);
      before = word;
      visitCharacters(seed, text, at, visit);
    }
    visit(bucketOf(Math.imul(before, FNV_PRIME) ^ hashed(seed, '$')), 'word', 1, -1, -1);
  }
}

function visitCharacters(seed: number, word: string, at: number, visit: FeatureVisitor): void {
  const padded = ` ${word} `;
  for (let start = 0; start + SHORTEST_CHARACTERS <= padded.length; start++) {
    let hash = seed ^ 0x5bd1e995;
    const last = Math.min(padded.length, start + LONGEST_CHARACTERS);
    for (let end = start; end < last; end++) {
      hash = Math.imul(hash ^ padded.charCodeAt(end), FNV_PRIME);
      const length = end + 1 - start;
      if (length >= SHORTEST_CHARACTERS) visit(bucketOf(hash ^ length), 'characters', 1, at, at);
    }
  }
}

function visitConcepts(passage: Passage, language: string, visit: FeatureVisitor): void {
  const shared = seedOf('c');
  const own = seedOf(`c${language}`);
  const seen = new Set<string>();
  const tell = (name: string, amount: number, from: number, to: number): void => {
    if (seen.has(name)) return;
    seen.add(name);
    visit(bucketOf(hashed(shared, name)), 'concept', CONCEPT_WEIGHT * amount, from, to);
    visit(bucketOf(hashed(own, name)), 'concept', CONCEPT_WEIGHT * OWN_WEIGHT * amount, from, to);
  };
  const { words, endings } = passage;
  const first = words[0]?.sentence ?? 0;
  const inSentence = new Map<number, string[]>();
  for (const { concept, from, to } of passage.concepts(language)) {
    const sentence = words[from]?.sentence ?? first;
    const others = inSentence.get(sentence) ?? [];
    tell(concept, 1, from, to);
    tell(`${concept}${endings.get(sentence) ?? '.'}`, 1, from, to);
    tell(`${sentence === first ? 'first' : 'later'} ${concept}`, PLACE, from, to);
    if (passage.hasQuestion) tell(`${concept} beside ?`, PLACE, from, to);
    for (const other of others) {
      if (other !== concept) tell([concept, other].sort().join('+'), PAIR, from, to);
    }
    if (!others.includes(concept)) inSentence.set(sentence, [...others, concept]);
  }
  for (const trait of traitsOf(passage, first)) tell(trait, TRAIT, -1, -1);
}

function traitsOf({ shown, words, endings, hasQuestion }: Passage, first: number): string[] {
  const last = words.at(-1)?.sentence ?? first;
  return [
    `question ${hasQuestion}`,
    `shout ${shown.includes('!')}`,
    `first ${endings.get(first) ?? '.'}`,
    `last ${endings.get(last) ?? '.'}`,
    `sentences ${Math.min(last - first + 1, MOST_SENTENCES)}`,
    `length ${Math.min(5, Math.floor(Math.log2(words.length + 1)))}`,
    `quotes ${/["“„]/u.test(shown)}`,
    `dots ${/\.\.\.|…/u.test(shown)}`,
    `digits ${/\p{N}/u.test(shown)}`,
    `capitals ${isInCapitals(shown, words)}`,
  ];
}

function isInCapitals(cleaned: string, words: readonly Word[]): boolean {
  return words.length > 2 && !/\p{Ll}/u.test(cleaned) && /\p{Lu}/u.test(cleaned);
}

function seedOf(name: string): number {
  return hashed(FNV_OFFSET, name);
}

function hashed(seed: number, text: string): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash;
}

/** Spreads every bit over all: the last step of MurmurHash3 (Appleby, public domain). */
function bucketOf(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & (FEATURE_BUCKETS - 1);
}
