import type { Random } from '../../domain/random.js';
import { distanceToSoftmax, nearestChances } from './dual-step.js';
import { addProducts, addSteps, type SparseRows, squaredLength } from './sparse-rows.js';

/** Score of class k = bias[k] + Σ value × weights[column × classes + k]. */
export interface LinearScores {
  /** Columns × classes. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

export interface SoftmaxProblem {
  readonly rows: SparseRows;
  /** Class of each row. */
  readonly labels: Int32Array;
  readonly classCount: number;
  /** How much a row of each class counts, above 0. */
  readonly classWeights: Float64Array;
  /** Weight of the loss against the penalty, above 0: scikit-learn's C. */
  readonly cost: number;
}

const MAX_EPOCHS = 50;
/** Rows this near to their optimum are passed over. */
const NEAR = 1e-3;
const SMALLEST_MOVE = NEAR / 20;
const NEAR_ON_AVERAGE = 0.01;

/**
 * Minimises ½‖W‖² + cost × Σ loss, loss being the multinomial log loss and W including the bias, by ascending the dual
 * row by row: a row's chances of the classes move to where the dual is highest with all other rows held (Shalev-Shwartz
 * and Zhang, JMLR 14, 2013; the dual as in Yu, Huang and Lin, Machine Learning 85, 2011). Ends when the chances are
 * within 1 % of what the scores say, on average over the rows.
 */
export function fitSoftmaxRegression(problem: SoftmaxProblem, random: Random): LinearScores {
  const { rows, labels, classCount, classWeights, cost } = problem;
  const weights = new Float32Array(rows.columnCount * classCount);
  const bias = new Float32Array(classCount);
  // All weights 0 are what certainty of every row's own class stands for.
  const chances = certainChances(labels, classCount);
  const target = new Float64Array(classCount);
  const steps = new Float64Array(classCount);
  const moved = new Int32Array(classCount);

  const order = labels.map((_, row) => row);
  const scores = new Float64Array(classCount);
  for (let epoch = 0; epoch < MAX_EPOCHS; epoch++) {
    shuffle(order, random);
    let distances = 0;
    for (const row of order) {
      scores.set(bias);
      addProducts(rows, row, weights, scores);
      const distance = distanceToSoftmax(scores, chances, row * classCount);
      distances += distance;
      if (distance < NEAR) continue;
      const rowCost = cost * (classWeights[labels[row] as number] as number);
      const curvature = rowCost * (1 + squaredLength(rows, row));
      nearestChances(scores, chances, row * classCount, curvature, target);
      const count = takeMoves(target, chances, row * classCount, steps, moved);
      for (let k = 0; k < classCount; k++) {
        steps[k] = (steps[k] as number) * -rowCost;
        bias[k] = (bias[k] as number) + (steps[k] as number);
      }
      addSteps(rows, row, weights, steps, moved, count);
    }
    if (distances < NEAR_ON_AVERAGE * order.length) break;
  }
  return { weights, bias };
}

function certainChances(labels: Int32Array, classCount: number): Float32Array {
  const chances = new Float32Array(labels.length * classCount);
  labels.forEach((label, row) => {
    chances[row * classCount + label] = 1;
  });
  return chances;
}

/**
 * Moves the chances to the target but for moves too small to matter; what those leave goes to the largest, so that the
 * chances still sum to 1. Says which classes moved, and by how much.
 */
function takeMoves(
  target: Float64Array,
  chances: Float32Array,
  first: number,
  steps: Float64Array,
  moved: Int32Array,
): number {
  let count = 0;
  let largest = 0;
  let sum = 0;
  steps.fill(0);
  for (let k = 0; k < target.length; k++) {
    const step = (target[k] as number) - (chances[first + k] as number);
    if (Math.abs(step) < SMALLEST_MOVE) continue;
    steps[k] = step;
    if (Math.abs(step) > Math.abs(steps[largest] as number)) largest = k;
    moved[count] = k;
    count += 1;
    sum += step;
  }
  steps[largest] = (steps[largest] as number) - sum;
  for (let position = 0; position < count; position++) {
    const k = moved[position] as number;
    chances[first + k] = (chances[first + k] as number) + (steps[k] as number);
  }
  return count;
}

function shuffle(order: Int32Array, random: Random): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] as number;
    order[last] = order[other] as number;
    order[other] = kept;
  }
}
