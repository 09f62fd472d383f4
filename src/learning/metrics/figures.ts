import type { FigureName } from '../evaluation/evaluation.js';
import { rowAccuracy } from './accuracy.js';
import { averagePrecisionOfRanking } from './average-precision.js';
import { checkBothClasses, checkProbabilities } from './check-predictions.js';
import { liftOfRanking } from './lift.js';
import { logLosses } from './log-loss.js';
import { classWeights, type Ranking, rank, weightsByPlace } from './ranking.js';
import { aucOfRanking } from './roc-auc.js';

/** What the product prints of a classifier: one number for each name. */
export type Figures = Readonly<Record<FigureName, number>>;

/**
 * All figures of one set of predictions, ranked once.
 *
 * @param probabilities chances of "yes", 0 to 1.
 * @throws RangeError when a class has no rows, or for what `checkProbabilities` refuses.
 */
export function figures(
  probabilities: Float64Array,
  labels: Float64Array,
  weights: Float64Array | null = null,
): Figures {
  checkProbabilities(probabilities, labels, weights);
  const judged = judgeRows(probabilities, labels);
  const placed = weightsByPlace(judged.ranking, weights);
  const total = classWeights(judged.ranking, placed);
  checkBothClasses(total.positives, total.negatives, 'Judging a classifier');
  return figuresOf(judged, placed);
}

/** Rows ranked, and how wrong each was, in the order of places: all that any weighting of the rows needs. */
export interface JudgedRows {
  readonly ranking: Ranking;
  readonly logLosses: Float64Array;
  readonly squaredErrors: Float64Array;
  readonly hits: Float64Array;
}

export function judgeRows(probabilities: Float64Array, labels: Float64Array): JudgedRows {
  const ranking = rank(probabilities, labels);
  const placed = new Float64Array(ranking.order.length);
  for (let place = 0; place < placed.length; place++)
    placed[place] = probabilities[ranking.order[place] as number] as number;
  const placedLabels = Float64Array.from(ranking.labels);
  return {
    ranking,
    logLosses: logLosses(placed, placedLabels),
    squaredErrors: placed.map((probability, place) => (probability - (placedLabels[place] as number)) ** 2),
    hits: placed.map((probability, place) => rowAccuracy(probability, placedLabels[place] as number)),
  };
}

/** @param weights one a place, both classes with some. */
export function figuresOf({ ranking, ...rows }: JudgedRows, weights: Float64Array): Figures {
  let total = 0;
  let logLoss = 0;
  let brier = 0;
  let accuracy = 0;
  for (let place = 0; place < weights.length; place++) {
    const weight = weights[place] as number;
    total += weight;
    logLoss += weight * (rows.logLosses[place] as number);
    brier += weight * (rows.squaredErrors[place] as number);
    accuracy += weight * (rows.hits[place] as number);
  }
  return {
    auc: aucOfRanking(ranking, weights),
    averagePrecision: averagePrecisionOfRanking(ranking, weights),
    logLoss: logLoss / total,
    brier: brier / total,
    accuracy: accuracy / total,
    liftAt10: liftOfRanking(ranking, weights, 0.1),
  };
}
