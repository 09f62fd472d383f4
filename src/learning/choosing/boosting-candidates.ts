import { randomStream } from '../../domain/random.js';
import { BOOSTING_DEFAULTS, type BoostingSettings } from '../boosting/settings.js';

/** Settings that do well on most tables, tried before random ones. */
const PROVEN: readonly Partial<BoostingSettings>[] = [
  { learningRate: 0.05, maxLeaves: 15, l2: 1, rowShare: 0.8, columnShare: 0.8 },
  { learningRate: 0.03, maxLeaves: 12, maxDepth: 4, l2: 1, rowShare: 0.7, columnShare: 0.7 },
  { learningRate: 0.06, maxLeaves: 31, l2: 3, minRowsInLeaf: 10, rowShare: 0.8, columnShare: 0.7 },
];

// Trees at a learning rate: enough for the slowest tables, early stopping ends most fits long before.
const TREES_TIMES_RATE = 40;
const MOST_TREES = 1500;

/** How many trees without a gain end a fit: the slower it learns, the more. */
export function patienceOf({ learningRate }: BoostingSettings): number {
  return Math.max(15, Math.ceil(1.5 / learningRate));
}

/**
 * Candidates for a random search (Bergstra & Bengio 2012): the proven ones first, then draws, each once. The first so many
 * are the same however many are asked for.
 */
export function boostingCandidates(
  count: number,
  rowCount: number,
  fixed: Partial<BoostingSettings>,
  seed: number,
): BoostingSettings[] {
  const random = randomStream(seed, 'boosting settings');
  const between = (low: number, high: number) => low + (high - low) * random();
  const logBetween = (low: number, high: number) => Math.exp(between(Math.log(low), Math.log(high)));
  const mostRowsInLeaf = Math.max(2, Math.min(120, rowCount / 20));
  const drawn = Array.from({ length: Math.max(0, count - PROVEN.length) }, (): Partial<BoostingSettings> => {
    const maxDepth = Math.floor(between(2, 9));
    return {
      learningRate: logBetween(0.025, 0.1),
      maxLeaves: Math.round(logBetween(3, 40)),
      maxDepth: maxDepth > 6 ? null : maxDepth,
      minRowsInLeaf: Math.round(logBetween(Math.min(3, mostRowsInLeaf), mostRowsInLeaf)),
      l2: logBetween(0.1, 30),
      rowShare: between(0.5, 1),
      columnShare: between(0.35, 1),
    };
  });
  const candidates = [...PROVEN, ...drawn].slice(0, count).map((settings) => {
    const merged = { ...BOOSTING_DEFAULTS, ...settings, ...fixed };
    const trees = Math.min(MOST_TREES, Math.round(TREES_TIMES_RATE / merged.learningRate));
    return { ...merged, trees: fixed.trees ?? trees };
  });
  // What is fixed may leave them nothing to differ in.
  return [...new Map(candidates.map((settings) => [JSON.stringify(settings), settings])).values()];
}
