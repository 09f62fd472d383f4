import type { Meaning } from './meaning.js';
import { STOP_CLASSES, type StopClass } from './stop-class.js';

/**
 * How far on the side of a class a text is stopped: far on the harmless side still, since a missed case is worse than a
 * lost offer. Chosen on phrases held out of the fit (bench, "gate-words").
 */
const STOPPED_ABOVE: Readonly<Record<StopClass, number>> = {
  complaint: -0.45,
  cancellation: -0.6,
  emergency: -0.45,
  distress: -0.2,
  opt_out: -0.45,
};
/** Parts of a long text are many: what one of them says has to be clearer. */
const PART_STOPPED_ABOVE = 0.25;
/** What the words count beside what is meant, by how far above the bounds of words alone they are. */
const WORDS_WEIGHT = 3;
/** What a listed phrase counts beside it: where the rest is clearly harmless, "Kündigung" is what its writer works on. */
const LISTED_WEIGHT = 2;
/** With what is meant, all told as one: log odds above which a text is stopped, and a part of a long one. */
const MEANT_STOPPED_ABOVE = -1;
const MEANT_PART_STOPPED_ABOVE = -0.25;

/** Above which a text is stopped: by its words alone, by class, and by words and meaning as one. */
export interface StopBounds {
  readonly words: (name: StopClass) => number;
  readonly meant: number;
}

export const WHOLE: StopBounds = { words: (name) => STOPPED_ABOVE[name], meant: MEANT_STOPPED_ABOVE };
/** What a long text means is the worst that any part of it does. */
export const LONG: StopBounds = { ...WHOLE, meant: MEANT_PART_STOPPED_ABOVE };
export const PART: StopBounds = { words: () => PART_STOPPED_ABOVE, meant: MEANT_PART_STOPPED_ABOVE };

/**
 * The classes that a passage is stopped as, the likeliest first.
 *
 * @param hasListed whether a phrase stands in it that anybody would listen up at; its words alone are judged without.
 */
export function stoppedClasses(
  margins: Readonly<Record<StopClass, number>>,
  meaning: Meaning | null,
  bounds: StopBounds,
  hasListed: boolean,
): readonly StopClass[] {
  if (meaning === null)
    return STOP_CLASSES.filter((name) => margins[name] > bounds.words(name)).toSorted(
      (a, b) => margins[b] - margins[a],
    );
  const above = Math.max(...STOP_CLASSES.map((name) => margins[name] - STOPPED_ABOVE[name]));
  const told = meaning.stop + WORDS_WEIGHT * above + (hasListed ? LISTED_WEIGHT : 0);
  return told > bounds.meant ? [meaning.class] : [];
}
