import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sealer } from '../../../adapters/secrets/sealer.js';
import { NEEDED_SCOPES } from '../../../adapters/slack/app-surface.js';
import { installRoutes } from '../../../adapters/slack/oauth/install-routes.js';
import { type WebServer, webServer } from '../../../adapters/web/web-server.js';
import type { Language } from '../../../src/domain/staff.js';
import type { AuditStore } from '../../../src/stores/audit.js';
import type { SlackInstallationStore } from '../../../src/stores/slack-installations.js';
import { memoryAudit } from '../../memory/audit.js';
import { memorySlackInstallations } from '../../memory/slack-installations.js';
import { type StubSlack, startStubSlack } from '../../support/slack-workspaces.js';

const seals = sealer([Buffer.alloc(32, 7)]);
const START = new Date('2026-06-01T12:00:00Z');
const GRANT = {
  access_token: 'xoxb-nord',
  token_type: 'bot',
  scope: 'chat:write,commands',
  bot_user_id: 'U0BOT',
  team: { id: 'T02NORD', name: 'Nord <b>&</b> Sør' },
  enterprise: null,
  authed_user: { id: 'U09OLA' },
  is_enterprise_install: false,
};

describe('adding the app to a workspace', () => {
  let slack: StubSlack;
  let store: SlackInstallationStore;
  let audit: AuditStore;
  let server: WebServer;
  let base: string;
  let now: Date;
  let log: string[];

  beforeAll(async () => {
    slack = await startStubSlack([]);
  });
  afterAll(() => slack.stop());
  beforeEach(async () => {
    slack.calls.length = 0;
    slack.workspaces.clear();
    slack.workspaces.set('xoxb-nord', { workspaceId: 'T02NORD', botToken: 'xoxb-nord' });
    slack.grants.set('code-1', GRANT);
    store = memorySlackInstallations();
    audit = memoryAudit();
    now = START;
    log = [];
    await serve('en');
  });
  afterEach(() => server.stop(0));

  async function serve(language: Language) {
    await server?.stop(0);
    const logger = pino({ level: 'trace' }, { write: (line: string) => void log.push(line) });
    server = webServer({
      port: 0,
      logger,
      routes: installRoutes({
        clientId: '123.456',
        clientSecret: 'client-secret',
        publicUrl: 'https://varsel.example.com',
        allowed: ['T01ACME', 'T02NORD'],
        homeId: async () => 'T00HOME',
        store,
        audit,
        sealer: seals,
        language,
        now: () => now,
        apiUrl: slack.apiUrl,
        logger,
      }),
    });
    const { host, port } = await server.start();
    base = `http://${host}:${port}`;
  }

  async function begin() {
    const response = await fetch(`${base}/slack/install`, { redirect: 'manual' });
    const toSlack = new URL(response.headers.get('location') ?? '');
    const cookie = response.headers.get('set-cookie') ?? '';
    return { toSlack, cookie, state: toSlack.searchParams.get('state') ?? '' };
  }

  async function comeBack(query: Record<string, string>, cookie: string) {
    const [pair = ''] = cookie.split(';');
    const url = `${base}/slack/oauth_redirect?${new URLSearchParams(query)}`;
    const response = await fetch(url, { headers: { cookie: pair } });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  it('goes to Slack with all permissions, and a state that only this browser has', async () => {
    const { toSlack, cookie, state } = await begin();
    expect(`${toSlack.origin}${toSlack.pathname}`).toBe('https://slack.com/oauth/v2/authorize');
    expect(Object.fromEntries(toSlack.searchParams)).toEqual({
      client_id: '123.456',
      scope: NEEDED_SCOPES.join(','),
      redirect_uri: 'https://varsel.example.com/slack/oauth_redirect',
      state,
    });
    expect(cookie).toContain(state);
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/slack', 'Max-Age=600'])
      expect(cookie).toContain(part);
  });

  it('keeps the token sealed, and says so on a page that can do nothing else', async () => {
    const { cookie, state } = await begin();
    const page = await comeBack({ code: 'code-1', state }, cookie);
    expect(page.status).toBe(200);
    expect(page.text).toContain('has been added to the workspace Nord &lt;b&gt;&amp;&lt;/b&gt; Sør.');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const kept = await store.find('T02NORD');
    expect(kept).toMatchObject({
      botUserId: 'U0BOT',
      botId: 'B0BOT',
      installedById: 'U09OLA',
      installedAt: START,
    });
    expect(JSON.stringify(kept)).not.toContain('xoxb');
    expect(kept && seals.open(kept.botToken, 'T02NORD')).toBe('xoxb-nord');
    expect(await audit.recent(9)).toMatchObject([
      { action: 'slack_workspace_added', subjectId: 'T02NORD', details: { by: 'U09OLA' } },
    ]);
    const exchange = slack.calls.find(({ method }) => method === 'oauth.v2.access');
    expect(exchange?.args).toMatchObject({
      code: 'code-1',
      redirect_uri: 'https://varsel.example.com/slack/oauth_redirect',
    });
    expect(log.join('')).not.toMatch(/xoxb|client-secret|code-1/);
  });

  it('is used once: going back and coming again changes nothing', async () => {
    const { cookie, state } = await begin();
    await comeBack({ code: 'code-1', state }, cookie);
    slack.grants.set('code-2', GRANT);
    const again = await comeBack({ code: 'code-2', state }, cookie);
    expect([again.status, slack.grants.has('code-2')]).toEqual([400, true]);
    expect(again.text).toContain('href="/slack/install"');
  });

  it('takes nobody back who did not begin in this browser, or began ten minutes ago', async () => {
    const mine = await begin();
    const theirs = await begin();
    expect((await comeBack({ code: 'code-1', state: theirs.state }, mine.cookie)).status).toBe(400);
    expect((await comeBack({ code: 'code-1', state: mine.state }, '')).status).toBe(400);
    expect((await comeBack({ code: 'code-1' }, '')).status).toBe(400);
    const forged = `${mine.state.slice(0, -2)}AA`;
    expect((await comeBack({ code: 'code-1', state: forged }, `varsel_slack_install=${forged}`)).status).toBe(
      400,
    );
    now = new Date(START.getTime() + 10 * 60_000);
    expect((await comeBack({ code: 'code-1', state: mine.state }, mine.cookie)).status).toBe(400);
    expect(slack.calls).toEqual([]);
    expect(await store.all()).toEqual([]);
  });

  it('turns away a workspace that is not on the list, and gives its token back', async () => {
    slack.workspaces.set('xoxb-evil', { workspaceId: 'T09EVIL', botToken: 'xoxb-evil' });
    slack.grants.set('code-9', {
      ...GRANT,
      access_token: 'xoxb-evil',
      team: { id: 'T09EVIL', name: 'Evil' },
    });
    const { cookie, state } = await begin();
    const page = await comeBack({ code: 'code-9', state }, cookie);
    expect(page.status).toBe(403);
    expect(page.text).toContain('T09EVIL is not on the list');
    expect(slack.workspaces.has('xoxb-evil')).toBe(false);
    expect(await store.all()).toEqual([]);
    expect(log.join('')).toContain('T09EVIL');
  });

  it('leaves the workspace its token whose token is set, though it is not on the list', async () => {
    slack.workspaces.set('xoxb-home', { workspaceId: 'T00HOME', botToken: 'xoxb-home' });
    slack.grants.set('code-6', {
      ...GRANT,
      access_token: 'xoxb-home',
      team: { id: 'T00HOME', name: 'Home' },
    });
    const { cookie, state } = await begin();
    const page = await comeBack({ code: 'code-6', state }, cookie);
    expect([page.status, slack.workspaces.has('xoxb-home')]).toEqual([200, true]);
    expect(await store.all()).toEqual([]);
  });

  it('logs no more than so many lines, however many ways back are made up', async () => {
    for (let each = 0; each < 80; each++) await comeBack({ code: 'x', state: `made up ${each}` }, '');
    expect(log.filter((line) => line.includes('refused a way back'))).toHaveLength(60);
  });

  it('declines a whole organisation, and gives its token back', async () => {
    slack.workspaces.set('xoxb-org', { workspaceId: 'E0ORG', botToken: 'xoxb-org' });
    slack.grants.set('code-8', {
      ...GRANT,
      access_token: 'xoxb-org',
      team: null,
      is_enterprise_install: true,
    });
    const { cookie, state } = await begin();
    const page = await comeBack({ code: 'code-8', state }, cookie);
    expect([page.status, slack.workspaces.has('xoxb-org')]).toEqual([403, false]);
    expect(page.text).toContain('One workspace at a time');
  });

  it('speaks the company’s language', async () => {
    await serve('fi');
    const { cookie, state } = await begin();
    const page = await comeBack({ error: 'access_denied', state }, cookie);
    expect(page.text).toContain('<html lang="fi">');
    expect(page.text).toContain('Pyyntö peruttiin Slackissa.');
  });

  it('says that it did not work where Slack refuses the code, or grants something else than a bot’s token', async () => {
    slack.grants.set('code-7', { ...GRANT, token_type: 'user' });
    for (const code of ['no such code', 'code-7']) {
      const { cookie, state } = await begin();
      const page = await comeBack({ code, state }, cookie);
      expect([page.status, await store.all()]).toEqual([502, []]);
    }
  });
});
