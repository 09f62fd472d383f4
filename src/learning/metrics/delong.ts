import { checkBothClasses, checkScores } from './check-predictions.js';
import { rank } from './ranking.js';

/** How a model ranks, row by row: what AUC and its variance are made of. */
export interface Placements {
  readonly auc: number;
  /** Of a positive the share of negatives it beats, of a negative the share of positives that beat it; ties half. One a row. */
  readonly ofRow: Float64Array;
  readonly positives: number;
  readonly negatives: number;
}

/**
 * The structural components of DeLong, DeLong and Clarke-Pearson, Biometrics 44 (1988), in O(n log n) by midranks: Sun
 * and Xu, IEEE Signal Processing Letters 21 (2014).
 *
 * @throws RangeError when a class has no rows, or for what `checkScores` refuses.
 */
export function placements(scores: Float64Array, labels: Float64Array): Placements {
  checkScores(scores, labels, null);
  const ranking = rank(scores, labels);
  let positives = 0;
  for (const label of ranking.labels) positives += label;
  const negatives = scores.length - positives;
  checkBothClasses(positives, negatives, 'AUC');
  const ofRow = new Float64Array(scores.length);
  let positivesAbove = 0;
  let negativesAbove = 0;
  let halves = 0;
  let start = 0;
  for (const end of ranking.tieEnds) {
    let tiePositives = 0;
    for (let place = start; place < end; place++) tiePositives += ranking.labels[place] as number;
    const tieNegatives = end - start - tiePositives;
    const beaten = (negatives - negativesAbove - tieNegatives / 2) / negatives;
    const beating = (positivesAbove + tiePositives / 2) / positives;
    for (let place = start; place < end; place++) {
      ofRow[ranking.order[place] as number] = ranking.labels[place] === 1 ? beaten : beating;
    }
    halves += tieNegatives * (2 * positivesAbove + tiePositives);
    positivesAbove += tiePositives;
    negativesAbove += tieNegatives;
    start = end;
  }
  return { auc: halves / 2 / (positives * negatives), ofRow, positives, negatives };
}

/**
 * DeLong's variance of the AUC. Where a class has a single row it can't be estimated, and the largest possible one is
 * taken: AUC (1 − AUC) / rows of the rarer class (Birnbaum and Klose 1957).
 */
export function aucVariance({ auc, ofRow, positives, negatives }: Placements, labels: Float64Array): number {
  if (Math.min(positives, negatives) < 2) return (auc * (1 - auc)) / Math.min(positives, negatives);
  return varianceOfMeans(ofRow, labels, positives, negatives, auc);
}

/**
 * DeLong's variance of the difference of two AUCs over the same rows. Where a class has a single row: the largest
 * possible one, of two perfectly opposed models.
 */
export function aucDifferenceVariance(first: Placements, second: Placements, labels: Float64Array): number {
  const { positives, negatives } = first;
  if (Math.min(positives, negatives) < 2) {
    return (Math.sqrt(aucVariance(first, labels)) + Math.sqrt(aucVariance(second, labels))) ** 2;
  }
  const difference = first.ofRow.map((value, row) => value - (second.ofRow[row] as number));
  return varianceOfMeans(difference, labels, positives, negatives, first.auc - second.auc);
}

/** Both classes' values have the same mean: the AUC, or the difference of two. */
function varianceOfMeans(
  ofRow: Float64Array,
  labels: Float64Array,
  positives: number,
  negatives: number,
  mean: number,
): number {
  let ofPositives = 0;
  let ofNegatives = 0;
  for (let row = 0; row < ofRow.length; row++) {
    const squared = ((ofRow[row] as number) - mean) ** 2;
    if (labels[row] === 1) ofPositives += squared;
    else ofNegatives += squared;
  }
  return ofPositives / (positives - 1) / positives + ofNegatives / (negatives - 1) / negatives;
}
