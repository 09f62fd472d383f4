import { normaliseName } from '../../domain/normalise-name.js';
import { typoDistance } from '../../domain/typo-distance.js';
import { type IndexedName, type NameIndex, type SearchedName, wordsBegunBy } from './name-index.js';
import { searchSpelling, withoutSecondLetters } from './search-spelling.js';
import { wordTypos } from './word-typos.js';

export interface RankedNames {
  /** Names that the text may well mean, best first. */
  readonly hits: readonly IndexedName[];
  /** How many hits there are, those beyond the ones listed too. */
  readonly total: number;
  /** Where there is no hit: the most similar names, best first. */
  readonly nearest: readonly IndexedName[];
}

interface Ranked {
  readonly name: IndexedName;
  readonly cost: number;
}

const CANDIDATES = 120;
const NEAREST = 3;
// Leaving a word out costs a little more than a typo, so that a name mistyped whole comes before a name begun.
const COST_OF_MISSING_WORDS = 1.2;
const COST_PER_FURTHER_CHARACTER = 0.01;
const COST_OF_OTHER_SPACES = 0.5;
const COST_OF_MISTYPED_FORM = 0.9;
/** Written together, shorter texts would begin too many names. */
const JOINED_AT_LEAST = 6;
/** Second letters that look like accents, left out of one of two texts. */
const JOINED_TYPO = 2;

/** What a text means among the names of some indexes. An equal name settles it; else all that may be meant. */
export function rankNames(text: string, indexes: readonly NameIndex[]): RankedNames {
  const query = searchedName(text);
  if (query.full === '') return { hits: [], total: 0, nearest: [] };
  const equal = closestEqual(
    query,
    indexes.flatMap((index) => index.equal(query)),
  );
  if (equal.length > 0) return { hits: equal, total: equal.length, nearest: [] };

  const begun = indexes.map((index) => index.beginning(query, CANDIDATES));
  const compared = comparedText(query);
  const isAnyBegun = begun.some(({ total }) => total > 0);
  const isBegun = wordsBegunBy(compared.words);
  const similar = indexes
    .flatMap((index) => index.similar(query, CANDIDATES))
    .filter(({ spelling }) => !isAnyBegun || !isBegun(spelling));
  const hits = bestFirst([
    ...begun.flatMap(({ names }) => names).map((name) => ({ name, cost: begunCost(query, name) })),
    ...similar.flatMap((name) => {
      const cost = mistypedCost(compared, name);
      return cost === null ? [] : [{ name, cost }];
    }),
  ]);
  const unlisted = begun.reduce((sum, { names, total }) => sum + total - names.length, 0);
  if (hits.length > 0) return { hits, total: hits.length + unlisted, nearest: [] };
  const initialed = indexes.map((index) => index.initialed(query, CANDIDATES));
  return {
    hits: initialed.flatMap(({ names }) => names),
    total: initialed.reduce((sum, { total }) => sum + total, 0),
    nearest: nearestOf(query, similar),
  };
}

function bestFirst(ranked: readonly Ranked[]): readonly IndexedName[] {
  return ranked.toSorted(byCost).map(({ name }) => name);
}

function byCost(a: Ranked, b: Ranked): number {
  return a.cost - b.cost || (a.name.full < b.name.full ? -1 : a.name.full > b.name.full ? 1 : 0);
}

function nearestOf(query: SearchedName, names: readonly IndexedName[]): readonly IndexedName[] {
  let best: readonly Ranked[] = [];
  for (const name of names) {
    // How much further off than the last of the best a name is makes no difference.
    const last = best[NEAREST - 1]?.cost ?? Number.POSITIVE_INFINITY;
    const cost = distance(query, name, last);
    if (cost <= last) best = [...best, { name, cost }].toSorted(byCost).slice(0, NEAREST);
  }
  return best.map(({ name }) => name);
}

/** A text or a name in all the ways in which it is compared. */
export function searchedName(text: string): SearchedName {
  const { full, core } = normaliseName(text);
  return { full, core, spelling: searchSpelling(core) };
}

/** Of names spelt alike: those written alike to the letter, else but for the legal form, else all. */
function closestEqual(query: SearchedName, equal: readonly IndexedName[]): readonly IndexedName[] {
  const identical = equal.filter(({ full }) => full === query.full);
  if (identical.length > 0) return identical;
  const sameCore = equal.filter(({ core }) => core === query.core);
  return sameCore.length > 0 ? sameCore : equal;
}

function begunCost(query: SearchedName, name: IndexedName): number {
  const further = Math.max(0, name.spelling.length - query.spelling.length);
  // One letter short of a name is a name mistyped as much as a name begun.
  return Math.min(COST_OF_MISSING_WORDS + furtherCost(query.spelling, name.spelling), Math.max(1, further));
}

