import { factorise, solveFactorised } from './cholesky.js';
import { solveByConjugateGradients } from './conjugate-gradients.js';
import { type Design, gram, times, timesTransposed } from './design.js';

/** What is minimised: Σ weight × log loss + ½ l2 Σ penalty × coefficient². */
export interface LogisticProblem {
  readonly design: Design;
  /** From 0 to 1, one a row. */
  readonly target: Float64Array;
  /** One a row, ≥ 0. */
  readonly weights: Float64Array;
}

export interface LogisticSolution {
  /** The intercept's last. */
  readonly coefficients: Float64Array;
  readonly logOdds: Float64Array;
  readonly probabilities: Float64Array;
}

/** From this many coefficients on, products with the matrix are cheaper than the matrix's factor. */
export const WIDE = 150;
const MOST_STEPS = 60;
const MOST_HALVINGS = 30;

/**
 * Newton's method with halved steps (iteratively reweighted least squares). The loss is convex and with l2 > 0 strictly
 * so; it ends where a step promises to lower the mean loss by less than `tolerance`.
 *
 * @param l2 above 0; the intercept bears no penalty.
 * @param start coefficients to start from.
 */
export function solveLogistic(
  problem: LogisticProblem,
  l2: number,
  start: Float64Array,
  tolerance = 1e-10,
): LogisticSolution {
  const { design, weights } = problem;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let coefficients = start;
  let logOdds = times(design, coefficients);
  let loss = penalisedLoss(problem, l2, coefficients, logOdds);
  for (let step = 0; step < MOST_STEPS; step++) {
    const probabilities = logOdds.map(logistic);
    const gradient = gradientOf(problem, l2, coefficients, probabilities);
    const direction = directionOf(design, curvatures(probabilities, weights), l2, gradient);
    const promised = dot(gradient, direction) / 2;
    if (!(promised > tolerance * total)) break;
    let length = 1;
    for (let halving = 0; halving < MOST_HALVINGS; halving++) {
      const next = coefficients.map((value, index) => value - length * (direction[index] as number));
      const nextLogOdds = times(design, next);
      const nextLoss = penalisedLoss(problem, l2, next, nextLogOdds);
      if (nextLoss <= loss) {
        coefficients = next;
        logOdds = nextLogOdds;
        loss = nextLoss;
        break;
      }
      length /= 2;
    }
    // Rounding leaves nothing to gain.
    if (length < 2 ** -(MOST_HALVINGS - 1)) break;
  }
  return { coefficients, logOdds, probabilities: logOdds.map(logistic) };
}

/** Second derivatives of the rows' losses by their log-odds. */
export function curvatures(probabilities: Float64Array, weights: Float64Array): Float64Array {
  return probabilities.map(
    (chance, row) => (weights[row] as number) * Math.max(chance * (1 - chance), 1e-12),
  );
}

/** The factor of the Hessian, XᵀVX + l2 (the intercept's row without). */
export function hessianFactor(design: Design, curvature: Float64Array, l2: number): Float64Array {
  const size = design.width + 1;
  const matrix = gram(design, curvature);
  for (let at = 0; at < design.width; at++) matrix[at * size + at] = (matrix[at * size + at] as number) + l2;
  factorise(matrix, size);
  return matrix;
}

function directionOf(
  design: Design,
  curvature: Float64Array,
  l2: number,
  gradient: Float64Array,
): Float64Array {
  if (design.width >= WIDE) return solveByConjugateGradients(design, curvature, l2, gradient);
  const direction = Float64Array.from(gradient);
  solveFactorised(hessianFactor(design, curvature, l2), design.width + 1, direction);
  return direction;
}

function gradientOf(
  { design, target, weights }: LogisticProblem,
  l2: number,
  coefficients: Float64Array,
  probabilities: Float64Array,
): Float64Array {
  const errors = probabilities.map(
    (chance, row) => (weights[row] as number) * (chance - (target[row] as number)),
  );
  const gradient = timesTransposed(design, errors);
  for (let at = 0; at < design.width; at++) {
    gradient[at] = (gradient[at] as number) + l2 * (coefficients[at] as number);
  }
  return gradient;
}

function penalisedLoss(
  { design, target, weights }: LogisticProblem,
  l2: number,
  coefficients: Float64Array,
  logOdds: Float64Array,
): number {
  let loss = 0;
  for (let row = 0; row < logOdds.length; row++) {
    loss += (weights[row] as number) * rowLoss(logOdds[row] as number, target[row] as number);
  }
  let squares = 0;
  for (let at = 0; at < design.width; at++) squares += (coefficients[at] as number) ** 2;
  return loss + (l2 * squares) / 2;
}

/** Log loss of log-odds, without overflow. */
export function rowLoss(logOdds: number, target: number): number {
  return Math.max(logOdds, 0) + Math.log1p(Math.exp(-Math.abs(logOdds))) - target * logOdds;
}

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at++) sum += (left[at] as number) * (right[at] as number);
  return sum;
}
