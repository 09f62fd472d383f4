import type { Alert } from '../../domain/alert.js';
import type { Block, Card } from '../card.js';
import type { Reader } from '../reader.js';
import { alertLine, alertMenu, isOverdue } from './alert-line.js';

export interface MineView {
  /** Most urgent first; one more than `limit` when there are more. */
  readonly alerts: readonly Alert[];
  readonly limit: number;
  /** The customer's name by its id. */
  readonly customerName: (customerId: string) => string;
  readonly now: Date;
}

const LINES_SHOWN = 15;

/** A person's open alerts, the most urgent first, each to be opened from the menu. */
export function mineCard({ alerts, limit, customerName, now }: MineView, reader: Reader): Card {
  const { words } = reader;
  const title: Block = { type: 'title', text: words.text('mine.title') };
  if (alerts.length === 0) {
    const none = words.text('mine.none');
    return { summary: none, blocks: [title, { type: 'text', text: [none] }] };
  }
  const overdue = alerts.filter((alert) => isOverdue(alert, now)).length;
  const count =
    alerts.length > limit
      ? words.text('mine.countMany', { count: limit })
      : words.text('mine.count', { count: alerts.length, overdue });
  const shown = alerts.slice(0, LINES_SHOWN);
  const nameOf = ({ subjectId }: Alert) => customerName(subjectId);
  return {
    summary: count,
    blocks: [
      title,
      { type: 'text', text: [count], isMuted: true },
      ...shown.map((alert): Block => ({ type: 'text', text: alertLine(alert, nameOf(alert), now, reader) })),
      alertMenu(shown, nameOf, reader),
    ],
  };
}
