import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealer } from '../../adapters/secrets/sealer.js';
import { memoryStores } from '../memory/memory-stores.js';
import { FAKE_SLACK, type FakeSlack, startFakeSlack } from '../support/fake-slack/client.js';
import { type StubSlack, startStubSlack } from '../support/slack-workspaces.js';
import { callSetup } from './call-setup.js';

const APP_ID = '11111111-2222-4333-8444-555555555555';
const KEY = Buffer.alloc(32, 7);

describe('varsel setup slack', () => {
  let slack: FakeSlack;
  let several: StubSlack;
  beforeAll(async () => {
    slack = await startFakeSlack();
    several = await startStubSlack([{ workspaceId: 'T02NORD', botToken: 'xoxb-nord' }]);
  });
  afterAll(async () => {
    await slack.stop();
    await several.stop();
  });

  it('helps who has set nothing yet: the manifest, the link, the steps, and what is missing', async () => {
    const { code, stdout } = await callSetup(['slack'], {}, { servers: {} });
    expect(code).toBe(1);
    expect(stdout).toContain('socket_mode_enabled: true');
    expect(stdout).toContain('https://api.slack.com/apps?new_app=1&manifest_yaml=');
    expect(stdout).toContain('App-Level Token with the scope connections:write');
    expect(stdout).toMatch(/FAIL {2}configuration: environment: MONGODB_URI: is not set/);
  });

  it('checks tokens and scopes, and prints none of the secrets', async () => {
    const { code, stdout } = await callSetup(['slack', '--check'], {
      SLACK_BOT_TOKEN: FAKE_SLACK.botToken,
      SLACK_APP_TOKEN: FAKE_SLACK.appToken,
      SLACK_API_URL: slack.apiUrl,
    });
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^ok {4}bot token: .+\nok {4}app-level token: .+\nok {4}scopes: .+\n$/),
    ]);
    expect(stdout).not.toMatch(/xoxb|xapp/);
  });

  it('says that a channel of another workspace can’t be reached with one token', async () => {
    const yaml = (await readFile('varsel.yaml', 'utf8')).replace(
      'channels: {}',
      'channels: { sales: T0987654321/C0123456789 }',
    );
    const { stdout } = await callSetup(
      ['slack', '--check'],
      {
        SLACK_BOT_TOKEN: FAKE_SLACK.botToken,
        SLACK_APP_TOKEN: FAKE_SLACK.appToken,
        SLACK_API_URL: slack.apiUrl,
      },
      { yaml },
    );
    expect(stdout).toContain('FAIL  channel T0987654321/C0123456789: names a workspace');
  });

  it('checks each of several workspaces, and says what is missing for them', async () => {
    const shipped = await readFile('varsel.yaml', 'utf8');
    const yaml = shipped.replace(
      '  workspaces: []\n',
      '  workspaces: [T02NORD, T03SOR]\n  publicUrl: https://varsel.example.com\n',
    );
    const stores = memoryStores();
    await stores.slackInstallations.save({
      workspaceId: 'T02NORD',
      workspaceName: 'Nord',
      botUserId: 'U0BOT',
      botId: null,
      scopes: [],
      botToken: sealer([KEY]).seal('xoxb-nord', 'T02NORD'),
      installedById: 'U1',
      installedAt: new Date(0),
    });
    const environment = {
      SLACK_CLIENT_ID: '1.2',
      SLACK_MODE: 'http',
      SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef',
      SLACK_API_URL: several.apiUrl,
    };
    const lacking = await callSetup(['slack', '--check'], environment, { yaml, stores });
    expect(lacking.stdout).toContain('SLACK_CLIENT_SECRET is not set; several Slack workspaces need it');
    const { stdout } = await callSetup(
      ['slack', '--check'],
      { ...environment, SLACK_CLIENT_SECRET: 's', VARSEL_ENCRYPTION_KEY: KEY.toString('base64') },
      { yaml, stores },
    );
    expect(stdout).toMatch(/ok {4}workspace T02NORD: .+/);
    expect(stdout).toMatch(
      /FAIL {2}workspace T03SOR: has not added the app\n.+open https:\/\/varsel\.example\.com\/slack\/install/,
    );
  });

  it.each([
    [[], 'say which'],
    [['discord'], 'say which'],
    [['slack', '--mode', 'pigeon'], 'there is no mode'],
    [['slack', '--mode', 'http'], 'needs --url'],
    [['slack', '--url', 'https://varsel.example.com/slack'], 'no address without a path'],
    [['slack', '--url', 'http://varsel.example.com'], 'no address without a path'],
    [['slack', '--name', 'x'.repeat(36)], '--name has 1 to 35'],
    [['teams'], 'say where Teams reaches Varsel'],
    [['teams', '--url', 'https://v.example.com', '--website', 'ftp://x'], 'no https address'],
    [['teams', '--url', 'https://v.example.com', '--app-version', 'one'], 'is not like 1.0.0'],
  ])('refuses words that are off: %j', async (args, why) => {
    const { code, stderr } = await callSetup(args, {});
    expect([code, stderr]).toEqual([2, expect.stringContaining(why)]);
  });
});

describe('varsel setup teams', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'varsel-teams-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('writes the package, once, and checks the registration', async () => {
    const file = join(folder, 'app.zip');
    const call = ['teams', '--url', 'https://varsel.example.com', '--out', file];
    const { code, stdout } = await callSetup(call, { TEAMS_APP_ID: APP_ID });
    expect(code).toBe(1);
    expect(stdout).toContain('the messaging endpoint https://varsel.example.com/teams/messages');
    expect(stdout).toContain('FAIL  Teams: TEAMS_APP_PASSWORD is not set');
    const manifest = JSON.parse(
      strFromU8(unzipSync(await readFile(file))['manifest.json'] ?? new Uint8Array()),
    );
    expect(manifest).toMatchObject({ id: APP_ID, version: '1.0.0', developer: { name: 'Our company' } });
    const again = await callSetup(call, { TEAMS_APP_ID: APP_ID });
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('is there already')]);
  });

  it('needs the registration first', async () => {
    const { code, stderr } = await callSetup(['teams', '--url', 'https://varsel.example.com'], {});
    expect([code, stderr]).toEqual([1, expect.stringContaining('register the bot first')]);
  });
});
