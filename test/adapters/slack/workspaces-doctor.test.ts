import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sealer } from '../../../adapters/secrets/sealer.js';
import { NEEDED_SCOPES } from '../../../adapters/slack/app-surface.js';
import { checkWorkspaces } from '../../../adapters/slack/workspaces-doctor.js';
import type { SlackInstallationStore } from '../../../src/stores/slack-installations.js';
import { memorySlackInstallations } from '../../memory/slack-installations.js';
import { type StubSlack, startStubSlack } from '../../support/slack-workspaces.js';

const OLD = Buffer.alloc(32, 1);
const NEW = Buffer.alloc(32, 2);

describe('the doctor of several workspaces', () => {
  let slack: StubSlack;
  let store: SlackInstallationStore;

  beforeAll(async () => {
    slack = await startStubSlack([
      { workspaceId: 'T01ACME', botToken: 'xoxb-acme', scopes: NEEDED_SCOPES },
      { workspaceId: 'T02NORD', botToken: 'xoxb-nord', scopes: ['chat:write'] },
    ]);
  });
  afterAll(() => slack.stop());
  beforeEach(() => {
    store = memorySlackInstallations();
  });

  async function install(workspaceId: string, token: string, key = NEW) {
    await store.save({
      workspaceId,
      workspaceName: workspaceId,
      botUserId: 'U0BOT',
      botId: null,
      scopes: [],
      botToken: sealer([key]).seal(token, workspaceId),
      installedById: 'U01ADA',
      installedAt: new Date(0),
    });
  }

  async function check(allowed: readonly string[], tokenWorkspaceId: string | null = null, keys = [NEW]) {
    const checks = await checkWorkspaces({
      clientId: '1.2',
      clientSecret: 'secret',
      publicUrl: 'https://varsel.example.com',
      allowed,
      sealer: sealer(keys),
      store,
      tokenWorkspaceId,
      channelIds: ['C01', 'T02NORD/C02'],
      apiUrl: slack.apiUrl,
      logger: pino({ level: 'silent' }),
    });
    return checks.map(({ ok, name, detail }) => `${ok ? 'ok' : 'FAIL'} ${name}: ${detail}`);
  }

  it('goes through each with its channels', async () => {
    await install('T01ACME', 'xoxb-acme');
    await install('T02NORD', 'xoxb-nord');
    expect(await check(['T01ACME', 'T02NORD'])).toEqual([
      'ok workspace T01ACME: bot varsel (U0BOT) in workspace T01ACME',
      `ok scopes in T01ACME: all ${NEEDED_SCOPES.length} are granted`,
      'ok channel C01: #C01 of T01ACME, and the bot is a member',
      'ok workspace T02NORD: bot varsel (U0BOT) in workspace T02NORD',
      expect.stringMatching(/^FAIL scopes in T02NORD: missing: commands, /),
      'ok channel T02NORD/C02: #C02 of T02NORD, and the bot is a member',
    ]);
  });

  it('says who has not added the app, whose token is dead, and who may not be there', async () => {
    await install('T01ACME', 'xoxb-revoked');
    await install('T09EVIL', 'xoxb-evil');
    expect(await check(['T01ACME', 'T02NORD'])).toEqual([
      'FAIL workspace T01ACME: Slack refuses it (invalid_auth)',
      'FAIL workspace T02NORD: has not added the app',
      'FAIL workspace T09EVIL: added the app, but is not in slack.workspaces: it is neither answered nor written to',
    ]);
  });

  it('leaves out the one whose token is set, which has checks of its own', async () => {
    await install('T02NORD', 'xoxb-nord');
    const checks = await check(['T01ACME', 'T02NORD'], 'T01ACME');
    expect(checks.some((line) => line.includes('T01ACME'))).toBe(false);
  });

  it('tells a token under an older key from one whose key is gone', async () => {
    await install('T01ACME', 'xoxb-acme', OLD);
    expect((await check(['T01ACME'], null, [NEW, OLD]))[0]).toContain('kept under an older key');
    expect((await check(['T01ACME']))[0]).toContain(
      'FAIL workspace T01ACME: a secret was kept under the key',
    );
  });
});
