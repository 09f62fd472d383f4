import { weightedMean } from '../statistics/weighted-mean.js';

/** How much each member counts in a mean of log-odds; ≥ 0, adding up to 1. */
export interface Blend {
  readonly weights: readonly number[];
  /** Mean log loss of the blended rows. */
  readonly loss: number;
  /** Relative gain over the best single member, e.g. .01 = 1 % lower log loss; 0 where one member takes all. */
  readonly gain: number;
  /** The gain per row over its standard error; how far from chance it is. */
  readonly gainInErrors: number;
  /** The best single member. */
  readonly best: number;
}

const NO_GAIN = { gain: 0, gainInErrors: 0 } as const;
const ROUNDS = 500;
const CONVERGED = 1e-10;

/**
 * Weights of the log-linear opinion pool (Genest & Zidek 1986) with the lowest log loss on rows that the members had not
 * seen. Log loss is convex in the weights; exponentiated gradient (Kivinen & Warmuth 1997) keeps them on the simplex.
 *
 * @param members log-odds of each member, one a row; finite.
 * @param labels 0 or 1, one a row.
 */
export function fitBlend(
  members: readonly Float64Array[],
  labels: Float64Array,
  rowWeights: Float64Array | null,
): Blend {
  const losses = members.map((scores) => rowLosses(scores, labels));
  const means = losses.map((loss) => weightedMean(loss, rowWeights));
  const best = means.indexOf(Math.min(...means));
  const bestLoss = means[best] as number;
  const weights = members.length === 1 ? [1] : descend(members, labels, rowWeights);
  const blended = rowLosses(blendScores(members, weights), labels);
  const loss = weightedMean(blended, rowWeights);
  if (!(loss < bestLoss)) {
    return { weights: members.map((_, index) => (index === best ? 1 : 0)), loss: bestLoss, best, ...NO_GAIN };
  }
  const bestLosses = losses[best] as Float64Array;
  const gains = blended.map((value, row) => (bestLosses[row] as number) - value);
  const gain = weightedMean(gains, rowWeights);
  const error = standardError(gains, gain, rowWeights);
  return { weights, loss, best, gain: gain / bestLoss, gainInErrors: error > 0 ? gain / error : 0 };
}

/** The members' weighted mean log-odds. */
export function blendScores(members: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const scores = new Float64Array(members[0]?.length ?? 0);
  for (const [index, member] of members.entries()) {
    const weight = weights[index] as number;
    if (weight === 0) continue;
    for (let row = 0; row < scores.length; row++) {
      scores[row] = (scores[row] as number) + weight * (member[row] as number);
    }
  }
  return scores;
}

// Less of a weight changes nothing that a person would see, and costs an explanation each time.
const SMALLEST_WEIGHT = 0.02;

function descend(
  members: readonly Float64Array[],
  labels: Float64Array,
  rowWeights: Float64Array | null,
): number[] {
  let weights = members.map(() => 1 / members.length);
  let step = 4;
  let loss = weightedMean(rowLosses(blendScores(members, weights), labels), rowWeights);
  for (let round = 0; round < ROUNDS && step > 1e-6; round++) {
    const gradient = gradientOf(members, weights, labels, rowWeights);
    const least = Math.min(...gradient);
    const raised = weights.map(
      (weight, index) => weight * Math.exp(-step * ((gradient[index] as number) - least)),
    );
    const sum = raised.reduce((total, weight) => total + weight, 0);
    const next = raised.map((weight) => weight / sum);
    const nextLoss = weightedMean(rowLosses(blendScores(members, next), labels), rowWeights);
    if (nextLoss > loss) {
      step /= 2;
      continue;
    }
    const isDone = loss - nextLoss < CONVERGED;
    weights = next;
    loss = nextLoss;
    step *= 1.5;
    if (isDone) break;
  }
  const kept = weights.map((weight) => (weight < SMALLEST_WEIGHT ? 0 : weight));
  const sum = kept.reduce((total, weight) => total + weight, 0);
  return kept.map((weight) => weight / sum);
}

function gradientOf(
  members: readonly Float64Array[],
  weights: readonly number[],
  labels: Float64Array,
  rowWeights: Float64Array | null,
): number[] {
  const errors = blendScores(members, weights).map(
    (score, row) => 1 / (1 + Math.exp(-score)) - (labels[row] as number),
  );
  return members.map((member) =>
    weightedMean(
      errors.map((error, row) => error * (member[row] as number)),
      rowWeights,
    ),
  );
}

/** Of a weighted mean. */
function standardError(values: Float64Array, mean: number, weights: Float64Array | null): number {
  let squares = 0;
  let total = 0;
  for (let row = 0; row < values.length; row++) {
    const weight = weights === null ? 1 : (weights[row] as number);
    squares += (weight * ((values[row] as number) - mean)) ** 2;
    total += weight;
  }
  return Math.sqrt(squares) / total;
}

function rowLosses(scores: Float64Array, labels: Float64Array): Float64Array {
  return scores.map(
    (score, row) =>
      Math.max(score, 0) + Math.log1p(Math.exp(-Math.abs(score))) - (labels[row] as number) * score,
  );
}
