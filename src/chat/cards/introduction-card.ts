import type { RoutesInto } from '../../alerts/stored-routes.js';
import type { Platform } from '../../domain/delivery.js';
import type { Card } from '../card.js';
import { lowerFirst } from '../first-letter.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import { commandText } from './help-card.js';
import { routesIntoLines } from './route-text.js';

export interface IntroductionView {
  readonly channelId: string;
  readonly platform: Platform;
  readonly into: RoutesInto;
  /** Queues whose tickets are posted there. */
  readonly queues?: readonly string[];
}

/** Two lines on what will be posted in a channel, and the button that connects it. */
export function introductionCard(
  { channelId, platform, into, queues = [] }: IntroductionView,
  reader: Reader,
): Card {
  const { words, formats } = reader;
  const lines = [
    ...routesIntoLines(into, reader),
    ...queues.map((queue) => words.text('introduction.tickets', { queue })),
  ].map((line) => lowerFirst(line, words.language));
  const posted =
    lines.length === 0
      ? words.text('introduction.nothing')
      : words.text('introduction.posts', { what: formats.list(lines) });
  const command = commandText('help', platform);
  return {
    summary: posted,
    blocks: [
      { type: 'text', text: [`${posted}\n${words.text('introduction.answers', { command })}`] },
      {
        type: 'buttons',
        visible: [button(reader, 'button.routeConnect', press('route.connect', channelId), 'primary')],
        more: [],
        moreLabel: words.text('button.more'),
      },
    ],
  };
}