function furtherCost(text: string, name: string): number {
  return COST_PER_FURTHER_CHARACTER * Math.max(0, name.length - text.length);
}

/** A text as it is compared with name after name. */
interface ComparedText extends SearchedName {
  readonly words: readonly string[];
  readonly digits: string;
  /** Without its spaces, and also without second letters that look like accents. */
  readonly joined: string;
  readonly joinedPlainly: string;
}

function comparedText(query: SearchedName): ComparedText {
  const words = query.spelling.split(' ');
  const joined = words.join('');
  return {
    ...query,
    words,
    digits: digitsOf(query.spelling),
    joined,
    joinedPlainly: withoutSecondLetters(joined),
  };
}

/** Null for a name that the text can't mean. */
function mistypedCost(query: ComparedText, name: IndexedName): number | null {
  // A wrong digit is another number, not a typo: "Plant 12" is not "Plant 13".
  if (query.digits !== digitsOf(name.spelling)) return null;
  const has = name.spelling.split(' ');
  const hasJoined = has.join('');
  const ways = [
    typosCost(query.words, has),
    ...(isLegalFormMistyped(query, name, hasJoined) ? [COST_OF_MISTYPED_FORM] : []),
    ...(isSpacedOtherwise(query, hasJoined) ? [otherSpacesCost(query.joined, hasJoined)] : []),
  ].filter((cost) => cost !== null);
  return ways.length === 0 ? null : Math.min(...ways);
}

function typosCost(asked: readonly string[], has: readonly string[]): number | null {
  const byWord = wordTypos(asked, has);
  if (byWord === null) return null;
  const isWhole = asked.length === has.length && byWord.begun === 0;
  return byWord.typos + (isWhole ? 0 : COST_OF_MISSING_WORDS);
}

/** Where the name goes on, a typo in a shorter one is likelier. */
function otherSpacesCost(asked: string, has: string): number {
  return has.length - asked.length < JOINED_TYPO
    ? COST_OF_OTHER_SPACES
    : COST_OF_MISSING_WORDS + furtherCost(asked, has);
}

/** The name itself is written right and what stands behind it is no other word but its legal form: "Nordlys MaskinA S". */
function isLegalFormMistyped(query: ComparedText, name: IndexedName, nameJoined: string): boolean {
  // A text with a legal form of its own has another word before it.
  if (query.full !== query.core || !query.joined.startsWith(nameJoined)) return false;
  const has = lettersOf(name.full);
  return has.length > lettersOf(name.core).length && typoDistance(lettersOf(query.full), has, 1) <= 1;
}

function lettersOf(text: string): string {
  return text.replaceAll(' ', '');
}

/**
 * How unlike a name is, for those that nobody can have meant but that come closest.
 *
 * @param enough from here on it is not told apart how unlike.
 */
function distance(query: SearchedName, name: IndexedName, enough: number): number {
  const atMost = Math.min(Math.max(3, Math.ceil(query.full.length / 2)), Math.floor(enough));
  const whole = Math.min(
    typoDistance(query.spelling, name.spelling, atMost),
    typoDistance(query.full, name.full, atMost),
  );
  return Math.min(whole, COST_OF_MISSING_WORDS + partDistance(query.spelling, name.spelling, atMost));
}

/** The same letters but for where the words part: "Nord Lys", "Nordlysmaskin". */
function isSpacedOtherwise({ joined, joinedPlainly }: ComparedText, has: string): boolean {
  if (joined.length < JOINED_AT_LEAST || joined.charAt(0) !== has.charAt(0)) return false;
  // Where words meet, two letters may look like one with an accent.
  return withoutSecondLetters(has).startsWith(joinedPlainly);
}

/** Typos between the text and as many words in a row of a longer name as the text has. */
function partDistance(query: string, name: string, atMost: number): number {
  const words = name.split(' ');
  const length = query.split(' ').length;
  let best = atMost + 1;
  for (let start = 0; start + length <= words.length && length < words.length; start++) {
    best = Math.min(best, typoDistance(query, words.slice(start, start + length).join(' '), best));
  }
  return best;
}

function digitsOf(text: string): string {
  let digits = '';
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // Beyond ASCII there are digits of other scripts.
    if (code > LAST_ASCII) return text.replace(/\P{N}/gu, '');
    if (code >= ZERO && code <= NINE) digits += text.charAt(index);
  }
  return digits;
}

const LAST_ASCII = 0x7f;
const [ZERO, NINE] = [0x30, 0x39];
