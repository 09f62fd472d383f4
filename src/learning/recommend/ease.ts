import { type Interactions, itemsOf, transposed } from './interactions.js';
import { symmetricInverse } from './symmetric-inverse.js';

/** What having one item says for another: a linear model from items to items. Plain data. */
export interface EaseModel {
  readonly kind: 'ease';
  readonly itemCount: number;
  readonly regularisation: number;
  /** itemCount × itemCount, row by row: row i is what having i adds to the score of each item; 0 on the diagonal. */
  readonly weights: Float32Array;
}

/**
 * Embarrassingly shallow autoencoder (Steck, WWW 2019): each item is regressed on all others by ridge regression, in closed
 * form B = I − P / diag(P) with P = (XᵀX + λI)⁻¹. The matrix that is inverted is the smaller of items × items and
 * customers × customers, by P = (I − Xᵀ(XXᵀ + λI)⁻¹X) / λ.
 *
 * @param regularisation λ > 0, in squared counts of customers; larger trusts co-occurrence less.
 * @throws RangeError for another λ.
 */
export function fitEase(data: Interactions, regularisation: number): EaseModel {
  if (!(regularisation > 0 && Number.isFinite(regularisation))) {
    throw new RangeError(`The regularisation is ${regularisation}; it is above 0.`);
  }
  const precision =
    data.customerCount < data.itemCount
      ? byCustomers(data, regularisation)
      : symmetricInverse(gram(transposed(data), regularisation), data.itemCount);
  return {
    kind: 'ease',
    itemCount: data.itemCount,
    regularisation,
    weights: weightsOf(precision, data.itemCount),
  };
}

/** Scores of all items, in no unit but comparable within a customer; what the customer has scores too. */
export function easeScores({ itemCount, weights }: EaseModel, items: Iterable<number>): Float64Array {
  const scores = new Float64Array(itemCount);
  for (const item of items) {
    const at = item * itemCount;
    for (let other = 0; other < itemCount; other++) {
      scores[other] = (scores[other] as number) + (weights[at + other] as number);
    }
  }
  return scores;
}

/** Rows by rows: how many columns two of them share, plus λ on the diagonal; the lower triangle alone. */
function gram(data: Interactions, regularisation: number): Float64Array {
  const width = data.customerCount;
  const matrix = new Float64Array(width * width);
  const columns = transposed(data);
  for (let row = 0; row < width; row++) {
    const at = row * width;
    for (const column of itemsOf(data, row)) {
      for (const other of itemsOf(columns, column)) {
        if (other > row) break;
        matrix[at + other] = (matrix[at + other] as number) + 1;
      }
    }
    matrix[at + row] = (matrix[at + row] as number) + regularisation;
  }
  return matrix;
}

/** P by way of the customers: cheaper where they are fewer than the items. */
function byCustomers(data: Interactions, regularisation: number): Float64Array {
  const { customerCount, itemCount } = data;
  const inverse = symmetricInverse(gram(data, regularisation), customerCount);
  // K⁻¹X, customers × items.
  const spread = new Float64Array(customerCount * itemCount);
  for (let row = 0; row < customerCount; row++) {
    const from = row * customerCount;
    const to = row * itemCount;
    for (let customer = 0; customer < customerCount; customer++) {
      const weight = inverse[from + customer] as number;
      for (const item of itemsOf(data, customer)) {
        spread[to + item] = (spread[to + item] as number) + weight;
      }
    }
  }
  const precision = new Float64Array(itemCount * itemCount);
  for (let customer = 0; customer < customerCount; customer++) {
    const from = customer * itemCount;
    for (const item of itemsOf(data, customer)) {
      const to = item * itemCount;
      for (let other = 0; other < itemCount; other++) {
        precision[to + other] = (precision[to + other] as number) - (spread[from + other] as number);
      }
    }
  }
  for (let item = 0; item < itemCount; item++) {
    const at = item * itemCount + item;
    precision[at] = (precision[at] as number) + 1;
  }
  for (let place = 0; place < precision.length; place++) {
    precision[place] = (precision[place] as number) / regularisation;
  }
  return precision;
}

function weightsOf(precision: Float64Array, itemCount: number): Float32Array {
  const weights = new Float32Array(itemCount * itemCount);
  const diagonal = Float64Array.from(
    { length: itemCount },
    (_, item) => precision[item * itemCount + item] as number,
  );
  for (let item = 0; item < itemCount; item++) {
    const at = item * itemCount;
    for (let other = 0; other < itemCount; other++) {
      if (other !== item)
        weights[at + other] = -(precision[at + other] as number) / (diagonal[other] as number);
    }
  }
  return weights;
}
