import type { Word } from './words.js';

/**
 * What is looked for: words with blanks between. `word*` stands for every word that begins so, `*word` for every one
 * that ends so, `*word*` for every one with it inside, `one|other` for either; `~` for up to four words of any kind.
 */
export type Phrase = string;

/** Where a phrase stands among the words. */
export interface PhraseMatch<Tag> {
  readonly tag: Tag;
  readonly phrase: Phrase;
  /** First and last word. */
  readonly from: number;
  readonly to: number;
  /** Words that only a `~` stands for. */
  readonly gaps: readonly number[];
}

export type PhraseMatcher<Tag> = (words: readonly Word[]) => PhraseMatch<Tag>[];

const MOST_BETWEEN = 4;
const NO_TERMS: ReadonlySet<number> = new Set();

interface Step {
  readonly term: number;
  /** Whether a `~` stands before it. */
  readonly isLoose: boolean;
}

interface Compiled<Tag> {
  readonly tag: Tag;
  readonly phrase: Phrase;
  readonly steps: readonly Step[];
}

/** Looks for all phrases at once, in time linear in the number of words. A match stays inside its sentence. */
export function phraseMatcher<Tag>(phrases: readonly (readonly [Phrase, Tag])[]): PhraseMatcher<Tag> {
  const terms = new Map<string, number>();
  const byFirstTerm = new Map<number, Compiled<Tag>[]>();
  for (const [phrase, tag] of phrases) {
    const steps = stepsOf(phrase, terms);
    const first = steps[0]?.term ?? -1;
    const others = byFirstTerm.get(first);
    if (others === undefined) byFirstTerm.set(first, [{ tag, phrase, steps }]);
    else others.push({ tag, phrase, steps });
  }
  const termsOf = termLookup(terms);
  return (words) => {
    const known = new Map<string, ReadonlySet<number>>();
    const termsAt = words.map(({ word }) => {
      const seen = known.get(word) ?? termsOf(word);
      known.set(word, seen);
      return seen;
    });
    const matches: PhraseMatch<Tag>[] = [];
    for (let from = 0; from < words.length; from++) {
      for (const term of termsAt[from] ?? NO_TERMS) {
        for (const { tag, phrase, steps } of byFirstTerm.get(term) ?? []) {
          const found = follow(steps, from, words, termsAt);
          if (found !== null) matches.push({ tag, phrase, from, ...found });
        }
      }
    }
    return matches;
  };
}

function stepsOf(phrase: Phrase, terms: Map<string, number>): Step[] {
  const steps: Step[] = [];
  let isLoose = false;
  for (const written of phrase.split(' ')) {
    if (written === '~') {
      isLoose = true;
      continue;
    }
    const term = terms.get(written) ?? terms.size;
    terms.set(written, term);
    steps.push({ term, isLoose });
    isLoose = false;
  }
  return steps;
}

function follow(
  steps: readonly Step[],
  from: number,
  words: readonly Word[],
  termsAt: readonly ReadonlySet<number>[],
): { readonly to: number; readonly gaps: readonly number[] } | null {
  const sentence = words[from]?.sentence;
  let at = from;
  const gaps: number[] = [];
  for (let place = 1; place < steps.length; place++) {
    const { term, isLoose } = steps[place] as Step;
    const furthest = at + 1 + (isLoose ? MOST_BETWEEN : 0);
    let next = at + 1;
    while (next <= furthest && words[next]?.sentence === sentence && !termsAt[next]?.has(term)) next++;
    if (next > furthest || words[next]?.sentence !== sentence) return null;
    for (let between = at + 1; between < next; between++) gaps.push(between);
    at = next;
  }
  return { to: at, gaps };
}

/** Which terms a word is, by its beginnings and endings: the number of terms doesn't matter. */
function termLookup(terms: ReadonlyMap<string, number>): (word: string) => ReadonlySet<number> {
  const whole = new Map<string, number[]>();
  const beginnings = new Map<string, number[]>();
  const endings = new Map<string, number[]>();
  const insides: (readonly [string, number])[] = [];
  for (const [written, term] of terms) {
    for (const atom of written.split('|')) {
      const stem = atom.replaceAll('*', '');
      if (atom.startsWith('*') && atom.endsWith('*')) insides.push([stem, term]);
      else if (atom.startsWith('*')) addTo(endings, stem, term);
      else if (atom.endsWith('*')) addTo(beginnings, stem, term);
      else addTo(whole, stem, term);
    }
  }
  const longestBeginning = longestOf(beginnings);
  const longestEnding = longestOf(endings);
  return (word) => {
    let found: Set<number> | null = null;
    const add = (those: readonly number[] | undefined): void => {
      if (those === undefined) return;
      found ??= new Set();
      for (const term of those) found.add(term);
    };
    add(whole.get(word));
    for (let length = Math.min(word.length, longestBeginning); length > 0; length--) {
      add(beginnings.get(word.slice(0, length)));
    }
    for (let length = Math.min(word.length, longestEnding); length > 0; length--) {
      add(endings.get(word.slice(-length)));
    }
    for (const [stem, term] of insides) if (word.includes(stem)) add([term]);
    return found ?? NO_TERMS;
  };
}

function longestOf(stems: ReadonlyMap<string, unknown>): number {
  return [...stems.keys()].reduce((longest, { length }) => Math.max(longest, length), 0);
}

function addTo(map: Map<string, number[]>, key: string, value: number): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
