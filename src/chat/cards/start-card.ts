import type { Platform } from '../../domain/delivery.js';
import type { Card } from '../card.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';
import { exampleOf } from './help-card.js';

/** Where to begin: three things in a line each, and two buttons. */
export function startCard(platform: Platform, reader: Reader): Card {
  const { words } = reader;
  const lines = (['mine', 'customer', 'help'] as const).flatMap((verb, place) => [
    `${place === 0 ? '' : '\n'}`,
    { bold: exampleOf(verb, platform, reader) },
    ` – ${words.text(`start.${verb}`)}`,
  ]);
  return {
    summary: words.text('start.intro'),
    blocks: [
      { type: 'text', text: [words.text('start.intro')] },
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
