import type { WrittenText } from './situation.js';

/** What the gate asks of a text. The room of words answers it; see src/service/words/intent.ts. */
export type ReadWords = (
  subject: string,
  text: string,
) => {
  /** False: nothing is known of the text, and nothing may be offered. */
  readonly isJudged: boolean;
  readonly whyNot: string | null;
  readonly language: string | null;
  /** With the words that decided, as they stand in the text: shown, never logged. */
  readonly stops: readonly { readonly class: string; readonly words?: readonly string[] }[];
  /** What phrases tell of, flags and category of a ticket among it, and what the text as a whole doesn't mean. */
  readonly outweighed: readonly string[];
  /** Mood by phrases, −1 (bad) to 1 (good), without what is outweighed; null when nothing tells. */
  readonly tone: number | null;
  /** How its writer feels: who is cross with a limit is "limited" and not angry. */
  readonly mood: string;
  readonly matter: 'need' | 'problem' | 'neither';
  /** Signs that somebody wants to buy. */
  readonly buying: readonly string[];
};
export type WordsRead = ReturnType<ReadWords>;

/** Reads texts before the gate judges them, as far as that takes too long to be done while it does. */
export type ReadAhead = (texts: readonly WrittenText[]) => Promise<void>;
