import type { Passage } from './passages.js';
import { FEATURE_BUCKETS, type FeatureKind, visitFeatures } from './phrase-features.js';

const WORD = 0;
const CONCEPT = 2;
const KIND_CODES: Readonly<Record<FeatureKind, number>> = { word: WORD, characters: 1, concept: CONCEPT };

/** The features of a passage, each once: how much there is of it, and its kind as a code. */
export interface CollectedFeatures {
  readonly buckets: Int32Array;
  readonly amounts: Float32Array;
  /** As in KIND_CODES. */
  readonly kinds: Uint8Array;
}

export type FeatureCollector = (passage: Passage, language: string) => CollectedFeatures;

/** Keeps a table between calls, in which a passage's features find each other: a map of each would take longer. */
export function featureCollector(): FeatureCollector {
  const placeOf = new Int32Array(FEATURE_BUCKETS);
  const buckets = new Int32Array(FEATURE_BUCKETS);
  const amounts = new Float32Array(FEATURE_BUCKETS);
  const kinds = new Uint8Array(FEATURE_BUCKETS);
  return (passage, language) => {
    let count = 0;
    visitFeatures(passage, language, (bucket, kind, amount) => {
      const place = placeOf[bucket] as number;
      if (place === 0) {
        buckets[count] = bucket;
        amounts[count] = amount;
        kinds[count] = KIND_CODES[kind];
        count++;
        placeOf[bucket] = count;
      } else if (kind !== 'concept') amounts[place - 1] = (amounts[place - 1] as number) + amount;
    });
    for (let at = 0; at < count; at++) placeOf[buckets[at] as number] = 0;
    return {
      buckets: buckets.slice(0, count),
      amounts: amounts.slice(0, count),
      kinds: kinds.slice(0, count),
    };
  };
}

/**
 * What each feature weighs; 0 of one never seen. Words and characters each scaled to a length of √½, so that long texts
 * count no more than short ones.
 */
export function weighed({ buckets, amounts, kinds }: CollectedFeatures, rarity: Float32Array): Float32Array {
  const values = new Float32Array(buckets.length);
  const squares = [0, 0, 0];
  for (let at = 0; at < buckets.length; at++) {
    const rare = rarity[buckets[at] as number] as number;
    if (rare === 0) continue;
    const kind = kinds[at] as number;
    const amount = amounts[at] as number;
    const value = kind === CONCEPT ? amount : (1 + Math.log(amount)) * rare;
    values[at] = value;
    squares[kind] = (squares[kind] as number) + value * value;
  }
  const scales = squares.map((square, kind) =>
    kind === CONCEPT || square === 0 ? 1 : Math.sqrt(0.5 / square),
  );
  for (let at = 0; at < buckets.length; at++) {
    values[at] = (values[at] as number) * (scales[kinds[at] as number] as number);
  }
  return values;
}
