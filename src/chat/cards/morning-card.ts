import type { MorningList } from '../../alerts/morning-list.js';
import type { Alert } from '../../domain/alert.js';
import type { Platform } from '../../domain/delivery.js';
import type { Block, Card } from '../card.js';
import type { Reader } from '../reader.js';
import { alertLine, alertMenu } from './alert-line.js';
import { alertName } from './deal-alert-view.js';
import { commandText } from './help-card.js';

export interface MorningView extends MorningList {
  readonly customerName: (customerId: string) => string;
  readonly platform: Platform;
  readonly now: Date;
}

/** Three parts, and a menu with all that is shown. */
const LINES_A_PART = 8;

/** What a person finds at the start of the working day: one message, each alert to be opened from it. */
export function morningCard(view: MorningView, reader: Reader): Card {
  const { waited, due, listed, customerName } = view;
  const { words, formats } = reader;
  const counted = [
    waited.length > 0 && words.text('morning.count.waited', { count: waited.length }),
    due.length > 0 && words.text('morning.count.due', { count: due.length }),
    listed.length > 0 && words.text('morning.count.listed', { count: listed.length }),
  ].filter((each) => each !== false);
  const summary = words.text('morning.summary', { parts: formats.list(counted) });
  const shown = [waited, due, listed].flatMap((part) => part.slice(0, LINES_A_PART));
  return {
    summary,
    blocks: [
      { type: 'title', text: words.text('morning.title') },
      { type: 'text', text: [summary] },
      ...part(words.text('morning.waited'), waited, view, reader),
      ...part(words.text('morning.due'), due, view, reader),
      ...part(words.text('morning.listed'), listed, view, reader),
      ...(shown.length === 0
        ? []
        : [alertMenu(shown, (alert) => alertName(alert, customerName, reader), reader)]),
    ],
  };
}

function part(heading: string, alerts: readonly Alert[], view: MorningView, reader: Reader): Block[] {
  if (alerts.length === 0) return [];
  const lines = alerts
    .slice(0, LINES_A_PART)
    .map((alert) => alertLine(alert, alertName(alert, view.customerName, reader), view.now, reader));
  const left = alerts.length - lines.length;
  const command = commandText('mine', view.platform);
  const more: Block[] =
    left === 0
      ? []
      : [
          {
            type: 'text',
            text: [reader.words.text('morning.more', { count: left, command })],
            isMuted: true,
          },
        ];
  return [{ type: 'text', text: [{ bold: heading }, ...lines.flatMap((line) => ['\n', ...line])] }, ...more];
}
