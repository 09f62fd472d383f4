import { type ConceptMatch, findConcepts } from '../../reading/concept-finder.js';
import { type Word, wordsOf } from '../../reading/words.js';

/** A word, a number or a mark between words. */
interface Token {
  readonly text: string;
  /** The word it is, or the one before it. */
  readonly at: number;
}

/** Some sentences of a text, as they are judged. */
export interface Passage {
  /** The whole text: words stand where they stand in it. */
  readonly cleaned: string;
  /** The part that is judged. */
  readonly shown: string;
  /** The concepts that a language's words speak of. */
  readonly concepts: (language: string) => readonly ConceptMatch[];
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
  /** "?", "!" or "." after each sentence. */
  readonly endings: ReadonlyMap<number, string>;
  readonly hasQuestion: boolean;
}

/** Longer than this, a text is judged in parts besides: one sentence may say what pages around it don't. */
const MOST_WORDS_WHOLE = 45;
const SENTENCES_TOGETHER = 2;
const MARK = /[?!.,:;…"]/gu;
const NUMBER = /^\p{N}+$/u;

export function passageOf(cleaned: string): Passage {
  const words = wordsOf(cleaned);
  const found = new Map<string, readonly ConceptMatch[]>();
  const concepts = (language: string): readonly ConceptMatch[] => {
    const matches = found.get(language) ?? findConcepts(language, words);
    found.set(language, matches);
    return matches;
  };
  return passageOfWords(cleaned, 0, cleaned.length, words, concepts);
}

/** A long text, each two sentences that follow each other; nothing of a short one. */
export function partsOf({ cleaned, words, concepts }: Passage): Passage[] {
  if (words.length <= MOST_WORDS_WHOLE) return [];
  const firsts = words.flatMap((word, index) =>
    index > 0 && word.sentence === words[index - 1]?.sentence ? [] : [index],
  );
  return firsts.flatMap((from, index) => {
    // The last one stands beside the one before it.
    if (index > 0 && index === firsts.length - 1) return [];
    const to = firsts[index + SENTENCES_TOGETHER] ?? words.length;
    return [
      passageOfWords(
        cleaned,
        words[from]?.start ?? 0,
        words[to]?.start ?? cleaned.length,
        words.slice(from, to),
        (language) => within(concepts(language), from, to),
      ),
    ];
  });
}

/** A match stays inside its sentence, and so inside its part. */
function within(matches: readonly ConceptMatch[], from: number, to: number): ConceptMatch[] {
  return matches
    .filter((match) => match.from >= from && match.from < to)
    .map((match) => ({ ...match, from: match.from - from, to: match.to - from }));
}

function passageOfWords(
  cleaned: string,
  begins: number,
  ends: number,
  words: readonly Word[],
  concepts: Passage['concepts'],
): Passage {
  const tokens: Token[] = [];
  const endings = new Map<number, string>();
  let last = begins;
  words.forEach(({ word, start, end, sentence }, index) => {
    pushMarks(tokens, cleaned.slice(last, start), index - 1);
    tokens.push({ text: NUMBER.test(word) ? '0' : word, at: index });
    const following = words[index + 1];
    if (following?.sentence !== sentence) {
      endings.set(sentence, endingOf(cleaned.slice(end, following?.start ?? ends)));
    }
    last = end;
  });
  pushMarks(tokens, cleaned.slice(last, ends), words.length - 1);
  const shown = cleaned.slice(begins, ends);
  return { cleaned, shown, concepts, words, tokens, endings, hasQuestion: shown.includes('?') };
}

function pushMarks(tokens: Token[], between: string, at: number): void {
  for (const [mark] of between.matchAll(MARK)) tokens.push({ text: mark, at: Math.max(0, at) });
}

function endingOf(between: string): string {
  return between.includes('?') ? '?' : between.includes('!') ? '!' : '.';
}
