/**
 * Buckets that n-grams are hashed to: 2^20 for words and their pairs, and as many behind them for characters, so that
 * neither kind can collide with the other.
 */
export const WORD_BUCKETS = 1 << 20;
export const BUCKETS = WORD_BUCKETS * 2;

const LONGEST_CHARACTERS = 5;
const SHORTEST_CHARACTERS = 2;
const WORD = /[\p{L}\p{M}\p{N}_]+/gu;
const PIECE = / [^ ]+(?= )/g;
const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/**
 * Called once for every occurrence of an n-gram: its bucket, and where it stands in the prepared text. A pair of words
 * stands from the start of the first to the end of the second.
 */
export type NgramVisitor = (bucket: number, start: number, end: number) => void;

/** A text as n-grams see it, every piece between two spaces; `shown` has the same length and keeps capitals. */
export interface PreparedText {
  readonly compared: string;
  readonly shown: string;
}

/**
 * Composed (NFC) and in lower case; white space and control characters become spaces, halves of surrogate pairs the
 * replacement character. Takes any string.
 */
export function prepareText(text: string): PreparedText {
  const shown = ` ${text
    .normalize('NFC')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\s\p{Cc}]/gu, ' ')} `;
  const compared = shown.toLowerCase();
  // A few letters change their length ("İ"): then positions would not fit, and lower case is shown.
  return { compared, shown: compared.length === shown.length ? shown : compared };
}

/**
 * Visits the words, pairs of neighbouring words, and sequences of 2 to 5 characters inside a piece with the space before
 * and behind it (scikit-learn's `char_wb`). Characters are UTF-16 units. Linear in the text's length.
 */
export function visitNgrams(prepared: PreparedText, visit: NgramVisitor): void {
  visitWords(prepared, visit);
  visitCharacters(prepared, visit);
}

/** Where a piece without spaces, or a word in it, stands in the prepared text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The pieces between spaces, from first to last character, in order. */
export function* piecesOf({ compared }: PreparedText): Generator<Span> {
  for (const match of compared.matchAll(PIECE)) {
    yield { start: match.index + 1, end: match.index + match[0].length };
  }
}

/** The words (letters, marks, digits, underscores), in order. */
export function* wordsOf({ compared }: PreparedText): Generator<Span> {
  for (const match of compared.matchAll(WORD))
    yield { start: match.index, end: match.index + match[0].length };
}

function visitWords(prepared: PreparedText, visit: NgramVisitor): void {
  const text = prepared.compared;
  let previousHash = 0;
  let previousStart = -1;
  for (const { start, end } of wordsOf(prepared)) {
    let hash = FNV_OFFSET;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
    hash = scrambled(hash);
    visit(hash & (WORD_BUCKETS - 1), start, end);
    if (previousStart >= 0) {
      visit(scrambled(Math.imul(previousHash, FNV_PRIME) ^ hash) & (WORD_BUCKETS - 1), previousStart, end);
    }
    previousHash = hash;
    previousStart = start;
  }
}

function visitCharacters(prepared: PreparedText, visit: NgramVisitor): void {
  const text = prepared.compared;
  for (const piece of piecesOf(prepared)) {
    // With the space on either side.
    const pieceEnd = piece.end + 1;
    for (let start = piece.start - 1; start < piece.end; start++) {
      const last = Math.min(start + LONGEST_CHARACTERS, pieceEnd);
      let hash = FNV_OFFSET;
      for (let at = start; at < last; at++) {
        hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
        const length = at + 1 - start;
        if (length < SHORTEST_CHARACTERS) continue;
        visit(WORD_BUCKETS + (scrambled(hash ^ length) & (WORD_BUCKETS - 1)), start, at + 1);
      }
    }
  }
}

/** Spreads every bit over all: the last step of MurmurHash3 (Appleby, public domain). */
function scrambled(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
