import type { Block, Card } from '../card.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';
import { type SharePlace, shareButton } from './share-button.js';

/** Answers that may be shown to everybody in a conversation. What is personal is not among them. */
export const SHAREABLE = ['why', 'figures', 'roi', 'model', 'losses'] as const;
export type Shareable = (typeof SHAREABLE)[number];

/** A private answer with the button that shows it to everybody where it was asked for, beside those it has. */
export function withShareButton(
  card: Card,
  what: Shareable,
  subject: string,
  reply: SharePlace,
  reader: Reader,
): Card {
  const share = shareButton(press('answer.share', subject, { what }), reply, reader);
  if (share.length === 0) return card;
  const last = card.blocks.at(-1);
  const moreLabel = reader.words.text('button.more');
  const row: Extract<Block, { type: 'buttons' }> =
    last?.type === 'buttons' && last.visible.length === 1
      ? { ...last, visible: [...last.visible, ...share] }
      : { type: 'buttons', visible: share, more: [], moreLabel };
  const above = row.visible.length === 1 ? card.blocks : card.blocks.slice(0, -1);
  return { ...card, blocks: [...above, row] };
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
