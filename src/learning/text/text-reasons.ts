import { type PreparedText, piecesOf, prepareText, visitNgrams, wordsOf } from './ngrams.js';
import { softmax } from './softmax.js';
import { countTerms } from './term-counts.js';
import { type TextModel, textScores } from './text-model.js';
import { columnFinder, weighTerms } from './vocabulary.js';

/** What one word of the text adds to the log-odds of a class; below 0 it speaks against it. */
export interface WordReason {
  /** As it stands in the text where it comes first; shortened with "…" from 60 characters on. */
  readonly word: string;
  readonly logOdds: number;
}

export interface TextReasons {
  /** What the class starts from before any word is read. */
  readonly base: number;
  /** Strongest first, for and against; words that add nothing are left out. */
  readonly words: readonly WordReason[];
  /** What all other words add together. */
  readonly others: number;
}

const LONGEST_SHOWN = 60;

/**
 * Why a text is or isn't taken for a class. The contribution of every n-gram is spread evenly over the characters it
 * covers and added up by word, whatever its capitals, so that `base`, `words` and `others` sum to the class's score less
 * the mean score of the other classes, these weighed by their chances: with two classes the log-odds themselves, with
 * more the log-odds' slope towards what the text might be instead. Punctuation belongs to the word it is written to.
 *
 * @param limit most words to return, 0 or more.
 * @throws RangeError for a class the model doesn't know.
 */
export function textReasons(model: TextModel, text: string, className: string, limit: number): TextReasons {
  const own = model.classes.indexOf(className);
  if (own < 0) {
    throw new RangeError(`The model knows no class "${className}"; it knows ${model.classes.join(', ')}.`);
  }
  const prepared = prepareText(text);
  const against = weightsAgainst(model, text, own);
  const contrast = (values: ArrayLike<number>, first: number): number =>
    against.reduce((sum, share, k) => sum + share * (values[first + k] as number), 0);

  const logOddsOfBucket = contributionsByBucket(model, text, contrast);
  const owner = ownersOfCharacters(prepared);
  const sums = new Float64Array(owner.words.length);
  visitNgrams(prepared, (bucket, start, end) => {
    const logOdds = logOddsOfBucket.get(bucket);
    if (logOdds === undefined) return;
    let owned = 0;
    for (let at = start; at < end; at++) if ((owner.of[at] as number) >= 0) owned += 1;
    for (let at = start; at < end; at++) {
      const word = owner.of[at] as number;
      if (word >= 0) sums[word] = (sums[word] as number) + logOdds / owned;
    }
  });
  const words = owner.words
    .map((word, position) => ({ word: shortened(word), logOdds: sums[position] as number }))
    .filter(({ logOdds }) => logOdds !== 0)
    .sort((left, right) => Math.abs(right.logOdds) - Math.abs(left.logOdds));
  return {
    base: contrast(model.bias, 0),
    words: words.slice(0, limit),
    others: words.slice(limit).reduce((sum, { logOdds }) => sum + logOdds, 0),
  };
}

/** 1 for the class itself, and for each other one its chance among the others, below 0; all sum to 0. */
function weightsAgainst(model: TextModel, text: string, own: number): Float64Array {
  const scores = textScores(model, text) ?? model.shares.map(Math.log);
  scores[own] = Number.NEGATIVE_INFINITY;
  return softmax(scores).map((chance, k) => (k === own ? 1 : -chance));
}

/** What one occurrence of each known bucket adds. */
function contributionsByBucket(
  model: TextModel,
  text: string,
  contrast: (values: ArrayLike<number>, first: number) => number,
): Map<number, number> {
  const terms = countTerms([text]);
  const { columns, values } = weighTerms(terms, model.vocabulary);
  const entryOfColumn = new Map(Array.from(columns, (column, entry) => [column, entry] as const));
  const columnOf = columnFinder(model.vocabulary, terms.buckets.length);
  const contributions = new Map<number, number>();
  terms.buckets.forEach((bucket, position) => {
    const column = columnOf(bucket);
    const entry = entryOfColumn.get(column);
    if (entry === undefined) return;
    const whole = (values[entry] as number) * contrast(model.weights, column * model.classes.length);
    contributions.set(bucket, whole / (terms.counts[position] as number));
  });
  return contributions;
}

/**
 * Which word each character of the text belongs to, −1 for spaces, and the words as shown, equal ones once. A piece
 * without a letter or digit ("!!", "😀") is a word of its own.
 */
function ownersOfCharacters(prepared: PreparedText): {
  readonly of: Int32Array;
  readonly words: readonly string[];
} {
  const { compared, shown } = prepared;
  const of = new Int32Array(compared.length).fill(-1);
  const words: string[] = [];
  const known = new Map<string, number>();
  const numberOf = (start: number, end: number): number => {
    const key = compared.slice(start, end);
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, words.length);
    return words.push(shown.slice(start, end)) - 1;
  };
  const spans = wordsOf(prepared);
  let next = spans.next();
  for (const piece of piecesOf(prepared)) {
    let filled = piece.start;
    let current = -1;
    while (next.done !== true && next.value.start < piece.end) {
      const { start, end } = next.value;
      // Punctuation goes with the word before it, at the start of a piece with the word after it.
      const word = numberOf(start, end);
      of.fill(current < 0 ? word : current, filled, start);
      of.fill(word, start, end);
      current = word;
      filled = end;
      next = spans.next();
    }
    of.fill(current < 0 ? numberOf(piece.start, piece.end) : current, filled, piece.end);
  }
  return { of, words };
}

function shortened(word: string): string {
  const characters = [...word.slice(0, LONGEST_SHOWN * 2)];
  return characters.length >= LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN - 1).join('')}…` : word;
}
