import { BUCKETS, WORD_BUCKETS } from './ngrams.js';
import type { SparseRows } from './sparse-rows.js';
import type { TermCounts } from './term-counts.js';

const FEW_LOOKUPS = 20_000;

/** The buckets a model knows and how telling each is. */
export interface Vocabulary {
  /** Ascending. */
  readonly buckets: Int32Array;
  /** Inverse document frequency of each bucket, 1 or more. */
  readonly idf: Float32Array;
}

/**
 * The buckets that occur, weighed by ln((1 + n) / (1 + texts with it)) + 1 (Spärck Jones, 1972, smoothed as in
 * scikit-learn). Those of a single text belong to it: leaving them out costs accuracy. Only where there are more than
 * `limit` go the rarest, as many as need be and all that are equally rare.
 */
export function fitVocabulary(terms: TermCounts, limit: number): Vocabulary {
  const textCount = terms.starts.length - 1;
  const textsWith = new Int32Array(BUCKETS);
  for (const bucket of terms.buckets) textsWith[bucket] = (textsWith[bucket] as number) + 1;
  const fewest = fewestTexts(textsWith, textCount, limit);
  const buckets = knownBuckets(textsWith, fewest);
  const idf = Float32Array.from(
    buckets,
    (bucket) => Math.log((1 + textCount) / (1 + (textsWith[bucket] as number))) + 1,
  );
  return { buckets, idf };
}

function fewestTexts(textsWith: Int32Array, textCount: number, limit: number): number {
  const bucketsWith = new Int32Array(textCount + 1);
  for (let bucket = 0; bucket < textsWith.length; bucket++) {
    const texts = textsWith[bucket] as number;
    bucketsWith[texts] = (bucketsWith[texts] as number) + 1;
  }
  let kept = 0;
  let fewest = textCount + 1;
  while (fewest > 1 && kept + (bucketsWith[fewest - 1] as number) <= limit) {
    fewest -= 1;
    kept += bucketsWith[fewest] as number;
  }
  return fewest;
}

function knownBuckets(textsWith: Int32Array, fewest: number): Int32Array {
  const known = new Int32Array(textsWith.length);
  let count = 0;
  for (let bucket = 0; bucket < textsWith.length; bucket++) {
    if ((textsWith[bucket] as number) < fewest) continue;
    known[count] = bucket;
    count += 1;
  }
  return known.slice(0, count);
}

/**
 * Finds the column of a bucket, −1 where unknown: by a table where many are to be found, by bisection where few are, since
 * the table alone takes longer to lay out than a text to read.
 */
export function columnFinder({ buckets }: Vocabulary, lookups: number): (bucket: number) => number {
  if (lookups < FEW_LOOKUPS) return (bucket) => bisected(buckets, bucket);
  const columns = new Int32Array(BUCKETS).fill(-1);
  buckets.forEach((bucket, column) => {
    columns[bucket] = column;
  });
  return (bucket) => columns[bucket] as number;
}

function bisected(buckets: Int32Array, bucket: number): number {
  let low = 0;
  let high = buckets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((buckets[middle] as number) < bucket) low = middle + 1;
    else high = middle;
  }
  return buckets[low] === bucket ? low : -1;
}

/**
 * Terms weighed by (1 + ln count) × idf; the words and the characters of a row each scaled to a length of √½, so that a
 * row's length is 1 at most, long texts count no more than short ones, and the many characters don't drown the words.
 */
export function weighTerms(terms: TermCounts, vocabulary: Vocabulary): SparseRows {
  const columnOf = columnFinder(vocabulary, terms.buckets.length);
  const rowCount = terms.starts.length - 1;
  const starts = new Int32Array(rowCount + 1);
  const columns = new Int32Array(terms.buckets.length);
  const values = new Float32Array(terms.buckets.length);
  let end = 0;
  for (let row = 0; row < rowCount; row++) {
    const start = end;
    let wordSquares = 0;
    let characterSquares = 0;
    for (let entry = terms.starts[row] as number; entry < (terms.starts[row + 1] as number); entry++) {
      const bucket = terms.buckets[entry] as number;
      const column = columnOf(bucket);
      if (column < 0) continue;
      const value = (1 + Math.log(terms.counts[entry] as number)) * (vocabulary.idf[column] as number);
      columns[end] = column;
      values[end] = value;
      end += 1;
      if (bucket < WORD_BUCKETS) wordSquares += value * value;
      else characterSquares += value * value;
    }
    const wordScale = Math.SQRT1_2 / Math.sqrt(wordSquares);
    const characterScale = Math.SQRT1_2 / Math.sqrt(characterSquares);
    for (let entry = start; entry < end; entry++) {
      const isWord = (vocabulary.buckets[columns[entry] as number] as number) < WORD_BUCKETS;
      values[entry] = (values[entry] as number) * (isWord ? wordScale : characterScale);
    }
    starts[row + 1] = end;
  }
  return {
    columnCount: vocabulary.buckets.length,
    starts,
    columns: columns.slice(0, end),
    values: values.slice(0, end),
  };
}
