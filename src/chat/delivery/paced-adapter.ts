import type { Platform, Target } from '../../domain/delivery.js';
import { type ChatAdapter, type InTurn, SendLimited } from '../adapter.js';

/** What platforms count: posting (replies too), saying something to one person in a channel, changing, looking up, and asking who is in a channel. */
export type PacedCall = 'post' | 'whisper' | 'update' | 'find' | 'membership';

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

/** How those who look on wait for a turn. */
export interface Patience {
  /** A turn that is further off is refused at once. */
  readonly mostMs: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/**
 * The same platform, within its rates: what has no turn now fails as if the platform itself had asked for patience. What a
 * queue posts takes its turn before, because a message that counts as being sent must not wait any more. With patience,
 * what people cause to be posted by asking or pressing waits for its turn here.
 */
export function pacedAdapter<Adapter extends ChatAdapter>(
  adapter: Adapter,
  turns: Turns,
  patience: Patience | null = null,
): Adapter {
  const waiting = patience === null ? null : waitingTurns(turns, patience);

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

  async function posting<Answer>(place: CallPlace, act: () => Promise<Answer>): Promise<Answer> {
    await waiting?.('post', place);
    return noting('post', place, act);
  }

  /** The platform says by itself which of its calls is a post, if any. */
  async function answering(act: (inTurn: InTurn | undefined) => Promise<void>): Promise<void> {
    if (waiting === null) return act(undefined);
    // What has its turn and is not done: that is what the platform asks patience for.
    const under: Parameters<InTurn>[] = [];
    try {
      await act(async (call, place) => {
        under.length = 0;
        await waiting(call, place);
        under.push([call, place]);
      });
    } catch (error) {
      const [last] = under;
      if (error instanceof SendLimited && last !== undefined)
        await turns.limited(...last, error.retryAfterMs);
      throw error;
    }
  }

  return {
    ...adapter,
    send: (target, card, deliveryId) => posting(target, () => adapter.send(target, card, deliveryId)),
    reply: (reference, text, deliveryId) =>
      posting(placeOf(reference), () => adapter.reply(reference, text, deliveryId)),
    update: (reference, card, of) =>
      inTurn('update', of ?? placeOf(reference), () => adapter.update(reference, card, of)),
    find: (target, deliveryId, since, under) =>
      inTurn('find', target, () =>
        adapter.find(target, deliveryId, since, ...(under === undefined ? [] : [under])),
      ),
    whisper: (to, card) => answering((turn) => adapter.whisper(to, card, turn)),
    openForm: (to, form) => answering((turn) => adapter.openForm(to, form, turn)),
    membership: (target) => inTurn('membership', target, () => adapter.membership(target)),
  };
}

/** Waits until a turn comes; what would have to wait for too long fails as if the platform had asked for patience. */
export function waitingTurns(
  turns: Turns,
  { mostMs, sleep }: Patience,
): (call: PacedCall, place: CallPlace) => Promise<void> {
  return async (call, place) => {
    for (let waitedMs = 0; ; ) {
      const waitMs = await turns.take(call, place);
      if (waitMs <= 0) return;
      if (waitedMs + waitMs > mostMs) throw new SendLimited(waitMs);
      await sleep(waitMs);
      waitedMs += waitMs;
    }
  };
}

export function placeOf({
  platform,
  conversationId,
}: {
  readonly platform: Platform;
  readonly conversationId: string;
}): CallPlace {
  return { platform, kind: 'channel', id: conversationId };
}
