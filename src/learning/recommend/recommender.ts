import { type EaseModel, easeScores, fitEase } from './ease.js';
import { interactions, itemsOf } from './interactions.js';
import { logPopularity, standardised } from './popularity.js';
import { type RankingFigures, rankingFigures, topItems } from './ranking-figures.js';

/** Purchases: a customer had an item at a moment. Positions, 0-based. */
export interface Purchases {
  readonly customers: Int32Array;
  readonly items: Int32Array;
  /** Milliseconds since the epoch. */
  readonly atMs: Float64Array;
  readonly customerCount: number;
  readonly itemCount: number;
}

export interface RecommenderSettings {
  /** λ of EASE. */
  readonly regularisation: number;
  /** Weight of what is popular of late against what the customer's own items say, both standardised. */
  readonly recentWeight: number;
}

/** "Customers like this one also bought", and what is bought of late. */
export interface Recommender {
  readonly settings: RecommenderSettings;
  readonly ease: EaseModel;
  /** Log-popularity over the last `RECENT_DAYS`, standardised. */
  readonly recent: Float64Array;
}

/** "Of late" is so many days. */
export const RECENT_DAYS = 30;
const DAY_MS = 86_400_000;

/** @param untilMs purchases before it are learned from. */
export function fitRecommender(
  purchases: Purchases,
  untilMs: number,
  settings: RecommenderSettings,
): Recommender {
  const known = before(purchases, untilMs);
  const data = interactions(known.customers, known.items, purchases.customerCount, purchases.itemCount);
  return { settings, ease: fitEase(data, settings.regularisation), recent: recentOf(known, untilMs) };
}

/** Scores of all items for somebody with some items; comparable within one customer. */
export function recommenderScores(
  { ease, recent, settings }: Recommender,
  items: Iterable<number>,
): Float64Array {
  return blended(easeScores(ease, items), recent, settings.recentWeight);
}

/** Values that are tried; each a factor of two from the next. */
export const REGULARISATIONS = [50, 100, 200, 400, 800] as const;
export const RECENT_WEIGHTS = [0, 0.25, 0.5, 1] as const;

export interface TriedSettings extends RankingFigures {
  readonly settings: RecommenderSettings;
}

export interface ChosenRecommender {
  readonly settings: RecommenderSettings;
  /** The best without recent popularity: EASE alone, for comparison. */
  readonly easeAlone: RecommenderSettings;
  readonly tried: readonly TriedSettings[];
}

/**
 * Settings that recommend best on a later stretch of the same purchases: learned from those before `innerMs`, judged on
 * those from it until `untilMs`. By the mean of hit rate and NDCG at 5: of some hundred customers either alone is noise.
 */
export function chooseRecommender(
  purchases: Purchases,
  innerMs: number,
  untilMs: number,
  onProgress: (done: number, of: number) => void = () => undefined,
): ChosenRecommender {
  const known = before(purchases, innerMs);
  const data = interactions(known.customers, known.items, purchases.customerCount, purchases.itemCount);
  const wanted = newlyBought(purchases, innerMs, untilMs);
  const recent = recentOf(known, innerMs);
  const tried: TriedSettings[] = [];
  for (const [place, regularisation] of REGULARISATIONS.entries()) {
    const ease = fitEase(data, regularisation);
    const scores = new Map(
      [...wanted.keys()].map((customer) => [customer, easeScores(ease, itemsOf(data, customer))]),
    );
    for (const recentWeight of RECENT_WEIGHTS) {
      const figures = meanFigures(wanted, data, (customer) =>
        blended(scores.get(customer) ?? new Float64Array(purchases.itemCount), recent, recentWeight),
      );
      tried.push({ settings: { regularisation, recentWeight }, ...figures });
    }
    onProgress(place + 1, REGULARISATIONS.length);
  }
  const best = (of: readonly TriedSettings[]) =>
    of.reduce((leader, each) => (worth(each) > worth(leader) ? each : leader)).settings;
  return {
    settings: best(tried),
    easeAlone: best(tried.filter(({ settings }) => settings.recentWeight === 0)),
    tried,
  };
}

/** Known items that customers with a history chose for the first time in a stretch, by customer; those with none left out. */
export function newlyBought(
  purchases: Purchases,
  fromMs: number,
  untilMs: number,
): Map<number, ReadonlySet<number>> {
  const known = before(purchases, fromMs);
  const had = interactions(known.customers, known.items, purchases.customerCount, purchases.itemCount);
  const isKnown = new Uint8Array(purchases.itemCount);
  for (const item of known.items) isKnown[item] = 1;
  const owned = new Map<number, Set<number>>();
  const wanted = new Map<number, Set<number>>();
  for (const [place, customer] of purchases.customers.entries()) {
    const atMs = purchases.atMs[place] as number;
    const item = purchases.items[place] as number;
    if (atMs < fromMs || atMs >= untilMs || isKnown[item] === 0) continue;
    const own = owned.get(customer) ?? new Set(itemsOf(had, customer));
    owned.set(customer, own);
    if (own.size === 0 || own.has(item)) continue;
    const set = wanted.get(customer) ?? new Set<number>();
    wanted.set(customer, set);
    set.add(item);
  }
  return wanted;
}

/** How well some scores recommend, on average over customers: what they have had is left out of the list. */
export function meanFigures(
  wanted: ReadonlyMap<number, ReadonlySet<number>>,
  had: Parameters<typeof itemsOf>[0],
  scoresOf: (customer: number) => Float64Array,
  k = 5,
): RankingFigures {
  let hitRate = 0;
  let ndcg = 0;
  for (const [customer, set] of wanted) {
    const own = new Set(itemsOf(had, customer));
    const figures = rankingFigures(
      topItems(scoresOf(customer), k, (item) => !own.has(item)),
      set,
      k,
    );
    hitRate += figures.hitRate;
    ndcg += figures.ndcg;
  }
  const count = Math.max(1, wanted.size);
  return { hitRate: hitRate / count, ndcg: ndcg / count };
}

/** The purchases before a moment. */
export function before(
  { customers, items, atMs }: Purchases,
  untilMs: number,
): Pick<Purchases, 'customers' | 'items' | 'atMs'> {
  const places = Int32Array.from(atMs.keys()).filter((place) => (atMs[place] as number) < untilMs);
  return {
    customers: places.map((place) => customers[place] as number),
    items: places.map((place) => items[place] as number),
    atMs: Float64Array.from(places, (place) => atMs[place] as number),
  };
}

function recentOf(known: Pick<Purchases, 'customers' | 'items' | 'atMs'>, untilMs: number): Float64Array {
  const itemCount = known.items.reduce((most, item) => Math.max(most, item + 1), 0);
  const places = Int32Array.from(known.atMs.keys()).filter(
    (place) => (known.atMs[place] as number) >= untilMs - RECENT_DAYS * DAY_MS,
  );
  const pick = (values: Int32Array) => places.map((place) => values[place] as number);
  return standardised(logPopularity(pick(known.customers), pick(known.items), itemCount));
}

function blended(own: Float64Array, recent: Float64Array, weight: number): Float64Array {
  const scores = standardised(own);
  if (weight === 0) return scores;
  return scores.map((score, item) => score + weight * (recent[item] ?? 0));
}

function worth({ hitRate, ndcg }: RankingFigures): number {
  return hitRate + ndcg;
}
