import type { NormalisedName } from '../../domain/normalise-name.js';
import { prefixTrigramsOf, TRIGRAM_CODES, trigramsOf } from './trigrams.js';

export interface SearchedName extends NormalisedName {
  /** As it is searched for; see searchSpelling. */
  readonly spelling: string;
}

export interface IndexedName extends SearchedName {
  readonly id: string;
  /** As the source has it. */
  readonly name: string;
}

/** Names that may be meant by a text. Says who is a candidate, not who is the best one. */
export interface NameIndex {
  readonly names: readonly IndexedName[];
  /** Names that are spelt the same for searching. */
  equal(query: SearchedName): readonly IndexedName[];
  /** Names with a word beginning with each word of the text: the shortest of them, at most `limit`. */
  beginning(query: SearchedName, limit: number): Begun;
  /** The names that share most of the text's trigrams, at most `limit`. */
  similar(query: SearchedName, limit: number): readonly IndexedName[];
  /** Names of several words that begin with the text's letters, one each: "NM" for "Nordlys Maskin"; at most `limit`. */
  initialed(query: SearchedName, limit: number): Begun;
}

export interface Begun {
  readonly names: readonly IndexedName[];
  /** How many there are beyond the limit too. */
  readonly total: number;
}

// So short that one typo leaves no trigram in common.
const SHORT_QUERY = 3;
const SHORT_NAME = 5;
const NAMES_BETWEEN_PAUSES = 20_000;
const LISTS_CROSSED = 3;
const MAX_SHARED = 255;
const MAX_RANK = 2 ** 16 - 1;
const ENOUGH_POSTINGS = 40_000;
/** So many fit into seven bits. */
const MOST_LISTS = 127;
/** Of the trigrams looked for, the names wanted have mostly more than this share. */
const USUAL_SHARE = 0.4;

/** @param pause called now and then during a long build, so that other work gets its turn. */
export async function buildNameIndex(
  names: readonly IndexedName[],
  pause: () => Promise<void>,
): Promise<NameIndex> {
  const bySpelling = new Map<string, number[]>();
  const byInitials = new Map<string, number[]>();
  const shortNames: number[] = [];
  const sizes = new Uint8Array(names.length);
  for (const [place, { spelling }] of names.entries()) {
    addTo(bySpelling, spelling, place);
    const initials = initialsOf(spelling);
    if (initials !== null) addTo(byInitials, initials, place);
    if (spelling.length <= SHORT_NAME) shortNames.push(place);
  }
  const { starts, postings } = await invert(names, sizes, pause);

  const { best, mostShared } = picker(sizes);
  const postingsOf = (code: number): Uint32Array => postings.subarray(starts[code], starts[code + 1]);
  const at = (places: Iterable<number>): IndexedName[] => {
    const found: IndexedName[] = [];
    for (const place of places) {
      const name = names[place];
      if (name !== undefined) found.push(name);
    }
    return found;
  };
  return {
    names,
    equal: (query) => at(bySpelling.get(query.spelling) ?? []),
    beginning(query, limit) {
      const words = query.spelling.split(' ');
      const candidates = inShortest([...prefixTrigramsOf(query.spelling)].map(postingsOf));
      // One or two letters are all in their trigram: with tens of thousands of hits, looking at each would take too long.
      const isSettled = words.length === 1 && query.spelling.length <= 2;
      const hasWords = wordsBegunBy(words);
      const places = isSettled
        ? candidates
        : candidates.filter((place) => hasWords(names[place]?.spelling ?? ''));
      const kept = at(best(places, (place) => MAX_SHARED - (sizes[place] ?? 0), limit));
      return { names: kept.filter(({ spelling }) => hasWords(spelling)), total: places.length };
    },
    similar(query, limit) {
      const places = mostShared([...trigramsOf(query.spelling)].map(postingsOf), limit);
      if (query.spelling.length > SHORT_QUERY) return at(places);
      return at(new Set([...places, ...shortNames]));
    },
    initialed({ spelling }, limit) {
      const places = byInitials.get(spelling) ?? [];
      return { names: at(places.slice(0, limit)), total: places.length };
    },
  };
}

