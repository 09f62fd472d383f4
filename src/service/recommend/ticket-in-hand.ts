import type { Intent } from '../words/intent.js';
import type { TicketInHand } from './subject.js';

/** A ticket with what its words were read as. */
export function ticketInHand(
  subject: string,
  text: string,
  { category, buying, isJudged }: Pick<Intent, 'category' | 'buying' | 'isJudged'>,
): TicketInHand {
  return { subject, text, category, asksToBuy: isJudged ? buying.length > 0 : null };
}
