import type { StopFinding } from './intent.js';
import type { Listed } from './listed-phrases.js';
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
  /** Whether what it means was at hand for all of it. */
  readonly isMeant: boolean;
  /** Listed phrases of which each place stands in passages, and all of those are harmless. */
  readonly amongHarmless: ReadonlySet<Listed>;
}

export function likenessOf(
  { model, judge }: KnownStops,
  meaningAtHand: MeaningAtHand,
  whole: Passage,
  language: string,
  listed: readonly Listed[],
): Likeness {
  const { margins, knownShare } = judge(whole, language);
  const stopped = new Map<StopClass, Passage>();
  const calm: Passage[] = [];
  let isMeant = true;
  const upheld = new Set<Listed>();
  const look = (passage: Passage, own: PassageJudgement['margins'], bounds: StopBounds): void => {
    const meaning = meaningOfPassage(passage, meaningAtHand);
    // What a long text says somewhere is weighed with what stands beside it.
    const held = bounds === LONG ? [] : listed.filter((each) => holds(passage, each));
    const classes = stoppedClasses(own, meaning, held.length > 0 ? WHOLE : bounds, held.length > 0);
    for (const name of classes) if (!stopped.has(name)) stopped.set(name, passage);
    if (classes.length > 0 || meaning === null) for (const each of held) upheld.add(each);
    else if (bounds !== LONG) calm.push(passage);
    if (meaning === null) isMeant = false;
  };
  look(whole, margins, isReadWhole(whole) ? WHOLE : LONG);
  for (const part of partsOf(whole)) look(part, judge(part, language).margins, PART);
  const stops = [...stopped].map(([name, passage]) => ({
    class: name,
    words: wordsFor(model, passage, language, name, MOST_WORDS_SHOWN),
    by: 'likeness' as const,
  }));
  const isAmongHarmless = (each: Listed) =>
    !upheld.has(each) &&
    each.places.every((place) => calm.some((passage) => isInside(passage, place.start, place.end)));
  return { stops, knownShare, isMeant, amongHarmless: new Set(listed.filter(isAmongHarmless)) };
}

function holds(passage: Passage, { places }: Listed): boolean {
  const { start, end } = extentOf(passage);
  return places.some((place) => place.start < end && place.end > start);
}

function isInside(passage: Passage, from: number, to: number): boolean {
  const { start, end } = extentOf(passage);
  return from >= start && to <= end;
}

function extentOf({ words }: Passage): { readonly start: number; readonly end: number } {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
