import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sealer } from '../../../adapters/secrets/sealer.js';
import { acrossWorkspaces } from '../../../adapters/slack/across-workspaces.js';
import { type SlackApp, slackApp } from '../../../adapters/slack/bolt-app.js';
import { slackAdapter } from '../../../adapters/slack/slack-adapter.js';
import { slackWebClient } from '../../../adapters/slack/web-client.js';
import { slackWorkspaces } from '../../../adapters/slack/workspaces.js';
import { type WebServer, webServer } from '../../../adapters/web/web-server.js';
import type { Card } from '../../../src/chat/card.js';
import type { ChatRequest } from '../../../src/chat/request.js';
import type { SlackInstallationStore } from '../../../src/stores/slack-installations.js';
import { memoryAudit } from '../../memory/audit.js';
import { memorySlackInstallations } from '../../memory/slack-installations.js';
import { postSigned, type StubSlack, startStubSlack } from '../../support/slack-workspaces.js';
import { until } from '../../support/until.js';

const SECRET = 'shh';
const seals = sealer([Buffer.alloc(32, 7)]);
const say: Card = { summary: 'Hello', blocks: [{ type: 'text', text: ['Hello'] }] };

describe('requests from several workspaces', () => {
  let slack: StubSlack;
  let store: SlackInstallationStore;
  let app: SlackApp;
  let server: WebServer;
  let url: string;
  let requests: ChatRequest[];
  let said: Card;
  let log: string[];
  let eventNumber = 0;

  beforeAll(async () => {
    slack = await startStubSlack([
      { workspaceId: 'T01ACME', botToken: 'xoxb-acme' },
      { workspaceId: 'T02NORD', botToken: 'xoxb-nord' },
      { workspaceId: 'T09EVIL', botToken: 'xoxb-evil' },
    ]);
  });
  afterAll(() => slack.stop());

  beforeEach(async () => {
    slack.calls.length = 0;
    requests = [];
    said = say;
    log = [];
    store = memorySlackInstallations();
    // The stranger's row is there as well, as if it had been on the list once.
    for (const [workspaceId, token] of [
      ['T01ACME', 'xoxb-acme'],
      ['T02NORD', 'xoxb-nord'],
      ['T09EVIL', 'xoxb-evil'],
    ] as const) {
      await store.save({
        workspaceId,
        workspaceName: workspaceId,
        botUserId: 'U0BOT',
        botId: 'B0BOT',
        scopes: [],
        botToken: seals.seal(token, workspaceId),
        installedById: 'U01ADA',
        installedAt: new Date(0),
      });
    }
    const logger = pino({ level: 'trace' }, { write: (line: string) => void log.push(line) });
    const workspaces = slackWorkspaces({
      store,
      audit: memoryAudit(),
      sealer: seals,
      allowed: ['T01ACME', 'T02NORD'],
      askHome: null,
      now: () => new Date(),
      logger,
    });
    const adapterFor = (botToken: string) =>
      slackAdapter({ client: slackWebClient({ botToken, apiUrl: slack.apiUrl, logger }) });
    app = slackApp({
      botToken: null,
      workspaces,
      mode: { name: 'http', signingSecret: SECRET },
      apiUrl: slack.apiUrl,
      adapter: acrossWorkspaces({ workspaces, adapterFor }),
      handle: async (request) => {
        requests.push(request);
        return { kind: 'whisper', card: said };
      },
      wording: {
        stillWorking: async () => say,
        tooLateForForm: async () => say,
        failed: async () => say,
        saved: async () => say,
      },
      logger,
    });
    await app.start();
    server = webServer({ port: 0, routes: app.routes, logger });
    const { host, port } = await server.start();
    url = `http://${host}:${port}/slack/events`;
  });
  afterEach(async () => {
    await app.stop(2_000);
    await server.stop(0);
  });

  async function command(teamId: string, extra: Record<string, string> = {}) {
    eventNumber += 1;
    const body = new URLSearchParams({
      command: '/varsel',
      text: 'mine',
      team_id: teamId,
      channel_id: 'C01',
      user_id: 'U01ADA',
      trigger_id: `trigger.${eventNumber}`,
      ...extra,
    });
    return postSigned(url, SECRET, body.toString());
  }

  function event(teamId: string, what: Record<string, unknown>, at = new Date()) {
    eventNumber += 1;
    const body = {
      type: 'event_callback',
      team_id: teamId,
      event_id: `Ev${eventNumber}`,
      event_time: Math.floor(at.getTime() / 1000),
      event: what,
    };
    return postSigned(url, SECRET, JSON.stringify(body), 'application/json');
  }

  it('bear its id, unless it is the home one', async () => {
    await command('T01ACME');
    await command('T02NORD');
    await until('a request came', () => requests.length === 2);
    expect(requests.map(({ from }) => [from.platformUserId, from.reply.conversationId])).toEqual([
      ['U01ADA', 'C01'],
      ['T02NORD/U01ADA', 'T02NORD/C01'],
    ]);
  });

  it('bear the sender’s own workspace where that is another one, whoever has the same id here', async () => {
    const pressBy = (userTeamId: string) => {
      eventNumber += 1;
      const payload = {
        type: 'block_actions',
        team: { id: 'T01ACME', domain: 'acme' },
        user: { id: 'U01ADA', team_id: userTeamId },
        channel: { id: 'C01' },
        trigger_id: `trigger.${eventNumber}`,
        actions: [
          {
            type: 'button',
            action_id: 'varsel.1',
            block_id: 'varsel.1.1',
            value: JSON.stringify({ a: 'mine.show', s: 'x' }),
          },
        ],
      };
      return postSigned(url, SECRET, new URLSearchParams({ payload: JSON.stringify(payload) }).toString());
    };
    await pressBy('T01ACME');
    await pressBy('T09EVIL');
    await until('two requests came', () => requests.length === 2);
    expect(requests.map(({ from }) => from.platformUserId)).toEqual(['U01ADA', 'T09EVIL/U01ADA']);
  });

  it('are answered with its own token and its own ids', async () => {
    await event('T02NORD', {
      type: 'app_mention',
      user: 'U01ADA',
      channel: 'C01',
      text: '<@U0BOT> mine',
      ts: '1.1',
    });
    await until('it was answered', () => slack.calls.some(({ method }) => method === 'chat.postEphemeral'));
    const call = slack.calls.find(({ method }) => method === 'chat.postEphemeral');
    expect(call).toMatchObject({ token: 'xoxb-nord', args: { channel: 'C01', user: 'U01ADA' } });
  });

  it('mention in a command’s answer its own people alone', async () => {
    const person = (name: string, platformUserId: string) => ({ mention: { name, platformUserId } });
    said = {
      summary: 'Who',
      blocks: [{ type: 'text', text: [person('Ada', 'T02NORD/U01ADA'), ' and ', person('Bob', 'U01BOB')] }],
    };
    expect(await (await command('T02NORD')).json()).toMatchObject({
      response_type: 'ephemeral',
      blocks: [{ text: { text: '<@U01ADA> and Bob' } }],
    });
    expect(await (await command('T01ACME')).json()).toMatchObject({
      blocks: [{ text: { text: 'Ada and <@U01BOB>' } }],
    });
  });

  it('reach nobody where the workspace is not on the list, or is an organisation’s, and are logged once', async () => {
    await command('T09EVIL');
    await command('T09EVIL');
    await command('T01ACME', { is_enterprise_install: 'true' });
    await command('T02NORD');
    await until('a request came', () => requests.length > 0);
    expect(requests.map(({ from }) => from.platformUserId)).toEqual(['T02NORD/U01ADA']);
    expect(log.filter((line) => line.includes('T09EVIL'))).toHaveLength(1);
  });

  it('end once the app was removed there', async () => {
    await event('T02NORD', { type: 'app_uninstalled' });
    await until('the token is forgotten', async () => (await store.find('T02NORD')) === null);
    await command('T02NORD');
    await command('T01ACME');
    await until('a request came', () => requests.length > 0);
    expect(requests.map(({ from }) => from.platformUserId)).toEqual(['U01ADA']);
  });

  it('end once the bot’s token was revoked, and go on where only a person’s was', async () => {
    await event('T01ACME', { type: 'tokens_revoked', tokens: { oauth: ['U01ADA'], bot: [] } });
    await event('T02NORD', { type: 'tokens_revoked', tokens: { oauth: [], bot: ['U0BOT'] } });
    await until('the token is forgotten', async () => (await store.find('T02NORD')) === null);
    expect(await store.find('T01ACME')).not.toBeNull();
  });

  it('go on where the app was added again after the removal that is told late', async () => {
    const kept = await store.find('T02NORD');
    if (kept !== null) await store.save({ ...kept, installedAt: new Date() });
    await event('T02NORD', { type: 'app_uninstalled' }, new Date(Date.now() - 60_000));
    await until('it was logged', () =>
      log.some((line) => line.includes('was removed from a Slack workspace')),
    );
    expect(await store.find('T02NORD')).not.toBeNull();
  });
});
