import { isSeenPrivately } from './answer-act.js';
import type { Card } from './card.js';
import { messageCard } from './cards/message-card.js';
import type { ChatAnswer } from './request.js';

/**
 * Answers what changed something with a card of its own: on a posted one the changed card is the answer, on a private
 * one a sentence and the new state.
 */
export async function answerChanged(
  changed: { readonly targets: readonly unknown[] },
  args: Readonly<Record<string, string>>,
  text: string,
  cardNow: () => Promise<Card | null>,
): Promise<ChatAnswer> {
  if (changed.targets.length > 0 && !isSeenPrivately(args)) return { kind: 'done' };
  const card = await cardNow();
  return { kind: 'whisper', card: messageCard(text, ...(card?.blocks ?? [])) };
}
