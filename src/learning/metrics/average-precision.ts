import { checkScores } from './check-predictions.js';
import { classWeights, type Ranking, rank, weightsByPlace } from './ranking.js';

/**
 * Precision at each distinct score, weighed by the recall gained there: the area under the precision-recall curve taken
 * in steps, not in straight lines (which would flatter: Davis and Goadrich 2006). As scikit-learn's
 * average_precision_score.
 *
 * @returns above 0, to 1; the share of positives for scores that say nothing.
 * @throws RangeError without positives, or for what `checkScores` refuses.
 */
export function averagePrecision(
  scores: Float64Array,
  labels: Float64Array,
  weights: Float64Array | null = null,
): number {
  checkScores(scores, labels, weights);
  const ranking = rank(scores, labels);
  return averagePrecisionOfRanking(ranking, weightsByPlace(ranking, weights));
}

/** The same over a ranking, with one weight a place. */
export function averagePrecisionOfRanking(ranking: Ranking, weights: Float64Array): number {
  const total = classWeights(ranking, weights).positives;
  if (!(total > 0))
    throw new RangeError('Average precision needs positive rows, and there are none; take more rows.');
  let found = 0;
  let seen = 0;
  let sum = 0;
  let place = 0;
  for (const end of ranking.tieEnds) {
    let positives = 0;
    for (; place < end; place++) {
      const weight = weights[place] as number;
      seen += weight;
      if (ranking.labels[place] === 1) positives += weight;
    }
    found += positives;
    if (positives > 0) sum += positives * (found / seen);
  }
  return sum / total;
}
