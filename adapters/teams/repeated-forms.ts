import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Activity } from './activity.js';
import type { InvokeAnswer } from './invoke-answer.js';
import { readPressed } from './press-data.js';

type Answering = Promise<InvokeAnswer | null>;

/**
 * Answers a form that comes again as it was answered before, without doing it again. Where an answer does not get there,
 * Teams sends the form anew after half a minute, under another id.
 */
export type AnswerOnce = (activity: Activity, answer: () => Answering) => Answering;

/** Longer than Teams takes, and no longer than people are asked to wait after a fault. */
const KEPT_MS = 60_000;
const KEPT = 1_000;

const CardAction = z.object({ action: z.object({ data: z.unknown().optional() }) });

export function formsOnce(now: () => number): AnswerOnce {
  const given = new Map<string, { readonly answer: Answering; readonly atMs: number }>();
  return (activity, answer) => {
    const key = keyOf(activity);
    if (key === null) return answer();
    for (const [oldest, { atMs }] of given) {
      if (atMs > now() - KEPT_MS && given.size < KEPT) break;
      given.delete(oldest);
    }
    const before = given.get(key);
    if (before !== undefined) return before.answer;
    const made = answer();
    given.set(key, { answer: made, atMs: now() });
    return made;
  };
}

/** The same person, the same form, the same values; null for anything else, which may well be meant twice. */
function keyOf({ type, value, conversation, replyToId, from }: Activity): string | null {
  const data = type === 'invoke' ? CardAction.safeParse(value).data?.action.data : value;
  if (!replyToId || readPressed(data)?.kind !== 'form') return null;
  const parts = [conversation.id, replyToId, from.id, JSON.stringify(data)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64');
}
