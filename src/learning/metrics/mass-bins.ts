import { checkProbabilities } from './check-predictions.js';
import { type Ranking, rank, weightsByPlace } from './ranking.js';

/** Rows by probability in bins of about equal weight, lowest first; bins that stayed empty are left out. */
export interface MassBins {
  /** Bin of each row; −1 for rows of weight 0. */
  readonly binOfRow: Int32Array;
  readonly weight: Float64Array;
  readonly positiveWeight: Float64Array;
  /** Sum of weight × probability. */
  readonly predictedWeight: Float64Array;
}

/**
 * Equal probabilities stay together, in the bin their middle falls into, so that the order of rows doesn't matter.
 *
 * @param binCount a whole number from 1.
 * @throws RangeError for another number, or for what `checkProbabilities` refuses.
 */
export function massBins(
  probabilities: Float64Array,
  labels: Float64Array,
  weights: Float64Array | null,
  binCount: number,
): MassBins {
  checkProbabilities(probabilities, labels, weights);
  if (!Number.isInteger(binCount) || binCount < 1)
    throw new RangeError(`There must be 1 bin or more, not ${binCount}.`);
  const ranking = rank(probabilities, labels);
  const placed = weightsByPlace(ranking, weights);
  const binOfPlace = binsByMass(ranking, placed, binCount);
  return sumUp(probabilities, ranking, placed, binOfPlace);
}

/** The bin of each place, numbered from the lowest probability, gaps possible; −1 in a tie without weight. */
export function binsByMass({ tieEnds, order }: Ranking, weights: Float64Array, binCount: number): Int32Array {
  let total = 0;
  for (const weight of weights) total += weight;
  const bins = new Int32Array(order.length).fill(-1);
  let above = 0;
  let place = 0;
  for (const end of tieEnds) {
    const start = place;
    let tie = 0;
    for (; place < end; place++) tie += weights[place] as number;
    if (tie > 0) {
      // Half a tie from the bottom: never exactly 0 or the total, but rounding may say so.
      const middle = (total - above - tie / 2) / total;
      const bin = Math.min(binCount - 1, Math.max(0, Math.floor(middle * binCount)));
      bins.fill(bin, start, end);
      above += tie;
    }
  }
  return bins;
}

function sumUp(
  probabilities: Float64Array,
  { order, labels }: Ranking,
  weights: Float64Array,
  binOfPlace: Int32Array,
): MassBins {
  // Places go from the highest bin to the lowest.
  const numbers = [...new Set(binOfPlace.filter((bin) => bin >= 0))].reverse();
  const position = new Map(numbers.map((bin, index) => [bin, index]));
  const binOfRow = new Int32Array(order.length).fill(-1);
  const weight = new Float64Array(numbers.length);
  const positiveWeight = new Float64Array(numbers.length);
  const predictedWeight = new Float64Array(numbers.length);
  for (let place = 0; place < order.length; place++) {
    const bin = position.get(binOfPlace[place] as number);
    const placeWeight = weights[place] as number;
    if (bin === undefined || placeWeight === 0) continue;
    const row = order[place] as number;
    binOfRow[row] = bin;
    weight[bin] = (weight[bin] as number) + placeWeight;
    if (labels[place] === 1) positiveWeight[bin] = (positiveWeight[bin] as number) + placeWeight;
    predictedWeight[bin] = (predictedWeight[bin] as number) + placeWeight * (probabilities[row] as number);
  }
  return { binOfRow, weight, positiveWeight, predictedWeight };
}
