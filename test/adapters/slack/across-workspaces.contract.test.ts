import { acrossWorkspaces } from '../../../adapters/slack/across-workspaces.js';
import { placeOf, textOfPlace } from '../../../adapters/slack/workspace-id.js';
import type { SlackWorkspaces } from '../../../adapters/slack/workspaces.js';
import type { Target } from '../../../src/domain/delivery.js';
import { type ChatPlatform, chatAdapterContract } from '../../contracts/chat-adapter.contract.js';
import { slackPlatform } from '../../support/slack-platform.js';

const WORKSPACE = 'T02NORD';
const WORKSPACES: SlackWorkspaces = {
  homeId: async () => 'T01ACME',
  find: async (workspaceId) => ({ workspaceId, botToken: 'xoxb', botUserId: 'U0BOT', botId: null }),
  forget: () => undefined,
  remove: async () => undefined,
};

const qualified = (id: string) => textOfPlace({ workspaceId: WORKSPACE, id });
const there = (target: Target): Target => ({ ...target, id: qualified(target.id) });
const bare = (target: Target): Target => ({ ...target, id: placeOf(target.id).id });

/** The recording Slack as a workspace that is not the home one. */
async function furtherWorkspace(): Promise<ChatPlatform> {
  const platform = await slackPlatform();
  const make = () => {
    const { adapter } = platform;
    return acrossWorkspaces({ workspaces: WORKSPACES, adapterFor: () => adapter });
  };
  let adapter = make();
  return {
    ...platform,
    get adapter() {
      return adapter;
    },
    channel: there(platform.channel),
    person: there(platform.person),
    missingChannel: there(platform.missingChannel),
    posted: (target) => platform.posted(bare(target)),
    addGuest: async (channel) => qualified(await platform.addGuest(bare(channel))),
    pressIn: async (channel) => {
      const handle = await platform.pressIn(bare(channel));
      return {
        ...handle,
        conversationId: qualified(handle.conversationId),
        platformUserId: qualified(handle.platformUserId),
      };
    },
    reset: async () => {
      await platform.reset();
      adapter = make();
    },
  };
}

chatAdapterContract('the Slack adapter in a further workspace', furtherWorkspace);
