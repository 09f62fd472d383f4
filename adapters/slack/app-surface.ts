/**
 * All that the app asks of a workspace. The manifest, the checks and the installation are made from these lists, and a
 * test holds them against what the code calls and listens to.
 */
export const SLACK_COMMAND = '/varsel';

/** Why each permission is asked for. The history ones look up whether an alert arrived after a lost answer. */
export const SCOPE_REASONS = {
  'chat:write': 'posts and changes cards',
  commands: `takes ${SLACK_COMMAND}`,
  'app_mentions:read': 'answers who mentions it in a channel',
  'im:write': 'opens the direct conversation with a person',
  'users:read': 'tells guests from staff, and hears when somebody becomes one',
  'users:read.email': 'proposes who on staff somebody is',
  'channels:read': 'sees whether a channel is shared, archived or without the bot',
  'groups:read': 'the same in private channels',
  'channels:history': 'finds a card again whose arrival is uncertain',
  'groups:history': 'the same in private channels',
  'im:history': 'the same in direct conversations; and reads what people write to the bot there',
  'files:write': 'posts charts',
} as const;

export type NeededScope = keyof typeof SCOPE_REASONS;

export const NEEDED_SCOPES = Object.keys(SCOPE_REASONS) as readonly NeededScope[];

/** The events that are listened to, and so subscribed to. */
export const BOT_EVENTS = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'member_joined_channel',
  'message.im',
  'tokens_revoked',
  'user_change',
] as const;

type BotEvent = (typeof BOT_EVENTS)[number];

/** Whether an event is subscribed to. */
export function hasBotEvent(event: BotEvent): boolean {
  return BOT_EVENTS.some((one) => one === event);
}

/** By which permission each method of the Web API may be called; null: by any token. */
export const METHOD_SCOPES: Readonly<Record<string, readonly NeededScope[] | null>> = {
  'auth.test': null,
  'auth.revoke': null,
  'apps.connections.open': null,
  'oauth.v2.access': null,
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.delete': ['chat:write'],
  'chat.getPermalink': null,
  'conversations.open': ['im:write'],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.members': ['channels:read', 'groups:read'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history'],
  'users.info': ['users:read', 'users:read.email'],
  'users.list': ['users:read'],
  'views.open': null,
  'views.update': null,
  'views.publish': null,
  'files.getUploadURLExternal': ['files:write'],
  'files.completeUploadExternal': ['files:write'],
  'files.uploadV2': ['files:write'],
};
