import { rank, weightsByPlace } from '../metrics/ranking.js';
import { type Calibration, PROBABILITY_FLOOR, withinFloor } from './calibration.js';
import { type Block, poolAdjacentViolators } from './pool-adjacent-violators.js';

/** Half a row of the unexpected outcome at either end: Krichevsky and Trofimov's correction. */
const UNEXPECTED = 0.5;

/**
 * Isotonic calibration (Zadrozny and Elkan 2002) made strictly increasing: blocks by pooling adjacent violators, then
 * straight lines between their centres instead of steps, so that two customers told apart before are told apart after.
 * Half a positive row below the lowest probability and half a negative one above the highest keep 0 and 1 out of reach.
 *
 * @param probabilities out of fold, 0 to 1. @param labels 0 or 1, both occurring. @param weights ≥ 0, or null.
 */
export function fitIsotonic(
  probabilities: Float64Array,
  labels: Float64Array,
  weights: Float64Array | null,
): Calibration & { readonly kind: 'isotonic' } {
  const ties = ascendingTies(probabilities, labels, weights);
  const blocks = poolAdjacentViolators(ties.shares, ties.weights);
  const centres: number[] = [];
  const values: number[] = [];
  for (const block of blocks) {
    const centre = withinFloor(centreOf(block, ties));
    const value = Math.min(1 - PROBABILITY_FLOOR, Math.max(PROBABILITY_FLOOR, block.mean));
    // Bounds may have made neighbours equal; the first of them stands.
    if (centre > (centres.at(-1) ?? 0) && value > (values.at(-1) ?? 0)) {
      centres.push(centre);
      values.push(value);
    }
  }
  return { kind: 'isotonic', centres, values };
}

interface Ties {
  /** Distinct, ascending. */
  readonly probabilities: Float64Array;
  /** Share of positives among the rows with that probability. */
  readonly shares: Float64Array;
  readonly weights: Float64Array;
}

function ascendingTies(
  probabilities: Float64Array,
  labels: Float64Array,
  weights: Float64Array | null,
): Ties {
  const ranking = rank(probabilities, labels);
  const placed = weightsByPlace(ranking, weights);
  const ties: { probability: number; positives: number; weight: number }[] = [];
  let place = 0;
  for (const end of ranking.tieEnds) {
    const tie = {
      probability: probabilities[ranking.order[place] as number] as number,
      positives: 0,
      weight: 0,
    };
    for (; place < end; place++) {
      tie.weight += placed[place] as number;
      tie.positives += (placed[place] as number) * (ranking.labels[place] as number);
    }
    if (tie.weight > 0) ties.push(tie);
  }
  ties.reverse();
  const lowest = ties[0];
  const highest = ties.at(-1);
  if (lowest !== undefined && highest !== undefined) {
    lowest.positives += UNEXPECTED;
    lowest.weight += UNEXPECTED;
    highest.weight += UNEXPECTED;
  }
  return {
    probabilities: Float64Array.from(ties, ({ probability }) => probability),
    shares: Float64Array.from(ties, ({ positives, weight }) => positives / weight),
    weights: Float64Array.from(ties, ({ weight }) => weight),
  };
}

/** Mean probability of a block's rows. */
function centreOf({ start, end, weight }: Block, ties: Ties): number {
  let sum = 0;
  for (let tie = start; tie < end; tie++) {
    sum += (ties.probabilities[tie] as number) * ((ties.weights[tie] as number) / weight);
  }
  return sum;
}
