import type { CustomerMove } from '../../digest/moves/read-moves.js';
import type { Card } from '../card.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';
import { customerMoveText } from './tier-move-text.js';

const LINES_SHOWN = 12;

/** Whose customers came to another class since the last working morning, and why: for whoever leads their owners. */
export function tierMovesCard(moves: readonly CustomerMove[], reader: Reader): Card {
  const { words } = reader;
  const summary = words.text('tierMoves.summary', { count: moves.length });
  const shown = moves.slice(0, LINES_SHOWN);
  const left = moves.length - shown.length;
  const lines = shown.map(({ move, customer }) => customerMoveText(move, customer.name, reader));
  return {
    summary,
    blocks: [
      { type: 'title', text: words.text('tierMoves.title') },
      { type: 'text', text: [summary] },
      { type: 'text', text: [lines.join('\n')] },
      ...(left === 0
        ? []
        : [{ type: 'text', text: [words.text('tierMoves.more', { count: left })], isMuted: true } as const]),
      {
        type: 'menu',
        label: words.text('tierMoves.menu'),
        isListedAbove: true,
        options: shown.map(({ customer }) => ({
          text: customer.name,
          press: press('tier.show', customer.id),
        })),
      },
    ],
  };
}
