import type { TicketCategory } from '../../domain/event.js';
import type { BuyingSignal } from '../../reading/buying/buying-phrases.js';
import type { WhyNotJudged } from './judgeable.js';
import type { StopClass } from './stop-class.js';

/** Why nothing may be offered into a text. */
export interface StopFinding {
  readonly class: StopClass;
  /** The words that decided, as they stand in the text. They may be personal data: shown, never logged. */
  readonly words: readonly string[];
  /** A listed phrase, or a likeness to phrases that were learned from. */
  readonly by: 'phrase' | 'likeness';
}

/** "limited": frustrated with a limit, of whom one may gently ask. */
export type Mood = 'angry' | 'limited' | 'thankful' | 'calm';

/** A need may get its offer with the answer; a problem has to be solved first. */
export type Matter = 'need' | 'problem' | 'neither';

export interface IntentReason {
  readonly about: StopClass | BuyingSignal | Mood | TicketCategory;
  readonly words: string;
}

/** What a text wants, as far as it matters for offers. */
export interface Intent {
  /** ISO 639-1; null when it can't be told. */
  readonly language: string | null;
  /** False: nothing is known of it, and nothing may be offered. */
  readonly isJudged: boolean;
  readonly whyNot: WhyNotJudged | null;
  /** Empty only where nothing speaks against an offer. */
  readonly stops: readonly StopFinding[];
  /** What listed phrases tell of, and what the text as a whole doesn't mean; see listed-phrases.ts. */
  readonly outweighed: readonly StopClass[];
  readonly buying: readonly BuyingSignal[];
  readonly category: TicketCategory;
  readonly matter: Matter;
  /** −1 (bad) to 1 (good), by phrases; null when nothing tells. */
  readonly tone: number | null;
  readonly mood: Mood;
  readonly reasons: readonly IntentReason[];
}

export type ReadIntent = (subject: string, text: string) => Intent;
