/**
 * What each platform documents, as far as the product's calls go. A call is known by its kind and the conversation it is
 * about; each scope is a bucket or several of them.
 *
 * @typedef {{ kind: 'post' | 'update' | 'find' | 'ask', method: string, conversation: string | null }} Call
 * @typedef {{ key: string, limits: readonly import('./buckets.mjs').Limit[] }} Scope
 */

const MINUTE_MS = 60_000;
const perMinute = (count) => [{ kind: 'window', count, windowMs: MINUTE_MS }];

/** Source: docs.slack.dev, "Rate limits": about one a second and channel with short bursts, several hundred a minute. */
const SLACK_CHANNEL = [{ kind: 'tokens', capacity: 4, perSecond: 1 }];
const SLACK_WORKSPACE = [{ kind: 'tokens', capacity: 30, perSecond: 5 }];
const SLACK_TIERS = {
  'chat.update': perMinute(50),
  'conversations.history': perMinute(50),
  'conversations.replies': perMinute(50),
  'conversations.info': perMinute(50),
  'conversations.members': perMinute(100),
  'users.info': perMinute(100),
  'users.list': perMinute(20),
};
const SLACK_KINDS = {
  'chat.postMessage': 'post',
  'chat.update': 'update',
  'conversations.history': 'find',
  'conversations.replies': 'find',
};

/** Source: learn.microsoft.com, "Rate limiting for bots in Teams". */
const TEAMS_CONVERSATION = [
  { kind: 'window', count: 7, windowMs: 1_000 },
  { kind: 'window', count: 8, windowMs: 2_000 },
  { kind: 'window', count: 60, windowMs: 30_000 },
  { kind: 'window', count: 1_800, windowMs: 3_600_000 },
];
const TEAMS_APP = [{ kind: 'window', count: 50, windowMs: 1_000 }];

export const PLATFORMS = {
  slack: {
    /** @returns {Call} */
    callOf({ path, contentType, body }) {
      const method = path.replace('/api/', '');
      const channel = contentType.includes('json')
        ? JSON.parse(body || '{}').channel
        : new URLSearchParams(body).get('channel');
      return { kind: SLACK_KINDS[method] ?? 'ask', method, conversation: channel ?? null };
    },
    /** @returns {readonly Scope[]} the narrowest first */
    scopesOf({ kind, method, conversation }) {
      if (kind === 'post')
        return [
          { key: `channel ${conversation}`, limits: SLACK_CHANNEL },
          { key: 'workspace', limits: SLACK_WORKSPACE },
        ];
      const tier = SLACK_TIERS[method];
      return tier === undefined ? [] : [{ key: method, limits: tier }];
    },
    widestScope: 'workspace',
    unclearStatuses: [500, 503],
    isAccepted: (status, body) => status === 200 && body.includes('"ok":true'),
  },
  teams: {
    callOf({ path, verb, body }) {
      const [, conversation, what] = /^\/v3\/conversations(?:\/([^/?]+)(?:\/([^/?]+))?)?/.exec(path) ?? [];
      const plain = decodeURIComponent(conversation ?? '').split(';messageid=')[0] ?? '';
      if (verb === 'POST' && conversation === undefined) {
        const { activity, channelData } = JSON.parse(body);
        const isPost = activity !== undefined;
        const channel = channelData?.channel?.id ?? null;
        return { kind: isPost ? 'post' : 'ask', method: 'begin', conversation: isPost ? channel : null };
      }
      if (what !== 'activities') return { kind: 'ask', method: what ?? 'channels', conversation: null };
      return { kind: verb === 'PUT' ? 'update' : 'post', method: verb, conversation: plain };
    },
    scopesOf({ kind, conversation }) {
      const app = { key: 'app', limits: TEAMS_APP };
      if (kind === 'ask' || kind === 'find') return [app];
      return [{ key: `conversation ${conversation}`, limits: TEAMS_CONVERSATION }, app];
    },
    widestScope: 'app',
    unclearStatuses: [500, 502, 504],
    isAccepted: (status) => status >= 200 && status < 300,
  },
};
