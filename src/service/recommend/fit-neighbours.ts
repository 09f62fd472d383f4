import { DAY_MS } from '../../domain/time.js';
import { fitEase } from '../../learning/recommend/ease.js';
import {
  type Interactions,
  interactions,
  itemsOf,
  transposed,
} from '../../learning/recommend/interactions.js';
import { logPopularity, standardised } from '../../learning/recommend/popularity.js';
import { before, type Purchases, RECENT_DAYS } from '../../learning/recommend/recommender.js';
import type { NeighbourModel } from './neighbours.js';

/** Who came to have or to be what, and when; items are products, and behind them traits. */
export interface HoldingEvents extends Purchases {
  readonly productIds: readonly string[];
  readonly traits: readonly string[];
}

export interface NeighbourSettings {
  readonly regularisation: number;
  readonly recentWeight: number;
  /** Inputs that are kept of each product: those that say most for or against it. */
  readonly neighbours: number;
}

/**
 * EASE on products and traits side by side (side information as further columns: Jeunen, Van Balen and Goethals, RecSys
 * 2020), of which every product keeps its weightiest inputs in single precision. A matrix of 3,000 products would be 36 MB;
 * what is kept of it is about one.
 *
 * @param events what happened before `untilMs` is learned from.
 * @param kept pairs (input, product) that are kept whatever they weigh, such as a machine and its maintenance plan.
 */
export function fitNeighbours(
  events: HoldingEvents,
  untilMs: number,
  { regularisation, recentWeight, neighbours }: NeighbourSettings,
  kept: readonly (readonly [number, number])[] = [],
): NeighbourModel {
  const { productIds, traits, customerCount, itemCount } = events;
  const known = before(events, untilMs);
  const data = interactions(known.customers, known.items, customerCount, itemCount);
  const { weights } = fitEase(data, regularisation);
  const places = largest(weights, itemCount, productIds.length, neighbours);
  for (const [input, product] of kept) {
    if (input !== product) places[input]?.add(product);
  }
  const starts = new Int32Array(itemCount + 1);
  for (const [input, own] of places.entries()) starts[input + 1] = (starts[input] as number) + own.size;
  const products = new Int32Array(starts[itemCount] as number);
  for (const [input, own] of places.entries()) {
    products.set(Int32Array.from(own).sort(), starts[input] as number);
  }
  const byInput = transposed(data);
  return {
    kind: 'neighbours',
    productIds,
    traits,
    starts,
    products,
    weights: weightsAt(weights, itemCount, starts, products),
    together: togetherAt(data, byInput, starts, products),
    counts: Int32Array.from({ length: itemCount }, (_, input) => itemsOf(byInput, input).length),
    recent: recentOf(known, untilMs, productIds.length),
    customers: customerCount,
    regularisation,
    recentWeight,
  };
}

/** Of each product the inputs with the largest weights either way, as the products of each input. */
function largest(
  weights: Float32Array,
  width: number,
  productCount: number,
  most: number,
): readonly Set<number>[] {
  const places = Array.from({ length: width }, () => new Set<number>());
  const sizes = new Float32Array(width);
  for (let product = 0; product < productCount; product++) {
    for (let input = 0; input < width; input++) {
      sizes[input] = Math.abs(weights[input * width + product] as number);
    }
    const border = width <= most ? 0 : (sizes.slice().sort()[width - most] as number);
    let left = most;
    for (let input = 0; input < width && left > 0; input++) {
      const size = sizes[input] as number;
      if (size === 0 || size < border) continue;
      places[input]?.add(product);
      left -= 1;
    }
  }
  return places;
}

function weightsAt(
  weights: Float32Array,
  width: number,
  starts: Int32Array,
  products: Int32Array,
): Float32Array {
  const at = new Float32Array(products.length);
  for (let input = 0; input < width; input++) {
    for (let place = starts[input] as number; place < (starts[input + 1] as number); place++) {
      at[place] = weights[input * width + (products[place] as number)] as number;
    }
  }
  return at;
}

/** Customers who have an input and a product, counted input by input. */
function togetherAt(
  data: Interactions,
  byInput: Interactions,
  starts: Int32Array,
  products: Int32Array,
): Int32Array {
  const together = new Int32Array(products.length);
  const counts = new Int32Array(data.itemCount);
  for (let input = 0; input < data.itemCount; input++) {
    counts.fill(0);
    for (const customer of itemsOf(byInput, input)) {
      for (const item of itemsOf(data, customer)) counts[item] = (counts[item] as number) + 1;
    }
    for (let place = starts[input] as number; place < (starts[input + 1] as number); place++) {
      together[place] = counts[products[place] as number] as number;
    }
  }
  return together;
}

function recentOf(
  { customers, items, atMs }: Pick<Purchases, 'customers' | 'items' | 'atMs'>,
  untilMs: number,
  productCount: number,
): Float64Array {
  const places = Int32Array.from(items.keys()).filter(
    (place) =>
      (items[place] as number) < productCount && (atMs[place] as number) >= untilMs - RECENT_DAYS * DAY_MS,
  );
  const pick = (values: Int32Array) => places.map((place) => values[place] as number);
  return standardised(logPopularity(pick(customers), pick(items), productCount));
}
