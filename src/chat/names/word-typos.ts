import { typoDistance } from '../../domain/typo-distance.js';

/** How far the words of a text are from words of a name. */
export interface WordTypos {
  readonly typos: number;
  /** Words that are only begun. */
  readonly begun: number;
}

const MOST_TYPOS = 3;
const LETTERS_PER_TYPO = 5;
const MOST_WORDS = 10;

/**
 * Matches each word of a text to another word of a name, in any order; null where a word has none. Every word forgives
 * typos by its own length, so that a long text doesn't make one short word into another.
 */
export function wordTypos(text: readonly string[], name: readonly string[]): WordTypos | null {
  if (text.length > name.length || name.length > MOST_WORDS) return null;
  const left = [...name];
  let typos = 0;
  let begun = 0;
  // Those found as they are first, so that a mistyped word doesn't take their place.
  for (const word of text.toSorted((a, b) => Number(name.includes(b)) - Number(name.includes(a)))) {
    const { place, cost } = nearestOf(word, left);
    if (place === -1) return null;
    if (cost === BEGUN) begun += 1;
    else typos += cost;
    left.splice(place, 1);
  }
  const letters = text.reduce((sum, { length }) => sum + length, 0);
  return typos <= forgivenInAll(letters) ? { typos, begun } : null;
}

function forgivenInAll(letters: number): number {
  return Math.min(MOST_TYPOS, Math.max(1, Math.floor(letters / LETTERS_PER_TYPO)));
}

const BEGUN = 0.5;

function nearestOf(
  word: string,
  candidates: readonly string[],
): { readonly place: number; readonly cost: number } {
  let [place, cost] = [-1, Number.POSITIVE_INFINITY];
  for (const [index, candidate] of candidates.entries()) {
    const own = costOf(word, candidate);
    if (own !== null && own < cost) [place, cost] = [index, own];
  }
  return { place, cost };
}

function costOf(word: string, candidate: string): number | null {
  if (word === candidate) return 0;
  if (candidate.startsWith(word)) return BEGUN;
  const atMost = typosForgiven(word.length);
  if (atMost === 0 || HAS_DIGIT.test(word)) return null;
  const typos = typoDistance(word, candidate, atMost);
  if (typos > atMost) return null;
  return word.length > SHORT_WORD || isSlip(word, candidate) ? typos : null;
}

// A wrong digit is another number, not a typo.
const HAS_DIGIT = /\p{N}/u;
/** In so short a word a letter put in place of another makes another name: "Alfa" and "Alta". */
const SHORT_WORD = 4;

/** A letter lost, doubled or swapped, behind the first one. */
function isSlip(word: string, candidate: string): boolean {
  if (word.charAt(0) !== candidate.charAt(0)) return false;
  return word.length !== candidate.length || lettersOf(word) === lettersOf(candidate);
}

function lettersOf(word: string): string {
  return [...word].sort().join('');
}

function typosForgiven(length: number): number {
  if (length < 4) return 0;
  return length < 9 ? 1 : 2;
}