/**
 * Postings of every trigram, one after the other: those of code c lie from starts[c] to starts[c + 1]. Trigrams are made
 * twice rather than kept, which for a million names saves a gigabyte. Fills `sizes` with each name's number of them.
 */
async function invert(
  names: readonly IndexedName[],
  sizes: Uint8Array,
  pause: () => Promise<void>,
): Promise<{ readonly starts: Uint32Array; readonly postings: Uint32Array }> {
  const starts = new Uint32Array(TRIGRAM_CODES + 1);
  for (const [place, { spelling }] of names.entries()) {
    if (place % NAMES_BETWEEN_PAUSES === NAMES_BETWEEN_PAUSES - 1) await pause();
    const codes = trigramsOf(spelling);
    sizes[place] = Math.min(codes.size, MAX_SHARED);
    for (const code of codes) starts[code + 1] = (starts[code + 1] ?? 0) + 1;
  }
  for (let code = 0; code < TRIGRAM_CODES; code++) {
    starts[code + 1] = (starts[code + 1] ?? 0) + (starts[code] ?? 0);
  }
  const postings = new Uint32Array(starts[TRIGRAM_CODES] ?? 0);
  const next = starts.slice();
  for (const [place, { spelling }] of names.entries()) {
    if (place % NAMES_BETWEEN_PAUSES === NAMES_BETWEEN_PAUSES - 1) await pause();
    for (const code of trigramsOf(spelling)) {
      const position = next[code] ?? 0;
      postings[position] = place;
      next[code] = position + 1;
    }
  }
  return { starts, postings };
}

const MOST_INITIALS = 5;

/** Null for a name of one word, and for one of more words than anybody abbreviates. */
function initialsOf(spelling: string): string | null {
  const words = spelling.split(' ');
  return words.length < 2 || words.length > MOST_INITIALS
    ? null
    : words.map((word) => word.charAt(0)).join('');
}

function addTo(lists: Map<string, number[]>, key: string, place: number): void {
  const places = lists.get(key);
  if (places === undefined) lists.set(key, [place]);
  else places.push(place);
}

/** Tells of names whether they have a word of their own beginning with each of some words. */
export function wordsBegunBy(words: readonly string[]): (name: string) => boolean {
  const innerWords = words.map((word) => ` ${word}`);
  const isAnyShared = words.some((word, index) => isBegunByAnother(word, index, words));
  return (name) =>
    words.every((word, index) => name.startsWith(word) || name.includes(innerWords[index] ?? word)) &&
    (!isAnyShared || hasWordForEach(name, words));
}

/** "Makinen Makin" begins one word of "Makinen Bygg" twice. */
function isBegunByAnother(word: string, index: number, words: readonly string[]): boolean {
  return words.some((other, at) => at !== index && other.startsWith(word));
}

function hasWordForEach(text: string, words: readonly string[]): boolean {
  const left = text.split(' ');
  // The longest first: it has the fewest words to choose from.
  return words
    .toSorted((a, b) => b.length - a.length)
    .every((word) => {
      const place = left.findIndex((candidate) => candidate.startsWith(word));
      if (place !== -1) left.splice(place, 1);
      return place !== -1;
    });
}

/** What is in each of the shortest lists: of what is left it is quicker to look at each. */
function inShortest(lists: readonly Uint32Array[]): Uint32Array {
  const [first = EMPTY, ...others] = lists.toSorted((a, b) => a.length - b.length).slice(0, LISTS_CROSSED);
  return others.reduce(inBoth, first);
}

const EMPTY = new Uint32Array(0);

/** Of sorted lists. */
function inBoth(some: Uint32Array, others: Uint32Array): Uint32Array {
  const both = new Uint32Array(some.length);
  let count = 0;
  let at = 0;
  for (let index = 0; index < some.length; index++) {
    const place = some[index] ?? 0;
    while (at < others.length && (others[at] ?? 0) < place) at += 1;
    if (others[at] === place) both[count++] = place;
  }
  return both.subarray(0, count);
}

