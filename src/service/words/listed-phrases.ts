import type { ReadingPlace, ReadingWithReasons } from '../../reading/read-text.js';
import type { StopFinding } from './intent.js';
import type { Likeness } from './likeness.js';
import { STOP_CLASSES, type StopClass } from './stop-class.js';

/** A reason to stop that phrases have told which anybody can read. */
export interface Listed {
  readonly class: StopClass;
  /** False: they have told what the text is about, and none of them would be enough on its own. */
  readonly isFlag: boolean;
  /** Every phrase that has told it; never empty. */
  readonly places: readonly ReadingPlace[];
}

/**
 * "Kündigung" may be what its writer works on. An emergency, distress and the wish for no more offers stand whatever is meant:
 * few harmless texts hold their phrases, and a missed one is worse.
 */
const OUTWEIGHED_BY_MEANING: ReadonlySet<StopClass> = new Set(['complaint', 'cancellation']);

/** What phrases have told of a text, by class. */
export function listedIn({ reading, places }: ReadingWithReasons): Listed[] {
  return STOP_CLASSES.flatMap((name): Listed[] => {
    const own = places.filter(({ about }) => about === name);
    const isFlag = (reading.flags as readonly string[]).includes(name);
    const told = isFlag ? own.filter(({ isSure }) => isSure) : own;
    return told.length > 0 && (isFlag || reading.category === name)
      ? [{ class: name, isFlag, places: told }]
      : [];
  });
}

/** As a reason to stop, with the words that stand in the text. */
export function findingOf({ class: name, places }: Listed, cleaned: string): StopFinding {
  const words = new Set(places.map(({ start, end }) => cleaned.slice(start, end)));
  return { class: name, words: [...words], by: 'phrase' };
}

/** Whether all of the text was understood, in a language that the encoder knows, and the phrases stand among what is harmless. */
export function isOutweighed(listed: Listed, likeness: readonly Likeness[]): boolean {
  return (
    OUTWEIGHED_BY_MEANING.has(listed.class) &&
    likeness.length === 1 &&
    likeness.every(({ isMeant, amongHarmless }) => isMeant && amongHarmless.has(listed))
  );
}
