import type { TicketCategory } from '../domain/event.js';
import type { Phrase } from './phrase-matcher.js';

/** What a text can be found to be about. "export_everything" is a data export that takes leave. */
export type Topic = Exclude<TicketCategory, 'other'> | 'export_everything';

/** How much a phrase tells. */
export interface TopicPhrases {
  /** Enough on its own, also for a flag. */
  readonly sure?: readonly Phrase[];
  /** Enough on its own where nothing tells more. */
  readonly likely?: readonly Phrase[];
  /** Counts beside another. */
  readonly hint?: readonly Phrase[];
  /** What sounds alike and is something else: a phrase that shares a word with one of these doesn't count. */
  readonly unless?: readonly Phrase[];
}

/** Words of mood, from the worst to the best. */
export interface TonePhrases {
  readonly veryBad: readonly Phrase[];
  readonly bad: readonly Phrase[];
  readonly ratherBad: readonly Phrase[];
  readonly ratherGood: readonly Phrase[];
  readonly good: readonly Phrase[];
  readonly veryGood: readonly Phrase[];
  /** Polite or factual words that contain one of the above. */
  readonly none: readonly Phrase[];
}

/** What is known of one language: on a first day, before a company's own texts have taught anything. */
export interface LanguagePhrases {
  /** ISO 639-1. */
  readonly language: string;
  /** The commonest words, by which the language is known. */
  readonly common: readonly string[];
  readonly negations: readonly Phrase[];
  /** How many words after its verb a negation may stand. */
  readonly negationFollowsWithin: number;
  /** Words at which a negation's reach ends. */
  readonly turns: readonly Phrase[];
  readonly intensifiers: readonly Phrase[];
  readonly softeners: readonly Phrase[];
  readonly topics: Readonly<Record<Topic, TopicPhrases>>;
  readonly tone: TonePhrases;
}
