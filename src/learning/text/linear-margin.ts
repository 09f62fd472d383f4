import type { Random } from '../../domain/random.js';
import type { SparseRows } from './sparse-rows.js';

/** Margin of a row = bias + Σ value × weights[column]; above 0 it is rather of the class than not. */
export interface LinearMargin {
  readonly weights: Float32Array;
  readonly bias: number;
}

/** Two passes over shuffled rows make most of the way; later ones change no hundredth. */
const MOST_EPOCHS = 12;

/**
 * A linear support vector machine with squared hinge loss: minimises ½‖w‖² + cost × Σ max(0, 1 − y × margin)², the bias
 * being a weight of its own, by coordinate descent in the dual (Hsieh, Chang, Lin, Keerthi and Sundararajan, ICML 2008,
 * algorithm 1). Good with few short texts and many features. The same rows and randomness give the same weights.
 *
 * @param rows texts × columns.
 * @param chosen the rows to learn from.
 * @param isPositive of each row of `rows`.
 * @param cost weight of the loss against the penalty, above 0.
 * @param epochs passes over the rows.
 */
export function fitLinearMargin(
  rows: SparseRows,
  chosen: Int32Array,
  isPositive: (row: number) => boolean,
  cost: number,
  random: Random,
  epochs = MOST_EPOCHS,
): LinearMargin {
  const weights = new Float32Array(rows.columnCount);
  let bias = 0;
  const slack = 1 / (2 * cost);
  const signs = Int8Array.from(chosen, (row) => (isPositive(row) ? 1 : -1));
  const curvatures = Float64Array.from(chosen, (row) => squaredLengthOf(rows, row) + 1 + slack);
  const duals = new Float64Array(chosen.length);
  const order = Int32Array.from(chosen, (_, position) => position);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const position of order) {
      const row = chosen[position] as number;
      const sign = signs[position] as number;
      const dual = duals[position] as number;
      const gradient = sign * (bias + product(rows, row, weights)) - 1 + slack * dual;
      const moved = Math.max(0, dual - gradient / (curvatures[position] as number));
      if (moved === dual) continue;
      duals[position] = moved;
      const step = (moved - dual) * sign;
      bias += step;
      for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at++) {
        const column = rows.columns[at] as number;
        weights[column] = (weights[column] as number) + step * (rows.values[at] as number);
      }
    }
  }
  return { weights, bias };
}

export function marginOf(model: LinearMargin, rows: SparseRows, row: number): number {
  return model.bias + product(rows, row, model.weights);
}

function product(rows: SparseRows, row: number, weights: Float32Array): number {
  let sum = 0;
  for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at++) {
    sum += (rows.values[at] as number) * (weights[rows.columns[at] as number] as number);
  }
  return sum;
}

function squaredLengthOf(rows: SparseRows, row: number): number {
  let sum = 0;
  for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at++) {
    sum += (rows.values[at] as number) ** 2;
  }
  return sum;
}

function shuffle(order: Int32Array, random: Random): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] as number;
    order[last] = order[other] as number;
    order[other] = kept;
  }
}
