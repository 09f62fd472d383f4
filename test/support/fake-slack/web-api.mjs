import { refusalOf } from './payload-problems.mjs';
import { APP, directConversation, messagesIn, nextId, nextTs, nowIn } from './workspace.mjs';

/** Slack's answer to a call that it refuses. */
export class ApiError extends Error {
  constructor(code, details = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/**
 * The methods of the Web API that the product uses: (workspace, args, origin) => answer.
 * @type {Record<string, (workspace: any, args: any, origin: string) => any>}
 */
export const METHODS = {
  'auth.test': () => ({
    url: 'https://acme.slack.example/',
    team: 'Acme',
    user: 'varsel',
    team_id: APP.teamId,
    user_id: APP.botUserId,
    bot_id: APP.botId,
  }),

  'apps.connections.open': (workspace, _args, origin) => ({
    url: `${origin.replace(/^http/, 'ws')}/socket/${nextId(workspace, 'S')}`,
  }),

  'conversations.open': (workspace, { users }) => {
    needScope(workspace, 'im:write');
    const userId = String(users ?? '').split(',')[0];
    if (!workspace.users.has(userId)) throw new ApiError('user_not_found');
    return { channel: { id: directConversation(workspace, userId).id } };
  },

  'conversations.info': (workspace, { channel }) => {
    const found = visibleChannel(workspace, channel);
    needScope(
      workspace,
      found.is_im ? 'im:read' : found.is_private ? 'groups:read' : 'channels:read',
      found.is_im,
    );
    return { channel: channelView(found) };
  },

  'conversations.list': (workspace, args) => {
    const all = [...workspace.channels.values()].filter((one) => !one.is_im && isVisible(one));
    return { ...paged(all.map(channelView), args, 'channels') };
  },

  'conversations.members': (workspace, args) =>
    paged(visibleChannel(workspace, args.channel).members, args, 'members'),

  'conversations.history': (workspace, args) => {
    readableChannel(workspace, args.channel);
    const all = messagesIn(workspace, args.channel).filter((message) => message.thread_ts === undefined);
    return page(within(all, args).reverse(), args);
  },

  'conversations.replies': (workspace, args) => {
    readableChannel(workspace, args.channel);
    const all = messagesIn(workspace, args.channel);
    const root = all.find((message) => message.ts === args.ts);
    if (root === undefined) throw new ApiError('thread_not_found');
    return page(
      [
        root,
        ...within(
          all.filter((message) => message.thread_ts === args.ts),
          args,
        ),
      ],
      args,
    );
  },

  'chat.postMessage': (workspace, args) => {
    needScope(workspace, 'chat:write');
    writableChannel(workspace, args.channel);
    checkContent('chat.postMessage', args);
    const messages = messagesIn(workspace, args.channel);
    if (args.thread_ts !== undefined && !messages.some((message) => message.ts === args.thread_ts))
      throw new ApiError('thread_not_found');
    const message = {
      type: 'message',
      ts: nextTs(workspace),
      user: APP.botUserId,
      bot_id: APP.botId,
      app_id: APP.appId,
      text: args.text ?? '',
      blocks: args.blocks ?? [],
      ...(args.thread_ts === undefined ? {} : { thread_ts: args.thread_ts }),
      ...(args.metadata === undefined || workspace.settings.dropsMetadata ? {} : { metadata: args.metadata }),
    };
    messages.push(message);
    return { channel: args.channel, ts: message.ts, message };
  },

  'chat.update': (workspace, args) => {
    needScope(workspace, 'chat:write');
    writableChannel(workspace, args.channel);
    checkContent('chat.update', args);
    const message = messagesIn(workspace, args.channel).find((one) => one.ts === args.ts);
    if (message === undefined) throw new ApiError('message_not_found');
    if (message.user !== APP.botUserId) throw new ApiError('cant_update_message');
    message.text = args.text ?? '';
    if (args.blocks !== undefined) message.blocks = args.blocks;
    if (args.metadata !== undefined) message.metadata = args.metadata;
    message.edited = { user: APP.botUserId, ts: nextTs(workspace) };
    return { channel: args.channel, ts: args.ts, text: message.text, message };
  },

  'chat.delete': (workspace, args) => {
    const messages = messagesIn(workspace, args.channel);
    const index = messages.findIndex((message) => message.ts === args.ts);
    if (index < 0) throw new ApiError('message_not_found');
    messages.splice(index, 1);
    return { channel: args.channel, ts: args.ts };
  },

  'chat.postEphemeral': (workspace, args) => {
    needScope(workspace, 'chat:write');
    const channel = writableChannel(workspace, args.channel);
    checkContent('chat.postEphemeral', args);
    if (!channel.members.includes(args.user)) throw new ApiError('user_not_in_channel');
    const { channel: id, user, text = '', blocks = [], thread_ts } = args;
    const ephemeral = { channel: id, user, ts: nextTs(workspace), text, blocks, thread_ts };
    workspace.ephemerals.push(ephemeral);
    return { message_ts: ephemeral.ts };
  },

  'users.info': (workspace, { user }) => {
    needScope(workspace, 'users:read');
    const found = workspace.users.get(user);
    if (found === undefined) throw new ApiError('user_not_found');
    return { user: { is_restricted: false, is_ultra_restricted: false, deleted: false, ...found } };
  },

  'users.list': (workspace, args) => {
    needScope(workspace, 'users:read');
    return paged([...workspace.users.values()], args, 'members');
  },

  'views.open': (workspace, args) => {
    refuse(refusalOf('views.open', args));
    useTrigger(workspace, args.trigger_id);
    const view = { ...args.view, id: nextId(workspace, 'V'), hash: nextTs(workspace) };
    workspace.views = [view];
    return { view };
  },

  'views.publish': (workspace, args) => {
    if (!workspace.users.has(args.user_id)) throw new ApiError('user_not_found');
    if (args.view?.type !== 'home' || args.view.blocks.length > 100) throw new ApiError('invalid_arguments');
    return { view: { ...args.view, id: nextId(workspace, 'V'), hash: nextTs(workspace) } };
  },

  'views.update': (workspace, args) => {
    refuse(refusalOf('views.update', args));
    const index = workspace.views.findIndex((view) => view.id === args.view_id);
    if (index < 0) throw new ApiError('not_found');
    workspace.views[index] = { ...args.view, id: args.view_id, hash: nextTs(workspace) };
    return { view: workspace.views[index] };
  },
};

/** Which token a method asks for. */
export function checkToken(method, token) {
  if (token === undefined || token === '') throw new ApiError('not_authed');
  if (token !== (method === 'apps.connections.open' ? APP.appToken : APP.botToken))
    throw new ApiError('invalid_auth');
}

function needScope(workspace, scope, isFree = false) {
  const { scopes } = workspace.settings;
  if (isFree || scopes.includes(scope)) return;
  throw new ApiError('missing_scope', { needed: scope, provided: scopes.join(',') });
}

function isVisible(channel) {
  return channel !== undefined && (!channel.is_private || channel.members.includes(APP.botUserId));
}

function visibleChannel(workspace, id) {
  const channel = workspace.channels.get(id);
  if (!isVisible(channel)) throw new ApiError('channel_not_found');
  return channel;
}

function readableChannel(workspace, id) {
  const channel = visibleChannel(workspace, id);
  needScope(
    workspace,
    channel.is_im ? 'im:history' : channel.is_private ? 'groups:history' : 'channels:history',
  );
  if (!channel.members.includes(APP.botUserId)) throw new ApiError('not_in_channel');
}

function writableChannel(workspace, id) {
  const channel = visibleChannel(workspace, id);
  if (channel.is_archived) throw new ApiError('is_archived');
  if (!channel.members.includes(APP.botUserId)) throw new ApiError('not_in_channel');
  return channel;
}

function checkContent(method, args) {
  if ((args.text ?? '') === '' && (args.blocks ?? []).length === 0) throw new ApiError('no_text');
  refuse(refusalOf(method, args));
}

/** With the reasons, as Slack gives them. */
function refuse(refusal) {
  if (refusal === null) return;
  const { error, messages } = refusal;
  throw new ApiError(error, {
    errors: messages,
    response_metadata: { messages: messages.map((message) => `[ERROR] ${message}`) },
  });
}

function channelView(channel) {
  const { members, ...rest } = channel;
  return {
    is_private: false,
    is_archived: false,
    is_shared: false,
    is_ext_shared: false,
    is_org_shared: false,
    is_member: members.includes(APP.botUserId),
    ...rest,
  };
}

function within(messages, { oldest, latest, inclusive }) {
  const isInclusive = String(inclusive) === 'true';
  return messages.filter(({ ts }) => {
    const time = Number(ts);
    const isAfter = oldest === undefined || time > Number(oldest) || (isInclusive && time === Number(oldest));
    const isBefore =
      latest === undefined || time < Number(latest) || (isInclusive && time === Number(latest));
    return isAfter && isBefore;
  });
}

function page(messages, args) {
  const result = paged(messages, args, 'messages');
  const showsMetadata = String(args.include_all_metadata) === 'true';
  result.messages = result.messages.map(({ metadata, ...message }) =>
    showsMetadata && metadata !== undefined ? { ...message, metadata } : message,
  );
  return result;
}

function paged(items, { limit, cursor }, key) {
  const start = cursor ? Number(Buffer.from(String(cursor), 'base64').toString()) : 0;
  const end = start + Number(limit ?? 100);
  const hasMore = end < items.length;
  const next = hasMore ? Buffer.from(String(end)).toString('base64') : '';
  return { [key]: items.slice(start, end), has_more: hasMore, response_metadata: { next_cursor: next } };
}

function useTrigger(workspace, id) {
  const trigger = workspace.triggers.get(id);
  if (trigger === undefined) throw new ApiError('invalid_trigger_id');
  if (trigger.isUsed) throw new ApiError('exchanged_trigger_id');
  if (nowIn(workspace) > trigger.expiresAt) throw new ApiError('expired_trigger_id');
  trigger.isUsed = true;
}