/** Picks places out of an index. What it works on is made once: made anew for each search it would keep the collector busy. */
function picker(sizes: Uint8Array) {
  const { shared, fours } = sharedCounts(sizes.length);
  const chosen = new Uint32Array(sizes.length);
  const histogram = new Uint32Array(MAX_RANK + 1);

  /** The places of highest rank (a whole number from 0 to MAX_RANK), best first, without sorting them all. */
  function best(places: Uint32Array, rankOf: (place: number) => number, limit: number): number[] {
    let highest = 0;
    for (let index = 0; index < places.length; index++) {
      const rank = rankOf(places[index] ?? 0);
      histogram[rank] = (histogram[rank] ?? 0) + 1;
      if (rank > highest) highest = rank;
    }
    let lowest = highest + 1;
    for (let taken = 0; lowest > 0 && taken < limit; ) {
      lowest -= 1;
      taken += histogram[lowest] ?? 0;
    }
    histogram.fill(0, 0, highest + 1);
    const chosen: number[] = [];
    for (let index = 0; index < places.length; index++) {
      const place = places[index] ?? 0;
      if (rankOf(place) >= lowest) chosen.push(place);
    }
    return chosen.sort((a, b) => rankOf(b) - rankOf(a) || a - b).slice(0, limit);
  }

  /**
   * Places that occur in most of the lists; among equals those with the fewest trigrams of their own. Rare trigrams come
   * first and tell names apart; what nearly every name has is left out once enough has been read.
   */
  function mostShared(lists: readonly Uint32Array[], limit: number): number[] {
    const rarest = rarestFirst(lists);
    for (const list of rarest) countUp(list, shared);
    let least = Math.max(1, Math.floor(rarest.length * USUAL_SHARE));
    let count = chooseFrom(least);
    while (count < limit && least > 1) {
      least = Math.floor(least / 2);
      count = chooseFrom(least);
    }
    const rankOf = (place: number) => (shared[place] ?? 0) * 256 + MAX_SHARED - (sizes[place] ?? 0);
    const found = best(chosen.subarray(0, count), rankOf, limit);
    shared.fill(0);
    return found;
  }

  /** Puts the places that were counted so often at least to the front of the chosen ones; says how many they are. */
  function chooseFrom(least: number): number {
    const lift = (TOP_BIT - least) * ONE_IN_EACH;
    let count = 0;
    for (let four = 0; four < fours.length; four++) {
      // Lifted so, a byte has its top bit where it is large enough: nearly all are passed over four at a time.
      if ((((fours[four] ?? 0) + lift) & TOP_BIT_IN_EACH) === 0) continue;
      for (let place = 4 * four; place < 4 * four + 4; place++)
        if ((shared[place] ?? 0) >= least) chosen[count++] = place;
    }
    return count;
  }

  return { best, mostShared };
}

const TOP_BIT = 0x80;
const ONE_IN_EACH = 0x01010101;
const TOP_BIT_IN_EACH = TOP_BIT * ONE_IN_EACH;

/** A count for each place, and the same memory four counts at a time. */
function sharedCounts(places: number): { readonly shared: Uint8Array; readonly fours: Int32Array } {
  const { buffer } = new Int32Array(Math.ceil(places / 4));
  return { shared: new Uint8Array(buffer), fours: new Int32Array(buffer) };
}

function countUp(list: Uint32Array, shared: Uint8Array): void {
  for (let index = 0; index < list.length; index++) {
    const place = list[index] ?? 0;
    shared[place] = (shared[place] ?? 0) + 1;
  }
}

/** The shortest lists first, as many as it takes to have read enough. */
function rarestFirst(lists: readonly Uint32Array[]): readonly Uint32Array[] {
  const sorted = lists.toSorted((a, b) => a.length - b.length).slice(0, MOST_LISTS);
  let read = 0;
  const isOver = ({ length }: Uint32Array) => {
    const isEnough = read > ENOUGH_POSTINGS;
    read += length;
    return isEnough;
  };
  const end = sorted.findIndex(isOver);
  return end === -1 ? sorted : sorted.slice(0, end);
}
