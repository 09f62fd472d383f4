import { randomStream } from '../../domain/random.js';
import { fitLinearMargin, type LinearMargin } from '../../learning/text/linear-margin.js';
import type { SparseRows } from '../../learning/text/sparse-rows.js';
import { cleanText } from '../../reading/words.js';
import { type CollectedFeatures, featureCollector, weighed } from './feature-collector.js';
import { passageOf } from './passages.js';
import { FEATURE_BUCKETS } from './phrase-features.js';
import type { StopClass } from './stop-class.js';
import type { TrainingPhrase } from './training-phrase.js';

/** Tells stop phrases from harmless ones, a class at a time. */
export interface StopModel {
  /** Of each feature ln((1 + phrases) / (1 + phrases with it)) + 1; 0 of one never seen. */
  readonly rarity: Float32Array;
  /** Phrases with each feature. */
  readonly counts: Float32Array;
  /** Phrases that were learned from. */
  readonly phrases: number;
  readonly margins: Readonly<Record<StopClass, LinearMargin>>;
  /** The words of its phrases, by language: a text of hardly any of them is in another language. */
  readonly vocabulary: ReadonlyMap<string, ReadonlySet<string>>;
}

/** An emergency and a distress are told by much the same, and few phrases tell of distress. */
const TOLD_ALIKE: ReadonlySet<string> = new Set(['emergency', 'distress']);
const COST = 1;
/** Somebody waits for it at start-up, and more change nothing that is stopped. */
const EPOCHS = 5;
const SEED = 20_261_127;

/** The same phrases in the same order give the same model; their order shuffles what is learned first. */
export function fitStopModel(phrases: readonly TrainingPhrase[]): StopModel {
  const collect = featureCollector();
  const vocabulary = new Map<string, Set<string>>();
  const collected = phrases.map(({ language, text }) => {
    const passage = passageOf(cleanText(text));
    const known = vocabulary.get(language) ?? new Set();
    vocabulary.set(language, known);
    for (const { word } of passage.words) known.add(word);
    return collect(passage, language);
  });
  const counts = countsOf(collected);
  const rarity = rarityOf(counts, phrases.length);
  const rows = rowsOf(collected, rarity);
  const fitted = (name: StopClass): LinearMargin => {
    const isOfClass = (row: number): boolean => {
      const own = phrases[row]?.class ?? 'harmless';
      return own === name || (TOLD_ALIKE.has(own) && TOLD_ALIKE.has(name));
    };
    const chosen = phrases.flatMap((phrase, row) =>
      phrase.class === 'harmless' || isOfClass(row) ? [row] : [],
    );
    return fitLinearMargin(rows, Int32Array.from(chosen), isOfClass, COST, randomStream(SEED, name), EPOCHS);
  };
  return {
    rarity,
    counts,
    phrases: phrases.length,
    vocabulary,
    margins: {
      complaint: fitted('complaint'),
      cancellation: fitted('cancellation'),
      emergency: fitted('emergency'),
      distress: fitted('distress'),
      opt_out: fitted('opt_out'),
    },
  };
}

function countsOf(texts: readonly CollectedFeatures[]): Float32Array {
  const textsWith = new Float32Array(FEATURE_BUCKETS);
  for (const { buckets } of texts) {
    for (const bucket of buckets) textsWith[bucket] = (textsWith[bucket] as number) + 1;
  }
  return textsWith;
}

export function rarityOf(counts: Float32Array, phrases: number): Float32Array {
  return counts.map((count) => (count === 0 ? 0 : Math.log((1 + phrases) / (1 + count)) + 1));
}

function rowsOf(texts: readonly CollectedFeatures[], rarity: Float32Array): SparseRows {
  const starts = new Int32Array(texts.length + 1);
  texts.forEach(({ buckets }, row) => {
    starts[row + 1] = (starts[row] as number) + buckets.length;
  });
  const columns = new Int32Array(starts[texts.length] as number);
  const values = new Float32Array(columns.length);
  texts.forEach((features, row) => {
    columns.set(features.buckets, starts[row]);
    values.set(weighed(features, rarity), starts[row]);
  });
  return { columnCount: FEATURE_BUCKETS, starts, columns, values };
}
