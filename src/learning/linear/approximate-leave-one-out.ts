import { inverseOfFactorised } from './cholesky.js';
import type { Design } from './design.js';
import { curvatures, hessianFactor, type LogisticProblem, type LogisticSolution, rowLoss } from './newton.js';

/** Rows judged at most: each costs a quadratic form. */
const MOST_ROWS = 4000;

/**
 * Losses of rows by models fitted without them, one a judged row, in the order of the rows: from one fit, by the Newton
 * step that taking the row out would start (Rad & Maleki 2020, "A scalable estimate of the out-of-sample prediction
 * error via approximate leave-one-out cross-validation"). Weighted.
 */
export function leaveOneOutLosses(
  problem: LogisticProblem,
  l2: number,
  solution: LogisticSolution,
): Float64Array {
  const { design, target, weights } = problem;
  const { logOdds, probabilities } = solution;
  const curvature = curvatures(probabilities, weights);
  const size = design.width + 1;
  const inverse = inverseOfFactorised(hessianFactor(design, curvature, l2), size);
  const judged = Math.min(design.rowCount, MOST_ROWS);
  const losses = new Float64Array(judged);
  for (let index = 0; index < judged; index++) {
    const row = Math.floor((index * design.rowCount) / judged);
    const weight = weights[row] as number;
    const spread = quadraticForm(design, row, inverse);
    const leverage = Math.min(spread * (curvature[row] as number), 1 - 1e-6);
    const pull = weight * ((target[row] as number) - (probabilities[row] as number));
    const without = (logOdds[row] as number) - (spread * pull) / (1 - leverage);
    losses[index] = weight * rowLoss(without, target[row] as number);
  }
  return losses;
}

/** xᵀ A x for a row of the design, A symmetric. */
function quadraticForm(design: Design, row: number, matrix: Float64Array): number {
  const { width, denseWidth, dense, levelWidth, levels } = design;
  const size = width + 1;
  const at = row * denseWidth;
  const levelAt = row * levelWidth;
  const interceptAt = width * size;
  let form = matrix[interceptAt + width] as number;
  for (let first = 0; first < denseWidth; first++) {
    const value = dense[at + first] as number;
    const lineAt = first * size;
    let sum = matrix[interceptAt + first] as number;
    for (let second = 0; second < first; second++) {
      sum += (matrix[lineAt + second] as number) * (dense[at + second] as number);
    }
    form += value * (2 * sum + value * (matrix[lineAt + first] as number));
  }
  for (let first = 0; first < levelWidth; first++) {
    const level = levels[levelAt + first] as number;
    const lineAt = level * size;
    let sum = matrix[interceptAt + level] as number;
    for (let second = 0; second < denseWidth; second++) {
      sum += (matrix[lineAt + second] as number) * (dense[at + second] as number);
    }
    for (let second = 0; second < first; second++) {
      sum += matrix[lineAt + (levels[levelAt + second] as number)] as number;
    }
    form += 2 * sum + (matrix[lineAt + level] as number);
  }
  return form;
}
