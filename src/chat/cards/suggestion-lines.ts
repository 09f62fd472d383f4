import type { AwaitedOffer } from '../../service/desk/offer-desk.js';
import type { Block } from '../card.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';
import { leafedList } from './leafed-list.js';

export interface SuggestionLinesView {
  /** The longest shown first. */
  readonly awaited: readonly AwaitedOffer[];
  /** How many come before those shown. */
  readonly offset?: number;
  readonly customerName: (customerId: string) => string;
}

/**
 * What a person has yet to say of suggestions, each to be opened from the menu; nothing where there are none. What was
 * suggested stands behind the menu, past the gate once more.
 */
export function suggestionLines(
  { awaited, offset = 0, customerName }: SuggestionLinesView,
  reader: Reader,
): Block[] {
  const { words, formats } = reader;
  return leafedList(
    {
      name: 'suggestions',
      items: awaited,
      offset,
      lineOf: ({ customerId, isTold, since }) =>
        words.text(isTold ? 'mine.suggestionTold' : 'mine.suggestion', {
          customer: customerName(customerId),
          date: formats.date(since),
        }),
      optionOf: ({ offerId, customerId }) => ({
        text: customerName(customerId),
        press: press('suggestion.show', offerId),
      }),
    },
    reader,
  );
}
