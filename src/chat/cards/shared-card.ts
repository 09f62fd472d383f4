import type { Block, Card } from '../card.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';

/** Answers that may be shown to everybody in a conversation. What is personal is not among them. */
export const SHAREABLE = ['why', 'figures', 'roi', 'model', 'losses'] as const;
export type Shareable = (typeof SHAREABLE)[number];

/**
 * A private answer with the button that shows it to everybody here, beside those it has.
 *
 * @param isOwnChat nobody else is there.
 */
export function withShareButton(
  card: Card,
  what: Shareable,
  subject: string,
  isOwnChat: boolean,
  reader: Reader,
): Card {
  if (isOwnChat) return card;
  const share = button(reader, 'button.share', press('answer.share', subject, { what }));
  const moreLabel = reader.words.text('button.more');
  const row: Block = { type: 'buttons', visible: [share], more: [], moreLabel };
  return { ...card, blocks: [...card.blocks, row] };
}

/** The same for everybody: without anything to press, which was meant for the asker, and saying who shared it. */
export function sharedCard({ summary, blocks }: Card, sharedBy: string, { words }: Reader): Card {
  const byline = words.text('customer.sharedBy', { person: sharedBy });
  return {
    summary,
    blocks: [
      ...blocks.filter(({ type }) => type !== 'buttons' && type !== 'menu' && type !== 'input'),
      { type: 'text', text: [byline], isMuted: true },
    ],
  };
}
