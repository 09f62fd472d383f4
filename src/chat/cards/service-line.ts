import type { FirstContact } from '../../overview/first-contact.js';
import { upperFirst } from '../first-letter.js';
import type { Reader } from '../reader.js';

/** What to know first, for a channel: nothing of what the customer is worth, nor of its class. Null where nothing is known. */
export function serviceLine(
  { openTickets, sales }: Pick<FirstContact, 'openTickets' | 'sales'>,
  { words }: Reader,
): string | null {
  const parts = [
    ...(openTickets === null ? [] : [words.text('firstContact.openTickets', { count: openTickets })]),
    ...(sales === null ? [] : [words.text(`salesAdvice.${sales}`)]),
  ];
  return parts.length === 0 ? null : upperFirst(parts.join(' · '), words.language);
}
