import { standardised } from '../../learning/recommend/popularity.js';
import { topItems } from '../../learning/recommend/ranking-figures.js';

/**
 * What having one thing says for another, cut down to what counts: of every product the inputs that say most for or
 * against it. Inputs are products and, behind them, traits of customers. Plain data.
 */
export interface NeighbourModel {
  readonly kind: 'neighbours';
  readonly productIds: readonly string[];
  /** Such as "sector:Retail", "size:5", "problem:capacity". */
  readonly traits: readonly string[];
  /** Where the products that an input speaks for begin; one more entry than inputs. */
  readonly starts: Int32Array;
  /** Positions in `productIds`. */
  readonly products: Int32Array;
  readonly weights: Float32Array;
  /** Customers who have both. */
  readonly together: Int32Array;
  /** Customers who have an input. */
  readonly counts: Int32Array;
  /** Standardised log-popularity of late, one a product. */
  readonly recent: Float64Array;
  readonly customers: number;
  readonly regularisation: number;
  readonly recentWeight: number;
}

/** The model with its positions found by name, for serving. */
export interface Neighbours {
  readonly model: NeighbourModel;
  readonly positionOf: ReadonlyMap<string, number>;
}

export interface SimilarityScore {
  /** In standard deviations over all products for this customer. */
  readonly score: number;
  readonly recent: number;
  /** What speaks most for it of what the customer has or is; null where nothing does. */
  readonly because: {
    readonly input: string;
    readonly isTrait: boolean;
    /** Customers with the input, and those of them who have the product as well. */
    readonly of: number;
    readonly customers: number;
  } | null;
}

export function openNeighbours(model: NeighbourModel): Neighbours {
  return {
    model,
    positionOf: new Map([...model.productIds, ...model.traits].map((name, position) => [name, position])),
  };
}

/** Scores of all products, by position, for somebody who has and is some things; NaN-free, 0 where nothing is known. */
export function neighbourScores(model: NeighbourModel, inputs: readonly number[]): Float64Array {
  const scores = new Float64Array(model.productIds.length);
  for (const input of inputs) {
    for (let place = model.starts[input] as number; place < (model.starts[input + 1] as number); place++) {
      const product = model.products[place] as number;
      scores[product] = (scores[product] as number) + (model.weights[place] as number);
    }
  }
  return standardised(scores);
}

/** What somebody's inputs say, worked out once for all products. */
export interface Similarity {
  /** Null for a product that nobody had when the model was fitted. */
  of(productId: string): SimilarityScore | null;
  /** The products that score highest, with what is bought of late added in. */
  most(count: number): readonly string[];
}

/** Null where nothing is known that the model knows. */
export function similarityOf({ model, positionOf }: Neighbours, names: Iterable<string>): Similarity | null {
  const inputs = [...new Set(names)].flatMap((name) => positionOf.get(name) ?? []);
  if (inputs.length === 0) return null;
  const scores = neighbourScores(model, inputs);
  return {
    of(productId) {
      const product = positionOf.get(productId);
      if (product === undefined || product >= scores.length) return null;
      return {
        score: scores[product] as number,
        recent: model.recent[product] as number,
        because: mostTelling(model, inputs, product),
      };
    },
    most(count) {
      const blended = scores.map(
        (score, product) => score + model.recentWeight * (model.recent[product] as number),
      );
      return topItems(blended, count, (product) => (scores[product] as number) > 0).map(
        (product) => model.productIds[product] as string,
      );
    },
  };
}

/** Of customers who have a product, how many have another one too; null where the model doesn't say. */
export function haveBoth(
  { model, positionOf }: Neighbours,
  input: string,
  productId: string,
): { readonly of: number; readonly customers: number } | null {
  const from = positionOf.get(input);
  const product = positionOf.get(productId);
  if (from === undefined || product === undefined) return null;
  const place = placeOf(model, from, product);
  return place === -1
    ? null
    : { of: model.counts[from] as number, customers: model.together[place] as number };
}

function mostTelling(
  model: NeighbourModel,
  inputs: readonly number[],
  product: number,
): SimilarityScore['because'] {
  let best: SimilarityScore['because'] = null;
  let bestWeight = 0;
  for (const input of inputs) {
    const place = placeOf(model, input, product);
    if (place === -1) continue;
    const weight = model.weights[place] as number;
    if (weight <= bestWeight) continue;
    bestWeight = weight;
    const trait = model.traits[input - model.productIds.length];
    best = {
      input: trait ?? (model.productIds[input] as string),
      isTrait: trait !== undefined,
      of: model.counts[input] as number,
      customers: model.together[place] as number,
    };
  }
  return best;
}

/** Products of an input stand in ascending order. */
function placeOf({ starts, products }: NeighbourModel, input: number, product: number): number {
  let low = starts[input] as number;
  let high = starts[input + 1] as number;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((products[middle] as number) < product) low = middle + 1;
    else high = middle;
  }
  return low < (starts[input + 1] as number) && products[low] === product ? low : -1;
}
