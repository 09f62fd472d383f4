/**
 * What a workspace holds, in memory.
 *
 * @typedef {{ id: string, name: string, real_name?: string, tz?: string, is_restricted?: boolean, is_ultra_restricted?: boolean, is_stranger?: boolean, deleted?: boolean, profile?: { email?: string } }} User
 * @typedef {{ id: string, name: string, members: string[], is_private?: boolean, is_archived?: boolean, is_im?: boolean, is_shared?: boolean, is_ext_shared?: boolean, user?: string }} Channel
 * @typedef {{ type: 'message', ts: string, user?: string, bot_id?: string, app_id?: string, text: string, blocks: any[], thread_ts?: string, metadata?: any, edited?: any }} Message
 * @typedef {{ channel: string, user: string, ts: string, text: string, blocks: any[], thread_ts?: string }} Ephemeral
 */

export const APP = {
  teamId: 'T01ACME',
  appId: 'A01APP',
  botId: 'B01BOT',
  botUserId: 'U0BOT',
  botToken: 'xoxb-test-token',
  appToken: 'xapp-test-token',
  signingSecret: 'shh',
};

export const ALL_SCOPES = [
  'chat:write',
  'commands',
  'im:write',
  'users:read',
  'users:read.email',
  'channels:read',
  'groups:read',
  'channels:history',
  'groups:history',
  'app_mentions:read',
  'im:history',
  'files:write',
];

export function newWorkspace() {
  return {
    /** @type {Map<string, User>} */
    users: byId([
      {
        id: 'U01ADA',
        name: 'ada',
        real_name: 'Ada Lovelace',
        tz: 'Europe/London',
        profile: { email: 'ada@acme.example' },
      },
      { id: 'U02BOB', name: 'bob', real_name: 'Bob One', tz: 'Europe/Oslo' },
    ]),
    /** @type {Map<string, Channel>} */
    channels: byId([
      { id: 'C01ALERTS', name: 'churn-alerts', members: ['U01ADA', 'U02BOB', APP.botUserId] },
      { id: 'C02PRIV', name: 'key-accounts', is_private: true, members: ['U01ADA'] },
    ]),
    /** @type {Map<string, Message[]>} by channel, oldest first, replies among them */
    messages: new Map(),
    /** @type {Ephemeral[]} */
    ephemerals: [],
    /** @type {any[]} open modals, the topmost last */
    views: [],
    /** @type {Map<string, { expiresAt: number, isUsed: boolean }>} */
    triggers: new Map(),
    /** @type {Map<string, { channel: string, user: string, uses: number, ts: string | null, expiresAt: number }>} */
    responseUrls: new Map(),
    settings: {
      scopes: [...ALL_SCOPES],
      dropsMetadata: false,
      /** Messages a second and channel; null: no limit. */
      postsPerSecond: /** @type {number | null} */ (null),
      burst: 1,
      triggerSeconds: 3,
    },
    /** What its clock shows, where a test says so; null: the time. */
    clockMs: /** @type {number | null} */ (null),
    lastTs: 0,
    counter: 0,
  };
}

export function nowIn(workspace) {
  return workspace.clockMs ?? Date.now();
}

/** A message's time stamp, rising even within a microsecond. */
export function nextTs(workspace) {
  workspace.lastTs = Math.max(Date.now() * 1000, workspace.lastTs + 1);
  return `${Math.floor(workspace.lastTs / 1e6)}.${String(workspace.lastTs % 1e6).padStart(6, '0')}`;
}

export function nextId(workspace, prefix) {
  workspace.counter += 1;
  return `${prefix}${String(workspace.counter).padStart(6, '0')}`;
}

/** The direct conversation between the bot and a person, made when it is first needed. */
export function directConversation(workspace, userId) {
  const id = `D${userId.slice(1)}`;
  if (!workspace.channels.has(id))
    workspace.channels.set(id, { id, name: '', is_im: true, user: userId, members: [userId, APP.botUserId] });
  return workspace.channels.get(id);
}

export function messagesIn(workspace, channelId) {
  if (!workspace.messages.has(channelId)) workspace.messages.set(channelId, []);
  return workspace.messages.get(channelId);
}

function byId(items) {
  return new Map(items.map((item) => [item.id, item]));
}
