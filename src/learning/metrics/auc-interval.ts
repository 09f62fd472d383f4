import type { Figure } from '../evaluation/evaluation.js';
import { NORMAL_95 } from '../statistics/normal.js';
import { aucVariance, placements } from './delong.js';

/** Scores and outcomes of one pass. */
export interface ScoredRows {
  readonly scores: Float64Array;
  readonly labels: Float64Array;
}

/**
 * The mean of the passes' AUCs with its 95 % interval: DeLong's variance of each pass, as the passes judge different
 * rows, on the scale of log-odds, where it is nearest to normal and can't leave 0 to 1 (Qin and Hotilovac 2008). How
 * the models themselves would vary with other training rows is not in it.
 *
 * @param passes one or more, each with both classes.
 * @throws RangeError when a pass lacks a class, or for what `checkScores` refuses.
 */
export function aucInterval(passes: readonly ScoredRows[]): Figure {
  if (passes.length === 0) throw new RangeError('There are no passes to take the AUC of.');
  let sum = 0;
  let variance = 0;
  let rarer = 0;
  for (const { scores, labels } of passes) {
    const placed = placements(scores, labels);
    sum += placed.auc;
    variance += aucVariance(placed, labels);
    rarer += Math.min(placed.positives, placed.negatives);
  }
  const value = sum / passes.length;
  if (value === 1) return { value, low: lowestBehindPerfect(rarer), high: 1 };
  if (value === 0) return { value, low: 0, high: 1 - lowestBehindPerfect(rarer) };
  const standardError = Math.sqrt(variance) / passes.length;
  const logOdds = Math.log(value / (1 - value));
  const half = (NORMAL_95 * standardError) / (value * (1 - value));
  return {
    value,
    low: Math.min(value, logistic(logOdds - half)),
    high: Math.max(value, logistic(logOdds + half)),
  };
}

/**
 * A perfect ranking has no variance, but may be luck: of n disjoint pairs of a positive and a negative all stand right
 * with chance AUCⁿ, so that AUCs below .025^(1/n) are ruled out.
 */
export function lowestBehindPerfect(rowsOfRarerClass: number): number {
  return 0.025 ** (1 / rowsOfRarerClass);
}

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
