import type { Platform, Target } from '../../domain/delivery.js';
import { type ChatAdapter, SendLimited } from '../adapter.js';

/** What platforms count: posting (replies too), changing, looking up, and asking who is in a channel. */
export type PacedCall = 'post' | 'update' | 'find' | 'membership';

/** What a call is about, as far as rates go by it. */
export interface CallPlace {
  readonly platform: Platform;
  /** A person, for their direct conversation; else a conversation by its id, or its target's. */
  readonly kind: Target['kind'];
  readonly id: string;
}

export interface Turns {
  /** Takes a turn: 0; or says, in milliseconds, when to ask again. */
  take(call: PacedCall, place: CallPlace): Promise<number>;
  /** What took its turn goes out only now. */
  delayed(call: PacedCall, place: CallPlace): Promise<void>;
  /** The platform asked for patience. */
  limited(call: PacedCall, place: CallPlace, retryAfterMs: number): Promise<void>;
}

/**
 * The same platform, within its rates: what has no turn now fails as if the platform itself had asked for patience. What is
 * posted takes its turn before, in the queue, because a message that counts as being sent must not wait any more.
 */
export function pacedAdapter<Adapter extends ChatAdapter>(adapter: Adapter, turns: Turns): Adapter {
  async function noting<Answer>(
    call: PacedCall,
    place: CallPlace,
    act: () => Promise<Answer>,
  ): Promise<Answer> {
    try {
      return await act();
    } catch (error) {
      if (error instanceof SendLimited) await turns.limited(call, place, error.retryAfterMs);
      throw error;
    }
  }

  async function inTurn<Answer>(
    call: PacedCall,
    place: CallPlace,
    act: () => Promise<Answer>,
  ): Promise<Answer> {
    const waitMs = await turns.take(call, place);
    if (waitMs > 0) throw new SendLimited(waitMs);
    return noting(call, place, act);
  }

  return {
    ...adapter,
    send: (target, card, deliveryId) => noting('post', target, () => adapter.send(target, card, deliveryId)),
    reply: (reference, text, deliveryId) =>
      noting('post', placeOf(reference), () => adapter.reply(reference, text, deliveryId)),
    update: (reference, card) => inTurn('update', placeOf(reference), () => adapter.update(reference, card)),
    find: (target, deliveryId, since, under) =>
      inTurn('find', target, () =>
        adapter.find(target, deliveryId, since, ...(under === undefined ? [] : [under])),
      ),
    membership: (target) => inTurn('membership', target, () => adapter.membership(target)),
  };
}

function placeOf({
  platform,
  conversationId,
}: {
  readonly platform: Platform;
  readonly conversationId: string;
}): CallPlace {
  return { platform, kind: 'channel', id: conversationId };
}
