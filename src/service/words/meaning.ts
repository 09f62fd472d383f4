import { STOP_CLASSES, type StopClass } from './stop-class.js';

/** What a sentence encoder takes a few sentences for; natural logarithms of odds. */
export interface Meaning {
  /** Of being any reason not to offer something. */
  readonly stop: number;
  /** The likeliest of those reasons. */
  readonly class: StopClass;
}

/** What the encoder tells apart, in the order of its numbers; `harmless` is the last. */
export const MEANT_CLASSES: readonly string[] = [...STOP_CLASSES, 'harmless'];
/** As sure as the encoder is ever taken to be. */
const SUREST = 30;

/**
 * @param logits one number for each of MEANT_CLASSES, as the encoder returns them.
 * @throws RangeError when they are others, so that nobody takes them for what they aren't.
 */
export function meaningOf(logits: readonly number[]): Meaning {
  if (logits.length !== MEANT_CLASSES.length || !logits.every(Number.isFinite))
    throw new RangeError(
      `An encoder for ${MEANT_CLASSES.join(', ')} returns ${MEANT_CLASSES.length} finite numbers, not ${logits.join(', ')}.`,
    );
  const harmless = logits.at(-1) as number;
  const stops = logits.slice(0, -1);
  const highest = Math.max(...stops);
  const sum = stops.reduce((total, logit) => total + Math.exp(logit - highest), 0);
  const odds = highest + Math.log(sum) - harmless;
  return {
    stop: Math.max(-SUREST, Math.min(SUREST, odds)),
    class: STOP_CLASSES[stops.indexOf(highest)] as StopClass,
  };
}

/** What is meant by each text; asked of an encoder, which takes some hundredths of a second a sentence. */
export type ReadMeanings = (texts: readonly string[]) => Promise<readonly Meaning[]>;

/** What has been read of a text already; null where it hasn't. */
export type MeaningAtHand = (text: string) => Meaning | null;
