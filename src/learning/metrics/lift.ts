import { checkScores } from './check-predictions.js';
import { classWeights, type Ranking, rank, weightsByPlace } from './ranking.js';

/**
 * How many times the base rate of positives is reached among the rows with the highest scores. A share of a row counts
 * as that share, and rows tied at the border enter with their mean: the expectation over all orders of equals.
 *
 * @param fraction above 0, to 1: .1 looks at the top tenth.
 * @returns from 0; 1 for scores that say nothing; at most 1 / fraction and at most 1 / base rate.
 * @throws RangeError without positives, for another fraction, or for what `checkScores` refuses.
 */
export function liftAt(
  scores: Float64Array,
  labels: Float64Array,
  fraction: number,
  weights: Float64Array | null = null,
): number {
  checkScores(scores, labels, weights);
  if (!(fraction > 0 && fraction <= 1))
    throw new RangeError(`Lift needs a fraction above 0 up to 1, not ${fraction}.`);
  const ranking = rank(scores, labels);
  return liftOfRanking(ranking, weightsByPlace(ranking, weights), fraction);
}

/** The same over a ranking, with one weight a place. */
export function liftOfRanking(ranking: Ranking, weights: Float64Array, fraction: number): number {
  const { positives, negatives } = classWeights(ranking, weights);
  if (!(positives > 0)) throw new RangeError('Lift needs positive rows, and there are none; take more rows.');
  const looked = fraction * (positives + negatives);
  let left = looked;
  let found = 0;
  let place = 0;
  for (const end of ranking.tieEnds) {
    let tie = 0;
    let tiePositives = 0;
    for (; place < end; place++) {
      const weight = weights[place] as number;
      tie += weight;
      if (ranking.labels[place] === 1) tiePositives += weight;
    }
    if (tie >= left) {
      if (tie > 0) found += tiePositives * (left / tie);
      break;
    }
    found += tiePositives;
    left -= tie;
  }
  return found / looked / (positives / (positives + negatives));
}
