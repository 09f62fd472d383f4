import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../models/connection.js';
import { openApp } from '../../src/app.js';
import type { CliApp } from '../../src/cli/verb.js';
import { nordlys } from '../chat/workplace.js';
import { someAlert, somePerson, someScore } from '../support/alerts.js';
import { testDatabaseUri } from '../support/database.js';
import { FAKE_SLACK, type FakeSlack, startFakeSlack } from '../support/fake-slack/client.js';
import { FAKE_TEAMS, type FakeTeams, startFakeTeams } from '../support/fake-teams/fake-teams.js';
import { teamsPeople } from '../support/fake-teams/people.js';
import { redisUrl } from '../support/redis.js';
import { visibleText } from '../support/slack-validate.js';
import { until } from '../support/until.js';

const SETTINGS = `
company: { name: Test AS }
channels:
  alerts: { slack: ${FAKE_SLACK.channel}, teams: '${FAKE_TEAMS.channel}' }
owners: { segments: { default: { owner: S01, deputy: S02, leader: S02 } } }
routes:
  churn: [{ to: alerts }]
churn:
  measures:
    default:
      low: { do: Check in }
      medium: { do: Call, withinWorkingDays: 5 }
      high: { do: Talk, withinHours: 48 }
`;

describe('the product on Slack and Teams at once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'varsel-two-platforms-'));
  const uri = testDatabaseUri();
  let slack: FakeSlack;
  let teams: FakeTeams;
  let app: CliApp;
  let port = 0;

  beforeAll(async () => {
    writeFileSync(join(folder, 'varsel.yaml'), SETTINGS);
    [slack, teams, port] = await Promise.all([startFakeSlack(), startFakeTeams(), freePort()]);
    app = await openApp({
      environment: {
        MONGODB_URI: uri,
        REDIS_URL: redisUrl(),
        VARSEL_CONFIG: join(folder, 'varsel.yaml'),
        LOG_LEVEL: 'silent',
        PORT: String(port),
        SLACK_BOT_TOKEN: FAKE_SLACK.botToken,
        SLACK_APP_TOKEN: FAKE_SLACK.appToken,
        SLACK_API_URL: slack.apiUrl,
        TEAMS_MODE: 'playground',
        TEAMS_SERVICE_URL: teams.serviceUrl,
      },
      now: () => new Date(),
    });
    const { stores } = app;
    await stores.staff.upsert([
      somePerson('S01', { name: 'Ada Berg', slackUserId: FAKE_SLACK.ada }),
      somePerson('S02', { name: 'Bo Lind', teamsUserId: FAKE_TEAMS.bob.aadObjectId }),
    ]);
    const customer = nordlys();
    await stores.customers.upsert([customer]);
    await stores.scores.save([someScore(customer.id)]);
    const at = new Date();
    await stores.alerts.open(
      someAlert(customer.id, {
        openedAt: at,
        placement: 'carded',
        isCardStale: true,
        log: [{ event: 'posted', at, byId: null, details: {} }],
        targets: [
          { platform: 'slack', kind: 'channel', id: FAKE_SLACK.channel },
          { platform: 'teams', kind: 'channel', id: FAKE_TEAMS.channel },
        ],
      }),
    );
    await app.start('all');
  });
  afterAll(async () => {
    await app?.close();
    await Promise.all([slack?.stop(), teams?.stop()]);
    const connection = await connect(uri, { appName: 'varsel-test' });
    await connection.dropDatabase();
    await connection.close();
    rmSync(folder, { recursive: true });
  });

  const onSlack = async () =>
    (await slack.messages(FAKE_SLACK.channel)).map(({ blocks }) => visibleText(blocks));
  const onTeams = () => teams.messages(FAKE_TEAMS.channel).map(({ words }) => words);

  it('posts an alert to both, once each', async () => {
    await until('the card is on both', async () => (await onSlack()).length > 0 && onTeams().length > 0);
    for (const cards of [await onSlack(), onTeams()]) {
      expect(cards).toHaveLength(1);
      expect(cards[0]).toContain('Nordlys Maskin AS');
    }
  });

  it('shows it as taken on both when it is taken in Teams', async () => {
    const people = teamsPeople(teams, `http://127.0.0.1:${port}/teams/messages`);
    const { status } = await people.press(FAKE_TEAMS.bob, FAKE_TEAMS.channel, 'On it');
    expect(status).toBe(200);
    await until('both say who has it', async () =>
      [...(await onSlack()), ...onTeams()].every((card) => card.includes('Taken by Bo Lind')),
    );
    expect(await onSlack()).toHaveLength(1);
    expect(onTeams()).toHaveLength(1);
  });

  it('says in its health that both are connected', async () => {
    const response = await fetch(`http://127.0.0.1:${port}/healthz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: 'ok', slack: true, teams: true });
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
