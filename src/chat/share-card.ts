import { mayShowValues } from '../alerts/may-show-values.js';
import type { ReplyHandle } from './adapter.js';
import type { Card } from './card.js';
import { messageCard } from './cards/message-card.js';
import type { Desk, KnownAsker } from './dependencies.js';
import { type Reader, readerFor, withoutAmounts } from './reader.js';
import type { ChatAnswer } from './request.js';
import { routingOf } from './routes/routing-of.js';
import type { ShareRefusal } from './share.js';

/** Posts a card for everybody in the conversation that was asked from, and says so or why not. */
export async function shareCard(
  card: Card,
  subject: string,
  { reader: { words }, reply }: KnownAsker,
  desk: Pick<Desk, 'share' | 'newId'>,
): Promise<ChatAnswer> {
  if (reply.isOwnChat === true) {
    return { kind: 'whisper', card: messageCard(words.text('share.ownChat')) };
  }
  const result = await desk.share(reply, card, `share|${subject}|${desk.newId()}`);
  const done = reply.isElsewhere === true ? 'share.doneElsewhere' : 'share.done';
  const text = words.text(result.ok ? done : SHARE_TEXTS[result.refusal]);
  return { kind: 'whisper', card: messageCard(text) };
}

/**
 * Everybody in a conversation reads in the company's language, with zones named, and amounts only where the channel is
 * marked for them.
 */
export async function everybodysReader(
  {
    settings,
    stores,
    routing = routingOf({ settings, stores }),
  }: Pick<Desk, 'settings' | 'stores' | 'routing'>,
  { platform, conversationId }: Pick<ReplyHandle, 'platform' | 'conversationId'>,
): Promise<Reader> {
  const { company } = settings;
  const reader = readerFor(company.language, company.timezone, 'named');
  const target = { platform, kind: 'channel', id: conversationId } as const;
  return mayShowValues(target, await routing()) ? reader : withoutAmounts(reader);
}

const SHARE_TEXTS = {
  shared_channel: 'share.shared_channel',
  not_a_member: 'share.not_a_member',
  not_allowed: 'share.not_a_member',
  unknown_target: 'share.not_a_member',
  archived: 'share.archived',
  bad_credentials: 'share.failed',
  invalid_message: 'share.failed',
  failed: 'share.failed',
  unclear: 'share.unclear',
} as const satisfies Record<ShareRefusal, string>;
