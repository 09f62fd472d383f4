import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { type FindResult, SendRefused } from '../../src/chat/adapter.js';
import type { MessageReference } from '../../src/domain/delivery.js';
import { type CallEffect, sendErrorOf } from './send-error.js';

/** How a posted message carries its delivery's id. */
export const DELIVERY_EVENT = 'varsel_delivery';
/** Marks what answers somebody in a direct conversation and is no delivery. */
export const WHISPER_EVENT = 'varsel_whisper';

/** Slack's clock and ours may differ. */
const CLOCK_TOLERANCE_MS = 60_000;
const PAGE_SIZE = 200;
const PAGES_AT_MOST = 10;
const READS: CallEffect = 'posts nothing';

const Page = z.object({
  messages: z
    .array(
      z.object({
        ts: z.string(),
        user: z.string().optional(),
        bot_id: z.string().optional(),
        metadata: z
          .object({
            event_type: z.string().optional(),
            event_payload: z.record(z.string(), z.unknown()).optional(),
          })
          .optional(),
      }),
    )
    .default([]),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

type FoundMessage = z.infer<typeof Page>['messages'][number];

export interface OwnIdentity {
  readonly userId: string;
  readonly botId: string | null;
}

export interface DeliverySearch {
  readonly conversationId: string;
  readonly deliveryId: string;
  readonly since: Date;
  readonly under: MessageReference | undefined;
  readonly own: OwnIdentity;
}

/**
 * Looks through the conversation (under a message: through its replies) for our message with this delivery id.
 * "No" is said only where it is sure: everything was read, and messages keep their metadata here.
 * @throws SendLimited or SendFailed when Slack can't be asked now.
 */
export async function findDelivery(client: WebClient, search: DeliverySearch): Promise<FindResult> {
  const { conversationId, deliveryId, under, own } = search;
  let ownSeen = 0;
  let ownWithMetadata = 0;
  let cursor: string | undefined;
  for (let page = 0; page < PAGES_AT_MOST; page += 1) {
    const read = await readPage(client, search, cursor);
    if (read.kind === 'refused') return { found: 'cannot tell', reason: read.reason };
    for (const message of read.messages) {
      if (message.ts === under?.messageId || !isOwn(message, own)) continue;
      ownSeen += 1;
      if (message.metadata?.event_type !== undefined) ownWithMetadata += 1;
      if (carries(message, deliveryId))
        return { found: 'yes', reference: { platform: 'slack', conversationId, messageId: message.ts } };
    }
    cursor = read.nextCursor;
    if (cursor === undefined) {
      // Every message of ours has some; where none is left, they were dropped.
      if (ownSeen > 0 && ownWithMetadata === 0)
        return { found: 'cannot tell', reason: 'messages come back without their metadata' };
      return { found: 'no' };
    }
  }
  return { found: 'cannot tell', reason: `more than ${PAGES_AT_MOST * PAGE_SIZE} messages since` };
}

type PageRead =
  | {
      readonly kind: 'page';
      readonly messages: readonly FoundMessage[];
      readonly nextCursor: string | undefined;
    }
  | { readonly kind: 'refused'; readonly reason: string };

async function readPage(
  client: WebClient,
  search: DeliverySearch,
  cursor: string | undefined,
): Promise<PageRead> {
  const { conversationId, since, under } = search;
  const args = {
    channel: conversationId,
    oldest: ((since.getTime() - CLOCK_TOLERANCE_MS) / 1000).toFixed(6),
    inclusive: true,
    include_all_metadata: true,
    limit: PAGE_SIZE,
    ...(cursor === undefined ? {} : { cursor }),
  };
  try {
    const answer = under
      ? await client.conversations.replies({ ...args, ts: under.messageId })
      : await client.conversations.history(args);
    const { messages, response_metadata: rest } = Page.parse(answer);
    return { kind: 'page', messages, nextCursor: rest?.next_cursor === '' ? undefined : rest?.next_cursor };
  } catch (error) {
    const meaning = sendErrorOf(error, READS);
    if (meaning instanceof SendRefused) return { kind: 'refused', reason: meaning.detail };
    throw meaning;
  }
}

function isOwn(message: FoundMessage, own: OwnIdentity): boolean {
  return message.user === own.userId || (own.botId !== null && message.bot_id === own.botId);
}

function carries(message: FoundMessage, deliveryId: string): boolean {
  const { event_type: type, event_payload: payload } = message.metadata ?? {};
  return type === DELIVERY_EVENT && payload?.delivery_id === deliveryId;
}
