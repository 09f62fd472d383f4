import type { AwaitedOffer } from '../../service/desk/offer-desk.js';
import type { Block } from '../card.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';
import { moreButton } from './mine-card.js';

export interface SuggestionLinesView {
  /** The longest shown first. */
  readonly awaited: readonly AwaitedOffer[];
  /** How many come before those shown. */
  readonly offset?: number;
  readonly customerName: (customerId: string) => string;
}

const SUGGESTIONS_SHOWN = 8;

/**
 * What a person has yet to say of suggestions, each to be opened from the menu; nothing where there are none. What was
 * suggested stands behind the menu, past the gate once more.
 */
export function suggestionLines(
  { awaited, offset = 0, customerName }: SuggestionLinesView,
  reader: Reader,
): Block[] {
  const { words, formats } = reader;
  const shown = awaited.slice(offset, offset + SUGGESTIONS_SHOWN);
  if (shown.length === 0) return [];
  const next = offset + shown.length;
  const rest = awaited.length - next;
  const lineOf = ({ customerId, isTold, since }: AwaitedOffer) =>
    words.text(isTold ? 'mine.suggestionTold' : 'mine.suggestion', {
      customer: customerName(customerId),
      date: formats.date(since),
    });
  const more: Block[] =
    rest === 0
      ? []
      : [
          { type: 'text', text: [words.text('mine.moreSuggestions', { count: rest })], isMuted: true },
          moreButton('suggestions', next, reader),
        ];
  return [
    { type: 'divider' },
    { type: 'text', text: [{ bold: words.text('mine.suggestions') }] },
    ...shown.map((each): Block => ({ type: 'text', text: [lineOf(each)] })),
    {
      type: 'menu',
      label: words.text('mine.suggestionMenu'),
      openText: words.text('menu.open'),
      isListedAbove: true,
      options: shown.map(({ offerId, customerId }) => ({
        text: customerName(customerId),
        press: press('suggestion.show', offerId),
      })),
    },
    ...more,
  ];
}
