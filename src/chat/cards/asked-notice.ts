import { type Alert, cardedAt } from '../../domain/alert.js';
import type { Block } from '../card.js';
import type { Reader } from '../reader.js';

/** The question what came of an alert that has been open for long; nothing before it was asked. */
export function askedNotice(alert: Alert, { words, formats }: Reader): Block[] {
  if (!alert.isOpen || !alert.log.some(({ event }) => event === 'asked')) return [];
  const date = formats.date(cardedAt(alert) ?? alert.openedAt);
  return [{ type: 'notice', tone: 'info', text: [words.text('alert.asked', { date })] }];
}
