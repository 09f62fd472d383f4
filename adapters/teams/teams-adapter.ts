import { type ChatAdapter, type ReplyHandle, SendUnclear } from '../../src/chat/adapter.js';
import type { RichText } from '../../src/chat/card.js';
import type { Conversation } from '../../src/domain/conversation.js';
import type { MessageReference, Target } from '../../src/domain/delivery.js';
import type { ConversationStore } from '../../src/stores/conversations.js';
import type { TeamsAuthentication } from './authentication.js';
import { connectorClient } from './connector-client.js';
import { type Address, conversationBook } from './conversation-book.js';
import { membershipOf, profileOf } from './membership.js';
import { type MessageContent, renderCard, renderReply } from './render/card.js';
import { renderForm } from './render/form.js';

export interface TeamsAdapterOptions {
  readonly authentication: Pick<TeamsAuthentication, 'token'>;
  readonly conversations: ConversationStore;
  readonly appId: string;
  /** The company's own; null in the playground. */
  readonly tenantId: string | null;
  /** For conversations that Teams has not told of yet. */
  readonly serviceUrl?: string;
  readonly now: () => Date;
  readonly timeoutMs?: number;
}

/** What answering needs beside what every platform can. */
export interface TeamsAdapter extends ChatAdapter {
  /** Keeps what Teams just told; of a team that the app is in, all its channels. */
  remember(told: Conversation, isChange?: boolean): Promise<void>;
  /** Puts something else in place of a message of ours; `of` whom it is, as rates go by it. */
  change(reference: MessageReference, content: MessageContent, of?: Target): Promise<void>;
  /** One line in a conversation, for everybody in it. */
  say(conversationId: string, text: RichText): Promise<void>;
}

/** Serves every region: messages find their way from there. */
export const TEAMS_SERVICE_URL = 'https://smba.trafficmanager.net/teams/';
const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
/** Other conversations (group chats) have no posts that can be answered in a thread. */
const TEAM_CHANNEL = /@thread\.(tacv2|skype)$/;

export function teamsAdapter(options: TeamsAdapterOptions): TeamsAdapter {
  const { tenantId, now } = options;
  const client = connectorClient(options.authentication, options.timeoutMs);
  const botId = `28:${options.appId}`;
  const book = conversationBook({
    store: options.conversations,
    client,
    botId,
    tenantId,
    defaultServiceUrl: options.serviceUrl ?? TEAMS_SERVICE_URL,
    now,
  });

  async function post(
    { conversationId, serviceUrl }: Address,
    content: MessageContent,
  ): Promise<MessageReference> {
    if (!TEAM_CHANNEL.test(conversationId)) {
      const messageId = await client.post(serviceUrl, conversationId, activityOf(content));
      return { platform: 'teams', conversationId, messageId };
    }
    const tenant = tenantId === null ? {} : { tenantId };
    const conversation = {
      isGroup: true,
      bot: { id: botId },
      channelData: { channel: { id: conversationId } },
      activity: activityOf(content),
      ...tenant,
    };
    const { id, activityId } = await client.createConversation(serviceUrl, conversation, 'posts');
    if (activityId === null) throw new SendUnclear('Teams named no message');
    return { platform: 'teams', conversationId: id, messageId: activityId };
  }

  async function change(
    { conversationId, messageId }: MessageReference,
    content: MessageContent,
  ): Promise<void> {
    const activity = { ...activityOf(content), id: messageId };
    await client.update(await book.serviceUrlOf(conversationId), conversationId, messageId, activity);
  }

  /** Where one person alone reads: from a channel's question, their own chat. */
  async function ownChat({ platformUserId, responseUrl }: ReplyHandle): Promise<Address> {
    if (responseUrl !== null)
      return { conversationId: responseUrl, serviceUrl: await book.serviceUrlOf(responseUrl) };
    return book.addressOf({ platform: 'teams', kind: 'person', id: platformUserId });
  }

  return {
    capabilities: {
      platform: 'teams',
      hasWhispers: false,
      hasForms: false,
      hasThreads: true,
      canFind: false,
    },
    async remember(told, isChange) {
      const { target, serviceUrl, teamId, state } = told;
      const isNews = await book.remember(told, isChange);
      const isTeam = target.kind === 'channel' && teamId === null && TEAM_CHANNEL.test(target.id);
      if (!isNews || !isTeam || state !== 'open') return;
      const channels = await client.channels(serviceUrl, target.id);
      for (const { id } of channels) {
        const channel = { ...told, target: { ...target, id }, conversationId: id, teamId: target.id };
        if (id !== target.id) await book.remember(channel);
      }
    },

    send: async (target, card) => post(await book.addressOf(target), renderCard(card)),

    update: (reference, card) => change(reference, renderCard(card)),

    async reply({ conversationId }, text) {
      const serviceUrl = await book.serviceUrlOf(conversationId);
      const messageId = await client.post(serviceUrl, conversationId, activityOf(renderReply(text)));
      return { platform: 'teams', conversationId, messageId };
    },

    find: async () => ({ found: 'cannot tell', reason: 'Teams lets bots look no message up' }),

    async whisper(to, card, inTurn) {
      await inTurn?.('post', ownerOf(to));
      await post(await ownChat(to), renderCard(card, originOf(to)));
    },

    async openForm(to, form, inTurn) {
      await inTurn?.('post', ownerOf(to));
      await post(await ownChat(to), renderForm(form, originOf(to)));
    },

    membership: (target) => membershipOf(target, { client, book, tenantId }),

    profile: (platformUserId) => profileOf(platformUserId, { client, book, tenantId }),

    change,

    async say(conversationId, text) {
      await client.post(
        await book.serviceUrlOf(conversationId),
        conversationId,
        activityOf(renderReply(text)),
      );
    },
  };
}

/** Whose own chat an answer goes to: by the person, as what waits for them is counted. */
function ownerOf({ platformUserId }: ReplyHandle): Target {
  return { platform: 'teams', kind: 'person', id: platformUserId };
}

/** The channel that an answer is about; null where it was asked for in the person's own chat. */
function originOf({ conversationId, responseUrl }: ReplyHandle): string | null {
  return conversationId === '' || conversationId === responseUrl ? null : conversationId;
}

/** The card alone: with a text beside it Teams tells no id. */
function activityOf({ summary, card }: MessageContent): Record<string, unknown> {
  return { type: 'message', summary, attachments: [{ contentType: CARD_TYPE, content: card }] };
}
