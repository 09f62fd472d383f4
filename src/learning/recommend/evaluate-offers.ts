import { easeScores, fitEase } from './ease.js';
import { interactions, itemsOf } from './interactions.js';
import { logPopularity } from './popularity.js';
import { type RankingFigures, topItems } from './ranking-figures.js';
import {
  before,
  type ChosenRecommender,
  chooseRecommender,
  fitRecommender,
  meanFigures,
  newlyBought,
  type Purchases,
  RECENT_DAYS,
  recommenderScores,
} from './recommender.js';

export interface JudgedRecommender extends RankingFigures {
  readonly name: 'chosen' | 'ease' | 'recent' | 'bought_most';
}

export interface OffersEvaluation {
  /** Customers who bought before the split, and after it something known that was new to them. */
  readonly customers: number;
  /** Items that were bought before the split. */
  readonly items: number;
  readonly k: number;
  readonly chosen: ChosenRecommender;
  readonly models: readonly JudgedRecommender[];
  /** Standard error of the chosen one's hit rate. */
  readonly standardError: number;
  /** Share of known items that stand in anybody's list. */
  readonly coverage: number;
  readonly innerSplitMs: number;
  readonly seconds: number;
}

const K = 5;
/** The inner stretch is as long as the share of the time before the split, so that enough is left to learn from. */
const INNER_SHARE = 0.27;
const DAY_MS = 86_400_000;

/**
 * Learns from purchases before a split and recommends to those who bought before it; right is an item that they buy for
 * the first time after it. Settings are chosen on purchases before the split alone.
 *
 * @throws RangeError where there is nobody to judge by.
 */
export function evaluateOffers(
  purchases: Purchases,
  splitMs: number,
  clock: () => number,
  onProgress: (done: number, of: number) => void = () => undefined,
): OffersEvaluation {
  const startedAt = clock();
  const known = before(purchases, splitMs);
  const firstMs = known.atMs.reduce((least, atMs) => Math.min(least, atMs), Number.POSITIVE_INFINITY);
  const wanted = newlyBought(purchases, splitMs, Number.POSITIVE_INFINITY);
  if (wanted.size === 0) {
    throw new RangeError(
      'Nobody who bought before the split bought a known item for the first time after it.',
    );
  }
  const innerSplitMs = splitMs - Math.max(7 * DAY_MS, INNER_SHARE * (splitMs - firstMs));
  const chosen = chooseRecommender(purchases, innerSplitMs, splitMs, onProgress);
  const data = interactions(known.customers, known.items, purchases.customerCount, purchases.itemCount);
  const ownScores = (customer: number, scores: (items: Int32Array) => Float64Array) =>
    scores(itemsOf(data, customer));
  const recommender = fitRecommender(purchases, splitMs, chosen.settings);
  const ease =
    chosen.easeAlone.regularisation === chosen.settings.regularisation
      ? recommender.ease
      : fitEase(data, chosen.easeAlone.regularisation);
  const everything = logPopularity(known.customers, known.items, purchases.itemCount);
  const late = lateOf(known, splitMs, purchases.itemCount);
  const chosenScores = (customer: number) =>
    ownScores(customer, (items) => recommenderScores(recommender, items));
  const figures = meanFigures(wanted, data, chosenScores, K);
  const models: JudgedRecommender[] = [
    { name: 'chosen', ...figures },
    {
      name: 'ease',
      ...meanFigures(wanted, data, (each) => ownScores(each, (items) => easeScores(ease, items)), K),
    },
    { name: 'recent', ...meanFigures(wanted, data, () => late, K) },
    { name: 'bought_most', ...meanFigures(wanted, data, () => everything, K) },
  ];
  const listed = new Set<number>();
  for (const customer of wanted.keys()) {
    const own = new Set(itemsOf(data, customer));
    for (const item of topItems(chosenScores(customer), K, (each) => !own.has(each))) listed.add(item);
  }
  const items = new Set(known.items).size;
  return {
    customers: wanted.size,
    items,
    k: K,
    chosen,
    models,
    standardError: Math.sqrt((figures.hitRate * (1 - figures.hitRate)) / wanted.size),
    coverage: listed.size / items,
    innerSplitMs,
    seconds: clock() - startedAt,
  };
}

function lateOf(known: ReturnType<typeof before>, splitMs: number, itemCount: number): Float64Array {
  const places = Int32Array.from(known.atMs.keys()).filter(
    (place) => (known.atMs[place] as number) >= splitMs - RECENT_DAYS * DAY_MS,
  );
  const pick = (values: Int32Array) => places.map((place) => values[place] as number);
  return logPopularity(pick(known.customers), pick(known.items), itemCount);
}
