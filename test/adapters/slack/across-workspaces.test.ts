import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { acrossWorkspaces } from '../../../adapters/slack/across-workspaces.js';
import { ownMentions } from '../../../adapters/slack/own-mentions.js';
import { slackAdapter } from '../../../adapters/slack/slack-adapter.js';
import { slackWebClient } from '../../../adapters/slack/web-client.js';
import { SlackWorkspaceGone } from '../../../adapters/slack/workspace-gone.js';
import type { SlackWorkspaces } from '../../../adapters/slack/workspaces.js';
import { type ChatAdapter, type ReplyHandle, SendFailed, SendRefused } from '../../../src/chat/adapter.js';
import type { Card } from '../../../src/chat/card.js';
import type { Target } from '../../../src/domain/delivery.js';

const SINCE = new Date('2026-06-01T00:00:00Z');
const card: Card = { summary: 'A card', blocks: [] };

const channel = (id: string): Target => ({ platform: 'slack', kind: 'channel', id });
const handle = (conversationId: string, platformUserId: string): ReplyHandle => ({
  platform: 'slack',
  conversationId,
  platformUserId,
  triggerId: null,
  responseUrl: null,
});

/** Adapters that note what they are asked for, by token. */
function across(options: { tokens?: Map<string, string[]>; refused?: string; fault?: Error } = {}) {
  const noted: string[] = [];
  const tokens =
    options.tokens ??
    new Map([
      ['T1', ['xoxb-1']],
      ['T2', ['xoxb-2']],
    ]);
  const workspaces: SlackWorkspaces = {
    homeId: async () => 'T1',
    find: async (workspaceId) => {
      if (options.fault !== undefined) throw options.fault;
      const [botToken] = tokens.get(workspaceId) ?? [];
      if (botToken === undefined) throw new SlackWorkspaceGone(workspaceId, 'has not added the app');
      return { workspaceId, botToken, botUserId: 'U0', botId: null };
    },
    forget: (workspaceId) => void tokens.get(workspaceId)?.shift(),
    remove: async () => undefined,
  };
  const adapterFor = (botToken: string): ChatAdapter => {
    const note = (what: string) => {
      noted.push(`${botToken} ${what}`);
      if (botToken === options.refused) throw new SendRefused('bad_credentials', 'token_revoked');
    };
    const posted = (conversationId: string) => ({
      platform: 'slack' as const,
      conversationId,
      messageId: '1.0',
    });
    return {
      capabilities: { platform: 'slack', hasWhispers: true, hasForms: true, hasThreads: true, canFind: true },
      send: async ({ id }) => {
        note(`send ${id}`);
        return posted(id);
      },
      update: async ({ conversationId }) => note(`update ${conversationId}`),
      reply: async ({ conversationId }) => {
        note(`reply ${conversationId}`);
        return posted(conversationId);
      },
      find: async ({ id }, _delivery, _since, under) => {
        note(`find ${id} ${under?.conversationId}`);
        return { found: 'yes', reference: posted(id) };
      },
      whisper: async (to) => note(`whisper ${to.conversationId} ${to.platformUserId}`),
      openForm: async (to) => note(`form ${to.platformUserId}`),
      membership: async ({ id }) => {
        note(`membership ${id}`);
        return { name: id, isMember: true, isArchived: false, isShared: false };
      },
      profile: async (id) => {
        note(`profile ${id}`);
        return { name: id, emails: [], kind: 'member' };
      },
    };
  };
  return { adapter: acrossWorkspaces({ workspaces, adapterFor }), noted };
}

describe('across workspaces', () => {
  it('a message goes out with the token of its own, and its place is known by that', async () => {
    const { adapter, noted } = across();
    const home = await adapter.send(channel('C1'), card, 'd1');
    const other = await adapter.send(channel('T2/C1'), card, 'd2');
    expect([home.conversationId, other.conversationId]).toEqual(['C1', 'T2/C1']);
    await adapter.update(other, card);
    expect((await adapter.reply(other, ['text'], 'd3')).conversationId).toBe('T2/C1');
    const found = await adapter.find(channel('T2/C1'), 'd2', SINCE, other);
    expect(found).toMatchObject({ reference: { conversationId: 'T2/C1' } });
    await adapter.whisper(handle('T2/C1', 'T2/U1'), card);
    await adapter.membership(channel('T2/C1'));
    await adapter.profile('T2/U1');
    expect(noted).toEqual([
      'xoxb-1 send C1',
      'xoxb-2 send C1',
      'xoxb-2 update C1',
      'xoxb-2 reply C1',
      'xoxb-2 find C1 C1',
      'xoxb-2 whisper C1 U1',
      'xoxb-2 membership C1',
      'xoxb-2 profile U1',
    ]);
  });

  it('everything that the adapter of one workspace can do is done', () => {
    const client = slackWebClient({ botToken: 'xoxb', logger: pino({ level: 'silent' }) });
    expect(Object.keys(across().adapter).sort()).toEqual(Object.keys(slackAdapter({ client })).sort());
  });

  it('the home workspace is the same with and without its id', async () => {
    const { adapter, noted } = across();
    expect((await adapter.send(channel('T1/C1'), card, 'd1')).conversationId).toBe('C1');
    expect(noted).toEqual(['xoxb-1 send C1']);
  });

  it('a workspace that is gone refuses the message, which then goes to the fallback', async () => {
    const { adapter } = across();
    await expect(adapter.send(channel('T9/C1'), card, 'd1')).rejects.toMatchObject({
      name: 'SendRefused',
      reason: 'bad_credentials',
    });
  });

  it('a database that is away refuses nothing: the message is tried again', async () => {
    const { adapter } = across({ fault: new Error('no connection') });
    await expect(adapter.send(channel('T2/C1'), card, 'd1')).rejects.toThrow(SendFailed);
  });

  it('a token that was replaced meanwhile is read anew, once', async () => {
    const { adapter, noted } = across({
      tokens: new Map([['T1', ['xoxb-old', 'xoxb-new']]]),
      refused: 'xoxb-old',
    });
    await adapter.send(channel('C1'), card, 'd1');
    expect(noted).toEqual(['xoxb-old send C1', 'xoxb-new send C1']);
  });

  it('a token that is refused and is still the last one stays refused', async () => {
    const { adapter, noted } = across({ tokens: new Map([['T1', ['xoxb-1', 'xoxb-1']]]), refused: 'xoxb-1' });
    await expect(adapter.send(channel('C1'), card, 'd1')).rejects.toThrow(SendRefused);
    expect(noted).toEqual(['xoxb-1 send C1']);
  });
});

describe('mentions', () => {
  const said = (platformUserId: string | null) => ({
    blocks: [{ type: 'text', text: ['to ', { mention: { platformUserId, name: 'Ada' } }] }],
    at: SINCE,
  });

  it('name people of the same workspace by its own id', () => {
    expect(ownMentions(said('T2/U1'), 'T2')).toEqual(said('U1'));
    expect(ownMentions(said('U1'), null)).toEqual(said('U1'));
  });

  it('show people of other workspaces by name alone', () => {
    expect(ownMentions(said('U1'), 'T2')).toEqual(said(null));
    expect(ownMentions(said('T2/U1'), null)).toEqual(said(null));
    expect(ownMentions(said(null), 'T2')).toEqual(said(null));
  });
});
