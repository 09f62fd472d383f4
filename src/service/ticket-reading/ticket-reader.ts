import type { TicketCategory } from '../../domain/event.js';
import { isSameOwnCategory } from '../../domain/own-category.js';
import { predictTextClasses, textScores } from '../../learning/text/text-model.js';
import { textReasons } from '../../learning/text/text-reasons.js';
import { phraseTicketReader, type TicketReader, type TicketReading } from '../../reading/read-ticket.js';
import { type TicketMood, TONE_OF_MOOD } from '../../reading/ticket-mood.js';
import { categoryOfLabel } from './ticket-label.js';
import { type TicketModel, textOf } from './ticket-text-model.js';

export interface TicketModels {
  readonly category: TicketModel | null;
  readonly tone: TicketModel | null;
  /** Which of our categories those of the company's own are, where it says so itself. */
  readonly ours: Readonly<Record<string, TicketCategory>>;
}

/**
 * Reads tickets by what was learned from the company's own, and by phrases where nothing was: flags always, category and mood
 * where no model counts, has seen none of the words, or had learned from tickets of that time already.
 */
export function learnedTicketReader({ category, tone, ours }: TicketModels): TicketReader {
  const categoryOf = (name: string): TicketCategory | null =>
    namedIn(ours, name) ?? namedIn(category?.ours ?? {}, name);
  return {
    categoryOf,
    ownCategories: ownNames([...Object.keys(ours), ...Object.keys(category?.ours ?? {})]),
    read(subject, text, knownAt) {
      const byPhrases = phraseTicketReader.read(subject, text, knownAt);
      return {
        ...byPhrases,
        ...categoryReading(category, subject, text, knownAt, categoryOf, byPhrases),
        ...toneReading(tone, subject, text, knownAt),
      };
    },
  };
}

const MOST_CHARACTERS = 4_000;
const MOST_WORDS = 3;

function categoryReading(
  model: TicketModel | null,
  subject: string,
  text: string,
  knownAt: Date,
  categoryOf: TicketReader['categoryOf'],
  byPhrases: TicketReading,
): Partial<TicketReading> {
  const told = model === null ? null : toldBy(model, subject, text, knownAt);
  const found = told === null ? null : categoryOfLabel(told.label);
  if (model === null || told === null || found === null) return {};
  const { ownCategory } = found;
  return {
    category: found.category ?? (ownCategory === null ? null : categoryOf(ownCategory)) ?? byPhrases.category,
    ownCategory,
    categoryBy: model.id,
    categoryWords: textReasons(model.text, told.text, told.label, MOST_WORDS)
      .words.filter(({ logOdds }) => logOdds > 0)
      .map(({ word }) => word),
  };
}

function toneReading(
  model: TicketModel | null,
  subject: string,
  text: string,
  knownAt: Date,
): Partial<TicketReading> {
  const told = model === null ? null : toldBy(model, subject, text, knownAt);
  if (model === null || told === null || !isMood(told.label)) return {};
  return { tone: TONE_OF_MOOD[told.label], toneBy: model.id };
}

function toldBy(model: TicketModel, subject: string, text: string, knownAt: Date) {
  if (knownAt <= model.learnedUntil) return null;
  const whole = textOf({ subject, text: text.slice(0, MOST_CHARACTERS) });
  if (textScores(model.text, whole) === null) return null;
  const [prediction] = predictTextClasses(model.text, [whole]);
  return prediction === undefined ? null : { label: prediction.className, text: whole };
}

function isMood(label: string): label is TicketMood {
  return Object.hasOwn(TONE_OF_MOOD, label);
}

/** Each once, by the alphabet; however people write it, the first one counts. */
function ownNames(names: readonly string[]): string[] {
  return names
    .filter((name, place) => names.findIndex((other) => isSameOwnCategory(other, name)) === place)
    .toSorted();
}

function namedIn(ours: Readonly<Record<string, TicketCategory>>, name: string): TicketCategory | null {
  const found = Object.entries(ours).find(([each]) => isSameOwnCategory(each, name));
  return found?.[1] ?? null;
}
