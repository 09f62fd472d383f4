import { isNamed, TICKET_CATEGORIES, type TicketCategory, type VarselEvent } from '../../domain/event.js';
import { ownCategoryIn, ownCategoryLabel } from '../../domain/own-category.js';
import { readText } from '../../reading/read-text.js';
import { TONE_OF_MOOD } from '../../reading/ticket-mood.js';
import { moodOf } from '../words/matter.js';

export const TICKET_MODEL_KINDS = ['ticket-category', 'ticket-tone'] as const;
/** What is learned of tickets. */
export type TicketModelKind = (typeof TICKET_MODEL_KINDS)[number];

type Opened = Extract<VarselEvent['payload'], { type: 'ticket_opened' }>;

/** What a ticket was named by its source or by a person; null where nobody has named it. */
export function labelOf(kind: TicketModelKind, opened: Opened): string | null {
  if (kind === 'ticket-tone')
    return isNamed(opened.toneBy) && opened.tone !== null
      ? moodOf(opened.tone, isNearLimit(opened.tone))
      : null;
  if (!isNamed(opened.categoryBy)) return null;
  return opened.ownCategory === undefined ? opened.category : ownCategoryLabel(opened.ownCategory);
}

/** The same by phrases alone, as on a first day. */
export function labelByPhrases(kind: TicketModelKind, subject: string, text: string): string {
  const { category, tone } = readText(subject, text);
  return kind === 'ticket-tone' ? moodOf(tone, tone !== null && isNearLimit(tone)) : category;
}

/** A category of ours and the company's own name for it; null where the label is neither. */
export function categoryOfLabel(
  label: string,
): { readonly category: TicketCategory | null; readonly ownCategory: string | null } | null {
  const ownCategory = ownCategoryIn(label);
  if (ownCategory !== null) return { category: null, ownCategory };
  const category = TICKET_CATEGORIES.find((each) => each === label);
  return category === undefined ? null : { category, ownCategory: null };
}

/** Between calm and angry lies who is cross with a limit. */
function isNearLimit(tone: number): boolean {
  return tone > (TONE_OF_MOOD.angry + TONE_OF_MOOD.limited) / 2;
}
