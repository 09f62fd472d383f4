import { type Design, times, timesTransposed } from './design.js';

const MOST_ITERATIONS = 100;
// A Newton step needs no more: the next one mends what is left.
const PRECISION = 0.1;

/**
 * About x with (XᵀVX + l2) x = b, the intercept unpenalised, by conjugate gradients with the diagonal as preconditioner
 * (Shewchuk 1994), without forming the matrix.
 */
export function solveByConjugateGradients(
  design: Design,
  curvature: Float64Array,
  l2: number,
  right: Float64Array,
): Float64Array {
  const { width } = design;
  const penalty = (at: number): number => (at < width ? l2 : 0);
  const product = (vector: Float64Array): Float64Array => {
    const inRows = times(design, vector);
    for (let row = 0; row < inRows.length; row++)
      inRows[row] = (inRows[row] as number) * (curvature[row] as number);
    return timesTransposed(design, inRows).map((value, at) => value + penalty(at) * (vector[at] as number));
  };
  const diagonal = diagonalOf(design, curvature).map((value, at) => Math.max(value + penalty(at), 1e-300));
  const solution = new Float64Array(width + 1);
  const residual = Float64Array.from(right);
  let direction = residual.map((value, at) => value / (diagonal[at] as number));
  let size = dot(residual, direction);
  const enough = size * PRECISION ** 2;
  for (let iteration = 0; iteration < MOST_ITERATIONS && size > enough; iteration++) {
    const image = product(direction);
    const length = size / dot(direction, image);
    for (let at = 0; at <= width; at++) {
      solution[at] = (solution[at] as number) + length * (direction[at] as number);
      residual[at] = (residual[at] as number) - length * (image[at] as number);
    }
    const preconditioned = residual.map((value, at) => value / (diagonal[at] as number));
    const nextSize = dot(residual, preconditioned);
    const kept = nextSize / size;
    direction = preconditioned.map((value, at) => value + kept * (direction[at] as number));
    size = nextSize;
  }
  return solution;
}

function diagonalOf(design: Design, curvature: Float64Array): Float64Array {
  const squared = { ...design, dense: design.dense.map((value) => value * value) };
  return timesTransposed(squared, curvature);
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at++) sum += (left[at] as number) * (right[at] as number);
  return sum;
}
