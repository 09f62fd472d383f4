import type { WebClient } from '@slack/web-api';
import {
  type ChatAdapter,
  type InTurn,
  type ReplyHandle,
  SendRefused,
  SendUnclear,
} from '../../src/chat/adapter.js';
import type { PeopleChanges } from '../../src/chat/people-changes.js';
import type { MessageReference, Target } from '../../src/domain/delivery.js';
import { channelPeople } from './channel-people.js';
import { DELIVERY_EVENT, findDelivery, WHISPER_EVENT } from './find-delivery.js';
import { channelMembership, personMembership, personProfile } from './membership.js';
import { askOwn, type Own } from './own-identity.js';
import { type MessageContent, renderCard, renderReply } from './render/card.js';
import { renderForm } from './render/form.js';
import { answerAt } from './response-url.js';
import { type CallEffect, sendErrorOf } from './send-error.js';
import { hasPictures, withoutPictures, withPictures } from './with-pictures.js';
import { placeOf } from './workspace-id.js';

export interface SlackAdapterOptions {
  /** From slackWebClient: it must not retry by itself. */
  readonly client: WebClient;
  readonly now?: () => number;
  /** What is kept about people is forgotten when they change; left out, it lapses by itself. */
  readonly changes?: Pick<PeopleChanges, 'listen'>;
  /** A chart was shown as a table, because its picture did not get there. */
  readonly onPictureTrouble?: (error: unknown) => void;
}

/** parse "none" keeps addresses in the fallback text from becoming links; nothing is unfurled. */
const AS_IT_IS = { parse: 'none' } as const;
const QUIET = { ...AS_IT_IS, unfurl_links: false, unfurl_media: false } as const;

export function slackAdapter({
  client,
  now = Date.now,
  changes,
  onPictureTrouble = () => undefined,
}: SlackAdapterOptions): ChatAdapter {
  const directConversations = new Map<string, string>();
  let own: Own | null = null;

  async function ownIdentity(): Promise<Own> {
    if (own === null) own = await calling('posts nothing', () => askOwn(client));
    return own;
  }

  const people = channelPeople(client, ownIdentity, now);
  changes?.listen((change) => {
    // The same id in another workspace is somebody else, about whom nothing is lost but one more question.
    if (change.kind === 'person' && change.platform === 'slack')
      people.forget(placeOf(change.platformUserId).id);
  });

  /** Where a target's messages are: for a person, the direct conversation, opened when it is first needed. */
  async function conversationOf(target: Target): Promise<string> {
    if (target.kind === 'channel') return target.id;
    const known = directConversations.get(target.id);
    if (known !== undefined) return known;
    const answer = await calling('posts nothing', () => client.conversations.open({ users: target.id }));
    const id = answer.channel?.id;
    if (id === undefined) throw new SendRefused('unknown_target', 'no direct conversation was opened');
    directConversations.set(target.id, id);
    return id;
  }

  async function post(
    channel: string,
    content: MessageContent,
    metadata: { readonly event_type: string; readonly event_payload: Record<string, string> },
    threadTs?: string,
  ): Promise<MessageReference> {
    const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
    const answer = await calling('posts', () =>
      client.chat.postMessage({ channel, ...content, ...QUIET, ...thread, metadata }),
    );
    if (answer.ts === undefined) throw new SendUnclear('Slack named no time stamp');
    return { platform: 'slack', conversationId: answer.channel ?? channel, messageId: answer.ts };
  }

  async function sayDirectly(
    platformUserId: string,
    content: MessageContent,
    inTurn: InTurn | undefined,
  ): Promise<void> {
    const person = { platform: 'slack', kind: 'person', id: platformUserId } as const;
    const channel = await conversationOf(person);
    await inTurn?.('post', person);
    await post(channel, content, { event_type: WHISPER_EVENT, event_payload: {} });
  }

  /** By the answer's address; where that is used up, as a message that one person sees; else in their conversation. */
  async function whisperContent(
    to: ReplyHandle,
    content: MessageContent,
    inTurn: InTurn | undefined,
  ): Promise<void> {
    if (to.responseUrl !== null) {
      const { responseUrl } = to;
      if (await calling('posts nothing', () => answerAt(responseUrl, content, client.slackApiUrl))) return;
    }
    if (to.conversationId === '' || to.conversationId.startsWith('D'))
      return sayDirectly(to.platformUserId, content, inTurn);
    const message = { channel: to.conversationId, user: to.platformUserId, ...content, ...AS_IT_IS };
    await inTurn?.('whisper', { platform: 'slack', kind: 'channel', id: to.conversationId });
    try {
      await calling('posts nothing', () => client.chat.postEphemeral(message));
    } catch (error) {
      // Not a conversation of ours, so only their own is left.
      if (!(error instanceof SendRefused)) throw error;
      await sayDirectly(to.platformUserId, content, inTurn);
    }
  }

  return {
    capabilities: { platform: 'slack', hasWhispers: true, hasForms: true, hasThreads: true, canFind: true },

    prepare: (_target, card) => withPictures(client, card, onPictureTrouble),

    async send(target, card, deliveryId) {
      const channel = await conversationOf(target);
      try {
        return await post(channel, renderCard(card), deliveryMetadata(deliveryId));
      } catch (error) {
        // Refused, so nothing was posted: a picture that Slack does not show must not cost the message.
        const isRefused = error instanceof SendRefused && error.reason === 'invalid_message';
        if (!isRefused || !hasPictures(card)) throw error;
        onPictureTrouble(error);
        return post(channel, renderCard(withoutPictures(card)), deliveryMetadata(deliveryId));
      }
    },

    update: async ({ conversationId, messageId }, card) => {
      // Changing a message twice changes it once, so no failure is unclear.
      await calling('posts nothing', () =>
        client.chat.update({ channel: conversationId, ts: messageId, ...renderCard(card), ...AS_IT_IS }),
      );
    },

    reply: ({ conversationId, messageId }, text, deliveryId) =>
      post(conversationId, renderReply(text), deliveryMetadata(deliveryId), messageId),

    find: async (target, deliveryId, since, under) => {
      const conversationId = under?.conversationId ?? (await conversationOf(target));
      return findDelivery(client, { conversationId, deliveryId, since, under, own: await ownIdentity() });
    },

    whisper: (to, card, inTurn) => whisperContent(to, renderCard(card), inTurn),

    openForm: async (to, form) => {
      const trigger = to.triggerId;
      if (trigger === null)
        throw new SendRefused('not_allowed', 'a form opens only in answer to a press or command');
      const view = renderForm(form, to);
      await calling('posts nothing', () => client.views.open({ trigger_id: trigger, view }));
    },

    async showHome(platformUserId, card) {
      const view = { type: 'home', blocks: renderCard(card).blocks } as const;
      await calling('posts nothing', () => client.views.publish({ user_id: platformUserId, view }));
    },

    membership: (target) =>
      calling('posts nothing', async () =>
        target.kind === 'channel'
          ? channelMembership(client, target.id, people)
          : personMembership(client, target.id, await ownIdentity()),
      ),

    profile: (platformUserId) =>
      calling('posts nothing', async () => personProfile(client, platformUserId, await ownIdentity())),
  };
}

function deliveryMetadata(deliveryId: string) {
  return { event_type: DELIVERY_EVENT, event_payload: { delivery_id: deliveryId } };
}

async function calling<Answer>(effect: CallEffect, call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    throw sendErrorOf(error, effect);
  }
}
