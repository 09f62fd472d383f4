import type { Platform } from '../../domain/delivery.js';
import type { Card } from '../card.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';
import { exampleText, typedHere } from './help-card.js';

/**
 * Where to begin: three things in a line each, and two buttons.
 *
 * @param lead what is said before it: what the bot does, or that something was not understood.
 */
export function startCard(
  platform: Platform,
  reader: Reader,
  lead: string = reader.words.text('start.intro'),
): Card {
  const { words } = reader;
  const lines = (['mine', 'customer', 'help'] as const).flatMap((verb, place) => [
    `${place === 0 ? '' : '\n'}`,
    { bold: typedHere(exampleText(verb, reader), platform) },
    ` – ${words.text(`start.${verb}`)}`,
  ]);
  return {
    summary: lead,
    blocks: [
      { type: 'text', text: [lead] },
      { type: 'text', text: lines.filter((part) => part !== '') },
      {
        type: 'buttons',
        visible: [
          { text: words.text('mine.title'), press: press('command.run', 'mine'), style: 'primary' },
          { text: words.text('start.all'), press: press('command.run', 'help') },
        ],
        more: [],
        moreLabel: words.text('button.more'),
      },
    ],
  };
}
