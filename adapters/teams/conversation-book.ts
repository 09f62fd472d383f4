import type { Conversation } from '../../src/domain/conversation.js';
import type { Target } from '../../src/domain/delivery.js';
import { targetKey } from '../../src/domain/delivery.js';
import type { ConversationStore } from '../../src/stores/conversations.js';
import type { ConnectorClient } from './connector-client.js';
import { beforeSending } from './send-error.js';

/** Where messages for somebody go. */
export interface Address {
  readonly conversationId: string;
  readonly serviceUrl: string;
}

export interface ConversationBook {
  /** The address of a target; a person's conversation is begun when it is first needed. */
  addressOf(target: Target): Promise<Address>;
  /** The service that takes messages for a conversation, also for a thread in it. */
  serviceUrlOf(conversationId: string): Promise<string>;
  find(target: Target): Promise<Conversation | null>;
  /**
   * Keeps what Teams just told, unless something later is known; says whether it is news. What tells of a change is kept
   * with its time even where it changes nothing: the change before it may arrive after it.
   */
  remember(conversation: Conversation, isChange?: boolean): Promise<boolean>;
}

export interface BookOptions {
  readonly store: ConversationStore;
  readonly client: ConnectorClient;
  readonly botId: string;
  readonly tenantId: string | null;
  /** For conversations that Teams has not told of yet. */
  readonly defaultServiceUrl: string;
  readonly now: () => Date;
}

/** Kept in memory at most: a company's people and channels are fewer. */
const HELD_AT_MOST = 20_000;
const HELD_FOR_MS = 60_000;

/** Which conversation is where. Teams tells it with every request; kept, so that messages can go out after a restart. */
export function conversationBook(options: BookOptions): ConversationBook {
  const { store, client, botId, tenantId, defaultServiceUrl, now } = options;
  const held = new Map<string, { readonly conversation: Conversation; readonly atMs: number }>();
  const keysById = new Map<string, string>();

  function hold(conversation: Conversation): void {
    if (held.size >= HELD_AT_MOST) {
      held.clear();
      keysById.clear();
    }
    const key = targetKey(conversation.target);
    held.set(key, { conversation, atMs: now().getTime() });
    keysById.set(conversation.conversationId, key);
  }

  /** What was heard of it a moment ago, such as with the request that is answered. */
  function heldById(conversationId: string): Conversation | null {
    const known = held.get(keysById.get(conversationId) ?? '');
    const isFresh = known !== undefined && now().getTime() - known.atMs < HELD_FOR_MS;
    return isFresh && known.conversation.conversationId === conversationId ? known.conversation : null;
  }

  async function find(target: Target): Promise<Conversation | null> {
    const known = await beforeSending(() => store.find(target));
    if (known !== null) hold(known);
    return known;
  }

  async function begun(target: Target): Promise<Address> {
    const tenant = tenantId === null ? {} : { tenantId, channelData: { tenant: { id: tenantId } } };
    const conversation = { isGroup: false, bot: { id: botId }, members: [{ id: target.id }], ...tenant };
    const { id } = await client.createConversation(defaultServiceUrl, conversation, 'posts nothing');
    const began: Conversation = {
      target,
      conversationId: id,
      serviceUrl: defaultServiceUrl,
      teamId: null,
      state: 'open',
      toldAt: now(),
    };
    await beforeSending(() => store.save(began));
    hold(began);
    return began;
  }

  return {
    find,
    async addressOf(target) {
      const known = held.get(targetKey(target))?.conversation ?? (await find(target));
      if (known !== null) return known;
      if (target.kind === 'channel') return { conversationId: target.id, serviceUrl: defaultServiceUrl };
      return begun(target);
    },
    async serviceUrlOf(conversationId) {
      const id = withoutThread(conversationId);
      const known = heldById(id) ?? (await beforeSending(() => store.findByConversationId(id)));
      return known?.serviceUrl ?? defaultServiceUrl;
    },
    async remember(conversation, isChange = false) {
      const key = targetKey(conversation.target);
      const before = held.get(key);
      const isSame = before !== undefined && isSamePlace(before.conversation, conversation);
      // Requests come in any order: what was heard here since then counts more, whether or not it was written.
      if (before !== undefined && !isSame && before.conversation.toldAt > conversation.toldAt) return false;
      // Every request tells the same again; another process may have heard something else meanwhile.
      const isFresh = before !== undefined && now().getTime() - before.atMs < HELD_FOR_MS;
      if (isFresh && isSame && !isChange) {
        if (conversation.toldAt > before.conversation.toldAt) held.set(key, { ...before, conversation });
        return false;
      }
      if (await store.save(conversation)) {
        hold(conversation);
        return !isSame;
      }
      held.delete(key);
      return false;
    },
  };
}

/** A channel's id; threads in it have its id and their first message's. */
export function withoutThread(conversationId: string): string {
  return conversationId.split(';messageid=')[0] ?? conversationId;
}

function isSamePlace(one: Conversation, other: Conversation): boolean {
  return (
    one.conversationId === other.conversationId &&
    one.serviceUrl === other.serviceUrl &&
    one.teamId === other.teamId &&
    one.state === other.state
  );
}
