import { FEATURE_BUCKETS } from './phrase-features.js';
import { STOP_CLASSES, type StopClass } from './stop-class.js';
import { rarityOf, type StopModel } from './stop-model.js';

/** A stop model as it is kept: a byte a weight, and what makes numbers of them again. */
export interface PackedStopModel {
  readonly about: {
    /** Weight of one step, and bias, by class. */
    readonly classes: Readonly<Record<StopClass, { readonly step: number; readonly bias: number }>>;
    /** Phrases that were learned from. */
    readonly phrases: number;
    /** By language, words with a space between. */
    readonly vocabulary: Readonly<Record<string, string>>;
  };
  /** The weights of each class, a signed byte each, then of each bucket the phrases with it, two bytes, the lower one first. */
  readonly bytes: Uint8Array;
}

const MOST_STEPS = 127;
const MOST_COUNT = 0xffff;
const COUNTS_START = STOP_CLASSES.length * FEATURE_BUCKETS;
const TOTAL_BYTES = COUNTS_START + 2 * FEATURE_BUCKETS;

export function packStopModel({ margins, counts, phrases, vocabulary }: StopModel): PackedStopModel {
  const bytes = new Uint8Array(TOTAL_BYTES);
  const signed = new Int8Array(bytes.buffer);
  const view = new DataView(bytes.buffer);
  const packed = (name: StopClass, place: number) => {
    const { weights, bias } = margins[name];
    const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST_STEPS;
    for (let bucket = 0; bucket < FEATURE_BUCKETS; bucket++) {
      signed[place * FEATURE_BUCKETS + bucket] = Math.round((weights[bucket] as number) / step);
    }
    return { step, bias };
  };
  for (let bucket = 0; bucket < FEATURE_BUCKETS; bucket++) {
    view.setUint16(COUNTS_START + 2 * bucket, Math.min(MOST_COUNT, counts[bucket] as number), true);
  }
  return {
    about: {
      classes: byClass(packed),
      phrases,
      vocabulary: Object.fromEntries(
        [...vocabulary].map(([language, words]) => [language, [...words].sort().join(' ')]),
      ),
    },
    bytes,
  };
}

/** @throws RangeError when the bytes are not those of a packed model. */
export function unpackStopModel({ about, bytes }: PackedStopModel): StopModel {
  if (bytes.length !== TOTAL_BYTES)
    throw new RangeError(`A packed stop model has ${TOTAL_BYTES} bytes, not ${bytes.length}.`);
  const signed = new Int8Array(bytes.buffer, bytes.byteOffset, COUNTS_START);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const counts = Float32Array.from({ length: FEATURE_BUCKETS }, (_, bucket) =>
    view.getUint16(COUNTS_START + 2 * bucket, true),
  );
  return {
    margins: byClass((name, place) => {
      const { step, bias } = about.classes[name];
      const own = signed.subarray(place * FEATURE_BUCKETS, (place + 1) * FEATURE_BUCKETS);
      return { weights: Float32Array.from(own, (steps) => steps * step), bias };
    }),
    counts,
    rarity: rarityOf(counts, about.phrases),
    phrases: about.phrases,
    vocabulary: new Map(
      Object.entries(about.vocabulary).map(([language, words]) => [language, new Set(words.split(' '))]),
    ),
  };
}

function byClass<Value>(make: (name: StopClass, place: number) => Value): Record<StopClass, Value> {
  return Object.fromEntries(STOP_CLASSES.map((name, place) => [name, make(name, place)])) as Record<
    StopClass,
    Value
  >;
}
