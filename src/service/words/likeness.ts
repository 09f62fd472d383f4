import type { StopFinding } from './intent.js';
import type { MeaningAtHand } from './meaning.js';
import { isReadWhole, meaningOfPassage } from './meant-spans.js';
import { type Passage, partsOf } from './passages.js';
import { LONG, PART, type StopBounds, stoppedClasses, WHOLE } from './stop-bounds.js';
import type { StopClass } from './stop-class.js';
import { type PassageJudgement, type StopJudge, wordsFor } from './stop-judge.js';
import type { StopModel } from './stop-model.js';

const MOST_WORDS_SHOWN = 5;

/** What was learned about reasons to stop. */
export interface KnownStops {
  readonly model: StopModel;
  readonly judge: StopJudge;
}

/** What a text is like, as one language reads it. */
export interface Likeness {
  readonly stops: readonly StopFinding[];
  readonly knownShare: number;
  readonly isMeant: boolean;
  /** Listed phrases of which each passage that holds them is harmless. */
  readonly outweighed: ReadonlySet<StopFinding>;
}

export function likenessOf(
  { model, judge }: KnownStops,
  meaningAtHand: MeaningAtHand,
  whole: Passage,
  language: string,
  listed: readonly StopFinding[],
): Likeness {
  const { margins, knownShare } = judge(whole, language);
  const stopped = new Map<StopClass, Passage>();
  const calm = new Set<StopFinding>();
  const upheld = new Set<StopFinding>();
  let isMeant = true;
  const look = (passage: Passage, own: PassageJudgement['margins'], bounds: StopBounds): void => {
    const meaning = meaningOfPassage(passage, meaningAtHand);
    // What a long text says somewhere is weighed with what stands beside it.
    const held = bounds === LONG ? [] : listed.filter((stop) => holds(passage, stop));
    const classes = stoppedClasses(own, meaning, bounds, held.length > 0);
    for (const name of classes) if (!stopped.has(name)) stopped.set(name, passage);
    for (const stop of held) (meaning === null || classes.length > 0 ? upheld : calm).add(stop);
    if (meaning === null) isMeant = false;
  };
  look(whole, margins, isReadWhole(whole) ? WHOLE : LONG);
  for (const part of partsOf(whole)) look(part, judge(part, language).margins, PART);
  const stops = [...stopped].map(([name, passage]) => ({
    class: name,
    words: wordsFor(model, passage, language, name, MOST_WORDS_SHOWN),
    by: 'likeness' as const,
  }));
  return { stops, knownShare, isMeant, outweighed: new Set([...calm].filter((stop) => !upheld.has(stop))) };
}

function holds({ shown }: Passage, { words }: StopFinding): boolean {
  return words.some((each) => shown.includes(each));
}

/** Whether a listed phrase stands among what is harmless. The wish for no more offers counts wherever it stands. */
export function isOutweighed(stop: StopFinding, likeness: readonly Likeness[]): boolean {
  return (
    stop.class !== 'opt_out' &&
    likeness.length > 0 &&
    likeness.every(({ outweighed }) => outweighed.has(stop))
  );
}
