import type { DeliveryRefusal, Platform, Target } from '../domain/delivery.js';
import { ok, type Result, refused } from '../domain/result.js';
import {
  type ChatAdapter,
  type ReplyHandle,
  SendFailed,
  SendLimited,
  SendRefused,
  SendUnclear,
} from './adapter.js';
import type { Card } from './card.js';

/** Why a card did not go to everybody in a conversation. */
export type ShareRefusal = DeliveryRefusal | 'failed' | 'unclear';

/** Posts a card for everybody in the conversation that was asked from. */
export type ShareCard = (to: ReplyHandle, card: Card, shareId: string) => Promise<Result<null, ShareRefusal>>;

/** Refuses conversations that people of other companies see: asked at the moment of sharing, because they change. */
export function shareThrough(adapterOf: (platform: Platform) => ChatAdapter): ShareCard {
  return async (to, card, shareId) => {
    const adapter = adapterOf(to.platform);
    const target: Target = { platform: to.platform, kind: 'channel', id: to.conversationId };
    try {
      const { isMember, isArchived, isShared } = await adapter.membership(target);
      if (isShared) return refused('shared_channel');
      if (isArchived) return refused('archived');
      if (!isMember) return refused('not_a_member');
      await adapter.send(target, card, shareId);
      return ok(null);
    } catch (error) {
      if (error instanceof SendRefused) return refused(error.reason);
      if (error instanceof SendLimited || error instanceof SendFailed) return refused('failed');
      if (error instanceof SendUnclear) return refused('unclear');
      throw error;
    }
  };
}
