import type { Block, Card } from '../card.js';

/** One sentence, and what else belongs to it. */
export function messageCard(text: string, ...further: readonly Block[]): Card {
  return { summary: text, blocks: [{ type: 'text', text: [text] }, ...further] };
}
