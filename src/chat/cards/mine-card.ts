import type { Alert } from '../../domain/alert.js';
import type { Block, Card } from '../card.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';
import { alertLine, alertMenu, isOverdue, undatedBlock } from './alert-line.js';
import { alertName } from './deal-alert-view.js';

export interface MineView {
  /** Most urgent first; one more than `limit` when there are more. */
  readonly alerts: readonly Alert[];
  readonly limit: number;
  /** How many come before those shown. */
  readonly offset?: number;
  /** The customer's name by its id. */
  readonly customerName: (customerId: string) => string;
  readonly now: Date;
}

export const LINES_SHOWN = 15;

/** A person's open alerts, the most urgent first, each to be opened from the menu; the rest a page at a time. */
export function mineCard(view: MineView, reader: Reader): Card {
  const { alerts, offset = 0, customerName, now } = view;
  const { words } = reader;
  const title: Block = { type: 'title', text: words.text('mine.title') };
  const shown = alerts.slice(offset, offset + LINES_SHOWN);
  if (shown.length === 0) {
    const none = words.text(alerts.length === 0 ? 'mine.none' : 'mine.noMore');
    return { summary: none, blocks: [title, { type: 'text', text: [none] }] };
  }
  const count = countText(view, shown.length, reader);
  const nameOf = (alert: Alert) => alertName(alert, customerName, reader);
  const next = offset + shown.length;
  return {
    summary: count,
    blocks: [
      title,
      { type: 'text', text: [count], isMuted: true },
      ...shown.map((alert): Block => ({ type: 'text', text: alertLine(alert, nameOf(alert), now, reader) })),
      ...undatedBlock(shown, reader),
      alertMenu(shown, nameOf, reader),
      ...(alerts.length > next ? [moreButton('alerts', next, reader)] : []),
    ],
  };
}

/** Leafs on in a list of one's own. */
export function moreButton(
  list: 'alerts' | 'tasks' | 'tickets' | 'suggestions',
  offset: number,
  { words }: Reader,
): Block {
  return {
    type: 'buttons',
    visible: [{ text: words.text('mine.showMore'), press: press('mine.page', `${list}:${offset}`) }],
    more: [],
    moreLabel: words.text('button.more'),
  };
}

function countText({ alerts, limit, offset = 0, now }: MineView, shown: number, { words }: Reader): string {
  if (offset > 0) return words.text('mine.range', { from: offset + 1, to: offset + shown });
  if (alerts.length > limit) return words.text('mine.countMany', { count: limit });
  const overdue = alerts.filter((alert) => isOverdue(alert, now)).length;
  return words.text('mine.count', { count: alerts.length, overdue });
}
