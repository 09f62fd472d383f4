import type { Product } from '../../domain/product.js';
import { prepareText, visitNgrams, WORD_BUCKETS } from '../../learning/text/ngrams.js';

/** Words of all products, by word: which products have it, and how telling it is there. */
export interface ProductTexts {
  readonly productIds: readonly string[];
  /** How telling each term is; 0 where no product has it, or too many do. */
  readonly idf: Float32Array;
  /** Where a term's products begin; one more entry than terms. */
  readonly starts: Int32Array;
  /** Positions in `productIds`. */
  readonly products: Int32Array;
  /** TF-IDF, each product's scaled to a length of 1. */
  readonly weights: Float32Array;
}

/** Beyond it a text tells nothing new, and a hostile one costs no more. */
const READ_CHARACTERS = 2_000;
/** Pieces of words as long as this stand in for stems and parts of compounds. */
const PIECE_CHARACTERS = 5;
/** Half for words, half for pieces of them. */
const TERMS = 1 << 20;
const HALF = TERMS / 2;
/** What stands in more of the products than this says nothing of any, once there are some dozens of them. */
const COMMON_SHARE = 0.15;
const ALWAYS_TELLING = 12;

/** TF-IDF over words and five-letter pieces of them, hashed as the readers of tickets hash them. */
export function productTexts(products: readonly Product[]): ProductTexts {
  const counted = products.map((product) => termsOf(textOf(product)));
  const productsWith = new Int32Array(TERMS);
  for (const { terms } of counted) {
    for (const term of terms) productsWith[term] = (productsWith[term] as number) + 1;
  }
  const common = Math.max(ALWAYS_TELLING, COMMON_SHARE * products.length);
  const idf = Float32Array.from(productsWith, (count) =>
    count === 0 || count > common ? 0 : Math.log((1 + products.length) / (1 + count)) + 1,
  );
  const starts = new Int32Array(TERMS + 1);
  for (let term = 0; term < TERMS; term++) {
    const own = idf[term] === 0 ? 0 : (productsWith[term] as number);
    starts[term + 1] = (starts[term] as number) + own;
  }
  const next = starts.slice();
  const size = starts[TERMS] as number;
  const places = new Int32Array(size);
  const weights = new Float32Array(size);
  for (const [position, own] of counted.entries()) {
    const length = Math.sqrt(squaredLength(own, idf));
    for (const [at, term] of own.terms.entries()) {
      if (idf[term] === 0) continue;
      const place = next[term] as number;
      places[place] = position;
      weights[place] = weightOf(own, at, idf) / length;
      next[term] = place + 1;
    }
  }
  return { productIds: products.map(({ id }) => id), idf, starts, products: places, weights };
}

/**
 * How much a text has in common with what the company says of each product: cosine, from 0 to 1, of the words that any
 * product has. Products that share nothing with it are left out.
 */
export function textSimilarities(texts: ProductTexts, text: string): Map<string, number> {
  const { productIds, idf, starts, products, weights } = texts;
  const own = termsOf(text);
  const scores = new Float64Array(productIds.length);
  for (const [at, term] of own.terms.entries()) {
    const weight = weightOf(own, at, idf);
    for (let place = starts[term] as number; place < (starts[term + 1] as number); place++) {
      const product = products[place] as number;
      scores[product] = (scores[product] as number) + weight * (weights[place] as number);
    }
  }
  const length = Math.sqrt(squaredLength(own, idf));
  const similarities = new Map<string, number>();
  for (const [position, score] of scores.entries()) {
    if (score > 0) similarities.set(productIds[position] as string, Math.min(1, score / length));
  }
  return similarities;
}

function textOf({ name, otherNames, description, properties }: Product): string {
  return [name, ...otherNames, ...Object.keys(properties), description].join(' ');
}

/** Ascending, each once. */
interface Terms {
  readonly terms: Int32Array;
  readonly counts: Int32Array;
}

function termsOf(text: string): Terms {
  const found: number[] = [];
  visitNgrams(prepareText(text.slice(0, READ_CHARACTERS)), (bucket, start, end) => {
    if (bucket < WORD_BUCKETS) found.push(bucket % HALF);
    else if (end - start === PIECE_CHARACTERS) found.push(HALF + (bucket % HALF));
  });
  const sorted = Int32Array.from(found).sort();
  const counts = new Int32Array(sorted.length);
  let end = 0;
  for (const term of sorted) {
    if (end === 0 || sorted[end - 1] !== term) {
      sorted[end] = term;
      end += 1;
    }
    counts[end - 1] = (counts[end - 1] as number) + 1;
  }
  return { terms: sorted.slice(0, end), counts: counts.slice(0, end) };
}

function weightOf({ terms, counts }: Terms, at: number, idf: Float32Array): number {
  return (1 + Math.log(counts[at] as number)) * (idf[terms[at] as number] as number);
}

function squaredLength(own: Terms, idf: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < own.terms.length; at++) sum += weightOf(own, at, idf) ** 2;
  return sum;
}
