import type { Delivery, MessageReference } from '../../domain/delivery.js';
import {
  type ChatAdapter,
  type FindResult,
  SendFailed,
  SendLimited,
  SendRefused,
  SendUnclear,
} from '../adapter.js';

/** How long a look-up that failed waits for the next one. */
const ASK_AGAIN_MS = 10_000;

type Found = FindResult | { readonly found: 'ask again'; readonly afterMs: number };

/** Whether a message that somebody began to send is there; a platform that can't say now is asked again. */
export async function findPosted(
  adapter: ChatAdapter,
  { target, id }: Delivery,
  since: Date,
  under: MessageReference | null,
): Promise<Found> {
  try {
    return await adapter.find(target, id, since, ...(under === null ? [] : [under]));
  } catch (error) {
    if (error instanceof SendLimited) return { found: 'ask again', afterMs: error.retryAfterMs };
    if (error instanceof SendFailed || error instanceof SendUnclear)
      return { found: 'ask again', afterMs: ASK_AGAIN_MS };
    if (error instanceof SendRefused) return { found: 'cannot tell', reason: error.message };
    throw error;
  }
}
