import { type NormalisedName, normaliseName } from '../../domain/normalise-name.js';
import { typoDistance } from '../../domain/typo-distance.js';
import { hasWordsBeginning, type IndexedName, type NameIndex } from './name-index.js';

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
  readonly isHit: boolean;
}

const CANDIDATES = 120;
const NEAREST = 3;
// Leaving a word out costs a little more than a typo, so that a name mistyped whole comes before a name begun.
const COST_OF_MISSING_WORDS = 1.2;
const COST_PER_FURTHER_CHARACTER = 0.01;

/** What a text means among the names of some indexes. An equal name settles it; else all that may be meant. */
export function rankNames(text: string, indexes: readonly NameIndex[]): RankedNames {
  const query = normaliseName(text);
  if (query.full === '') return { hits: [], total: 0, nearest: [] };
  const equal = indexes.flatMap((index) => index.equal(query));
  const identical = equal.filter(({ full }) => full === query.full);
  if (equal.length > 0) {
    const hits = identical.length > 0 ? identical : equal;
    return { hits, total: hits.length, nearest: [] };
  }

  const begun = indexes.map((index) => index.beginning(query, CANDIDATES));
  const words = query.core.split(' ');
  const ranked = [
    ...begun.flatMap(({ names }) => names).map((name) => begunCost(query, name)),
    ...indexes
      .flatMap((index) => index.similar(query, CANDIDATES))
      .filter(({ core }) => !hasWordsBeginning(core, words))
      .map((name) => similarCost(query, name)),
  ].sort((a, b) => a.cost - b.cost || (a.name.full < b.name.full ? -1 : a.name.full > b.name.full ? 1 : 0));
  const hits = ranked.filter(({ isHit }) => isHit).map(({ name }) => name);
  const unlisted = begun.reduce((sum, { names, total }) => sum + total - names.length, 0);
  return {
    hits,
    total: hits.length + unlisted,
    nearest: hits.length > 0 ? [] : ranked.slice(0, NEAREST).map(({ name }) => name),
  };
}

function begunCost(query: NormalisedName, name: IndexedName): Ranked {
  const further = Math.max(0, name.core.length - query.core.length);
  // One letter short of a name is a name mistyped as much as a name begun.
  const cost = Math.min(COST_OF_MISSING_WORDS + COST_PER_FURTHER_CHARACTER * further, Math.max(1, further));
  return { name, cost, isHit: true };
}

function similarCost(query: NormalisedName, name: IndexedName): Ranked {
  const atMost = Math.max(3, Math.ceil(query.full.length / 2));
  const whole = Math.min(
    typoDistance(query.core, name.core, atMost),
    typoDistance(query.full, name.full, atMost),
  );
  const part = partDistance(query.core, name.core, atMost);
  const cost = Math.min(whole, COST_OF_MISSING_WORDS + part);
  const typos = Math.min(whole, part);
  // A wrong digit is another number, not a typo: "Plant 12" is not "Plant 13".
  const isHit = typos <= typosForgiven(query.core.length) && digitsOf(query.core) === digitsOf(name.core);
  return { name, cost, isHit };
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

function typosForgiven(length: number): number {
  if (length < 4) return 0;
  if (length < 8) return 1;
  return length < 15 ? 2 : 3;
}

function digitsOf(text: string): string {
  return text.replace(/\P{N}/gu, '');
}
