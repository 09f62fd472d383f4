import { featureCollector, weighed } from './feature-collector.js';
import type { Passage } from './passages.js';
import { visitFeatures } from './phrase-features.js';
import type { StopClass } from './stop-class.js';
import type { StopModel } from './stop-model.js';

/** How far a passage is on the side of each class, and how much of it is known at all. */
export interface PassageJudgement {
  /** Above 0: rather of the class than harmless. */
  readonly margins: Readonly<Record<StopClass, number>>;
  /** Share of the words that stood in some phrase. */
  readonly knownShare: number;
}

export type StopJudge = (passage: Passage, language: string) => PassageJudgement;

export function stopJudge({ rarity, margins, vocabulary }: StopModel): StopJudge {
  const collect = featureCollector();
  return (passage, language) => {
    const features = collect(passage, language);
    const values = weighed(features, rarity);
    const { buckets } = features;
    const marginOf = (name: StopClass): number => {
      const { weights, bias } = margins[name];
      let sum = bias;
      for (let at = 0; at < buckets.length; at++) {
        sum += (values[at] as number) * (weights[buckets[at] as number] as number);
      }
      return sum;
    };
    return {
      margins: {
        complaint: marginOf('complaint'),
        cancellation: marginOf('cancellation'),
        emergency: marginOf('emergency'),
        distress: marginOf('distress'),
        opt_out: marginOf('opt_out'),
      },
      knownShare: knownShareOf(passage, vocabulary.get(language)),
    };
  };
}

function knownShareOf({ words }: Passage, known: ReadonlySet<string> | undefined): number {
  if (known === undefined || words.length === 0) return 0;
  return words.filter(({ word }) => known.has(word)).length / words.length;
}

/** The words of a passage that speak most for a class, in their order. */
export function wordsFor(
  { rarity, margins }: StopModel,
  passage: Passage,
  language: string,
  name: StopClass,
  most: number,
): string[] {
  const { weights } = margins[name];
  const told = new Float64Array(passage.words.length);
  visitFeatures(passage, language, (bucket, kind, amount, from, to) => {
    if (from < 0) return;
    const rare = kind === 'concept' ? amount : (rarity[bucket] as number) / passage.tokens.length;
    const weight = ((weights[bucket] as number) * rare) / (to - from + 1);
    for (let at = from; at <= to; at++) told[at] = (told[at] as number) + weight;
  });
  return [...told.entries()]
    .filter(([, weight]) => weight > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .sort(([a], [b]) => a - b)
    .map(([at]) => passage.cleaned.slice(passage.words[at]?.start, passage.words[at]?.end));
}
