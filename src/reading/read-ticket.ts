import type { TicketCategory } from '../domain/event.js';
import { readTextWithReasons } from './read-text.js';
import type { TextReading } from './text-reading.js';

/** What a ticket's words say, and who has told. */
export interface TicketReading extends TextReading {
  /** The company's own name for the category; null where it has none beyond ours. */
  readonly ownCategory: string | null;
  /** Id of the trained model that told; null: phrases did. */
  readonly categoryBy: string | null;
  readonly toneBy: string | null;
  /** The words that told the category, the weightiest first, as they stand in the text. */
  readonly categoryWords: readonly string[];
}

/** Reads tickets as they come in. */
export interface TicketReader {
  /** @param knownAt when the company could first read it: no model that has learned from it reads it. */
  read(subject: string, text: string, knownAt: Date): TicketReading;
  /** Which of our categories one of the company's own is; null where nobody knows. */
  categoryOf(ownCategory: string): TicketCategory | null;
  /** The company's own names of categories, as far as it has said them or its tickets were learned from. */
  readonly ownCategories: readonly string[];
}

const MOST_WORDS = 3;

/** By phrases alone: what serves from the first day on. */
export const phraseTicketReader: TicketReader = {
  read(subject, text) {
    const { reading, reasons } = readTextWithReasons(subject, text);
    const told = reasons.filter(({ about }) => about === reading.category).map(({ words }) => words);
    return {
      ...reading,
      ownCategory: null,
      categoryBy: null,
      toneBy: null,
      categoryWords: [...new Set(told)].slice(0, MOST_WORDS),
    };
  },
  categoryOf: () => null,
  ownCategories: [],
};
