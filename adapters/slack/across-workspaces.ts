import { type ChatAdapter, type ReplyHandle, SendFailed, SendRefused } from '../../src/chat/adapter.js';
import type { MessageReference, Target } from '../../src/domain/delivery.js';
import { ownMentions } from './own-mentions.js';
import { SlackWorkspaceGone } from './workspace-gone.js';
import { placeOf, textOfPlace } from './workspace-id.js';
import type { SlackWorkspaces } from './workspaces.js';

export interface AcrossWorkspacesOptions {
  readonly workspaces: SlackWorkspaces;
  /** What sends with a workspace's token, and knows its ids as Slack writes them. */
  readonly adapterFor: (botToken: string) => ChatAdapter;
}

/** Sends each message with the token of the workspace that its target belongs to. */
export function acrossWorkspaces({ workspaces, adapterFor }: AcrossWorkspacesOptions): ChatAdapter {
  const adapters = new Map<string, { readonly botToken: string; readonly adapter: ChatAdapter }>();

  /** Does something in the workspace of an id; what is given back is known here by `workspaceId`. */
  async function within<Answer>(
    id: string,
    act: (adapter: ChatAdapter, workspaceId: string | null) => Promise<Answer>,
  ): Promise<Answer> {
    const { workspaceId: named } = placeOf(id);
    const { homeId, workspaceId, botToken, adapter } = await adapterOf(named);
    const shownId = workspaceId === homeId ? null : workspaceId;
    try {
      return await act(adapter, shownId);
    } catch (error) {
      if (!(error instanceof SendRefused && error.reason === 'bad_credentials')) throw error;
      // Added anew elsewhere since the token was read? Nothing was posted, so it may be tried again.
      workspaces.forget(workspaceId);
      const again = await adapterOf(named);
      if (again.botToken === botToken) throw error;
      return act(again.adapter, shownId);
    }
  }

  async function adapterOf(named: string | null) {
    try {
      const homeId = await workspaces.homeId();
      const { workspaceId, botToken } = await workspaces.find(named ?? homeId);
      const made = adapters.get(workspaceId);
      const adapter = made?.botToken === botToken ? made.adapter : adapterFor(botToken);
      adapters.set(workspaceId, { botToken, adapter });
      return { homeId, workspaceId, botToken, adapter };
    } catch (error) {
      if (error instanceof SlackWorkspaceGone) throw new SendRefused('bad_credentials', error.message);
      throw new SendFailed('the workspace could not be looked up', { cause: error });
    }
  }

  return {
    capabilities: { platform: 'slack', hasWhispers: true, hasForms: true, hasThreads: true, canFind: true },
    prepare: async (target, card) => {
      try {
        return await within(
          target.id,
          async (adapter) => (await adapter.prepare?.(bareTarget(target), card)) ?? card,
        );
      } catch (error) {
        // Sending meets the same and says what it means.
        if (error instanceof SendRefused || error instanceof SendFailed) return card;
        throw error;
      }
    },
    showHome: (platformUserId, card) =>
      within(platformUserId, async (adapter, workspaceId) => {
        await adapter.showHome?.(placeOf(platformUserId).id, ownMentions(card, workspaceId));
      }),
    send: (target, card, deliveryId) =>
      within(target.id, async (adapter, workspaceId) =>
        known(
          await adapter.send(bareTarget(target), ownMentions(card, workspaceId), deliveryId),
          workspaceId,
        ),
      ),
    update: (reference, card) =>
      within(reference.conversationId, (adapter, workspaceId) =>
        adapter.update(bareReference(reference), ownMentions(card, workspaceId)),
      ),
    reply: (reference, text, deliveryId) =>
      within(reference.conversationId, async (adapter, workspaceId) =>
        known(
          await adapter.reply(bareReference(reference), ownMentions(text, workspaceId), deliveryId),
          workspaceId,
        ),
      ),
    find: (target, deliveryId, since, under) =>
      within(target.id, async (adapter, workspaceId) => {
        const bareUnder = under === undefined ? [] : [bareReference(under)];
        const result = await adapter.find(bareTarget(target), deliveryId, since, ...bareUnder);
        return result.found === 'yes'
          ? { ...result, reference: known(result.reference, workspaceId) }
          : result;
      }),
    whisper: (to, card, inTurn) =>
      within(to.platformUserId, (adapter, workspaceId) =>
        adapter.whisper(
          bareReply(to),
          ownMentions(card, workspaceId),
          // Rates are kept by the ids that are known here.
          inTurn &&
            ((call, { id, ...place }) => inTurn(call, { ...place, id: textOfPlace({ workspaceId, id }) })),
        ),
      ),
    openForm: (to, form) =>
      within(to.platformUserId, (adapter, workspaceId) =>
        adapter.openForm(bareReply(to), ownMentions(form, workspaceId)),
      ),
    membership: (target) => within(target.id, (adapter) => adapter.membership(bareTarget(target))),
    profile: (platformUserId) =>
      within(platformUserId, (adapter) => adapter.profile(placeOf(platformUserId).id)),
  };
}

function bareTarget(target: Target): Target {
  return { ...target, id: placeOf(target.id).id };
}

function bareReference(reference: MessageReference): MessageReference {
  return { ...reference, conversationId: placeOf(reference.conversationId).id };
}

function bareReply(to: ReplyHandle): ReplyHandle {
  const { conversationId, platformUserId } = to;
  return {
    ...to,
    conversationId: placeOf(conversationId).id,
    platformUserId: placeOf(platformUserId).id,
  };
}

function known(reference: MessageReference, workspaceId: string | null): MessageReference {
  return { ...reference, conversationId: textOfPlace({ workspaceId, id: reference.conversationId }) };
}
