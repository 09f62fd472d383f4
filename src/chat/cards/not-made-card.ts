import type { Card } from '../card.js';
import type { Reader } from '../reader.js';
import { messageCard } from './message-card.js';

/** That the figures of a month are not there yet, and when they come. */
export function notMadeCard(month: string, { words, formats }: Reader): Card {
  return messageCard(words.text('figures.notMade', { month: formats.month(month) }));
}
