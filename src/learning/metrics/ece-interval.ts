import { randomStream } from '../../domain/random.js';
import type { Figure } from '../evaluation/evaluation.js';
import { quantileOfSorted } from '../statistics/quantile.js';
import { groupResampler, rowResampler } from './bootstrap.js';
import { checkProbabilities } from './check-predictions.js';
import { binsByMass } from './mass-bins.js';
import { type Ranking, rank, weightsByPlace } from './ranking.js';

const RESAMPLES = 200;
const BINS = 10;

/**
 * Expected calibration error over ten bins of equal mass with a 95 % interval by resampling rows, or groups.
 *
 * Chance only ever adds to this error, in a resample once more than in the sample: the resamples' mean excess over the value
 * is taken off them again. The interval reaches down to 0 where perfectly calibrated chances would show as much 5 times in
 * 100 (`eceByChance`).
 *
 * @param groups rows resampled together, or null.
 * @throws RangeError for what `checkProbabilities` refuses.
 */
export function eceInterval(
  probabilities: Float64Array,
  labels: Float64Array,
  groups: Int32Array | null,
  seed: number,
  weights: Float64Array | null = null,
): Figure {
  const rows = sortRows(probabilities, labels, weights);
  const value = eceOf(rows, rows.weights);
  const sampler =
    groups === null ? rowResampler(labels.length, seed, 'ece') : groupResampler(groups, seed, 'ece');
  const all = Int32Array.from(labels, (_, row) => row);
  const drawn = new Float64Array(labels.length);
  const replicates: number[] = [];
  for (let attempt = 0; attempt < 10 * RESAMPLES && replicates.length < RESAMPLES; attempt++) {
    const counts = sampler([all]);
    let total = 0;
    for (let place = 0; place < drawn.length; place++) {
      const weight =
        (rows.weights[place] as number) * (counts[rows.ranking.order[place] as number] as number);
      drawn[place] = weight;
      total += weight;
    }
    if (total > 0) replicates.push(eceOf(rows, drawn));
  }
  const excess = replicates.reduce((sum, replicate) => sum + replicate, 0) / replicates.length - value;
  const sorted = Float64Array.from(replicates, (replicate) => replicate - excess).sort();
  const mayBeChance = value <= chanceOf(rows, seed).percentile95;
  return {
    value,
    low: mayBeChance ? 0 : Math.min(value, Math.max(0, quantileOfSorted(sorted, 0.025))),
    high: Math.max(value, Math.min(1, quantileOfSorted(sorted, 0.975))),
  };
}

/**
 * The calibration error that perfectly calibrated chances like these show by chance alone: outcomes drawn from the
 * chances themselves (consistency resampling: Bröcker and Smith, Weather and Forecasting 22, 2007).
 *
 * @returns mean and 95th percentile over 200 draws.
 * @throws RangeError without rows or for probabilities outside 0 to 1.
 */
export function eceByChance(
  probabilities: Float64Array,
  seed: number,
): { readonly mean: number; readonly percentile95: number } {
  return chanceOf(sortRows(probabilities, new Float64Array(probabilities.length), null), seed);
}

function chanceOf(rows: SortedRows, seed: number): { readonly mean: number; readonly percentile95: number } {
  const random = randomStream(seed, 'ece by chance');
  const labels = new Uint8Array(rows.probabilities.length);
  const drawn = new Float64Array(RESAMPLES);
  for (let draw = 0; draw < RESAMPLES; draw++) {
    for (let place = 0; place < labels.length; place++) {
      labels[place] = random() < (rows.probabilities[place] as number) ? 1 : 0;
    }
    drawn[draw] = eceOf({ ...rows, ranking: { ...rows.ranking, labels } }, rows.weights);
  }
  const mean = drawn.reduce((before, value) => before + value, 0) / RESAMPLES;
  return { mean, percentile95: quantileOfSorted(drawn.sort(), 0.95) };
}

/** Everything in the order of places. */
interface SortedRows {
  readonly ranking: Ranking;
  readonly probabilities: Float64Array;
  readonly weights: Float64Array;
}

function sortRows(
  probabilities: Float64Array,
  labels: Float64Array,
  weights: Float64Array | null,
): SortedRows {
  checkProbabilities(probabilities, labels, weights);
  const ranking = rank(probabilities, labels);
  const placed = new Float64Array(labels.length);
  for (let place = 0; place < placed.length; place++) {
    placed[place] = probabilities[ranking.order[place] as number] as number;
  }
  return { ranking, probabilities: placed, weights: weightsByPlace(ranking, weights) };
}

function eceOf({ ranking, probabilities }: SortedRows, weights: Float64Array): number {
  const bins = binsByMass(ranking, weights, BINS);
  const excess = new Float64Array(BINS);
  let total = 0;
  for (let place = 0; place < bins.length; place++) {
    const weight = weights[place] as number;
    const bin = bins[place] as number;
    if (bin < 0) continue;
    total += weight;
    excess[bin] =
      (excess[bin] as number) +
      weight * ((probabilities[place] as number) - (ranking.labels[place] as number));
  }
  return excess.reduce((before, value) => before + Math.abs(value), 0) / total;
}
