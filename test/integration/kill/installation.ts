import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { producerConnection } from '../../../jobs/connection.js';
import { jobQueue } from '../../../jobs/queue.js';
import { mongooseStores } from '../../../models/stores.js';
import type { ProcessRole } from '../../../src/cli/verb.js';
import type { Delivery } from '../../../src/domain/delivery.js';
import { type Run, RUN_NAMES } from '../../../src/domain/run.js';
import { utcDate } from '../../../src/domain/time.js';
import type { Stores } from '../../../src/stores/stores.js';
import { testDatabase } from '../../support/database.js';
import { FAKE_SLACK, type FakeSlack } from '../../support/fake-slack/client.js';
import { redisUrl } from '../../support/redis.js';
import { until } from '../../support/until.js';
import { CHANNELS, importCompany, PEOPLE } from './company.js';
import { type RoleOptions, type RoleProcess, startRole } from './role.js';

/** One installation with a company in it: a database and a Redis prefix of its own, and the recording Slack. */
export interface Installation {
  readonly stores: Stores;
  readonly runId: string;
  start(role: ProcessRole, options?: RoleOptions): RoleProcess;
  /** Claims a night's run, as the scheduler's enqueued job does; whoever finds the row goes on with it. */
  beginNight(nightsAfter?: number): Promise<Run>;
  /** Waits until the night's run is finished, nothing waits to be sent or looked up, and no job is left. */
  allDone(nightsAfter?: number): Promise<void>;
  deliveries(): Promise<Delivery[]>;
  /** Kills what still runs, and removes everything. */
  close(): Promise<void>;
}

const WITHIN_MS = 30_000;

interface InstallationOptions {
  readonly redis?: string;
  /** Least time between two messages to one channel. */
  readonly messageIntervalMs?: number;
}

export async function openInstallation(
  slack: FakeSlack,
  { redis = redisUrl(), messageIntervalMs = 0 }: InstallationOptions = {},
): Promise<Installation> {
  await openWorkspace(slack);
  const database = await testDatabase();
  const stores = mongooseStores(database.connection);
  const importedAt = new Date();
  await importCompany(stores, importedAt);
  const folder = await mkdtemp(join(tmpdir(), 'varsel-kill-'));
  const config = join(folder, 'varsel.yaml');
  await writeFile(config, configFile(messageIntervalMs));

  const prefix = `varsel-${database.connection.name}`;
  const producer = producerConnection(redis);
  // A Redis that is being restarted: the next look tells.
  producer.on('error', () => undefined);
  const queue = jobQueue(producer, prefix, () => undefined);
  const running: RoleProcess[] = [];
  const environment = {
    MONGODB_URI: database.uri,
    REDIS_URL: redis,
    SLACK_MODE: 'http',
    SLACK_BOT_TOKEN: FAKE_SLACK.botToken,
    SLACK_SIGNING_SECRET: FAKE_SLACK.signingSecret,
    SLACK_API_URL: slack.apiUrl,
    HOST: '127.0.0.1',
    PORT: '0',
    VARSEL_CONFIG: config,
  };
  const period = (nightsAfter: number) => utcDate(new Date(importedAt.getTime() + nightsAfter * 86_400_000));
  const runId = (nightsAfter: number) => `${RUN_NAMES[0]}.${period(nightsAfter)}`;

  async function isDone(nightsAfter: number): Promise<boolean> {
    const run = await stores.runs.find(runId(nightsAfter));
    const { pending, sending } = await stores.deliveries.counts();
    if (run === null || run.finishedAt === null || pending + sending > 0) return false;
    const jobs = await queue.counts().catch(() => null);
    return jobs !== null && Object.values(jobs).every((counts) => openJobs(counts) === 0);
  }

  return {
    stores,
    runId: runId(0),
    start(role, options) {
      const started = startRole(role, environment, options);
      running.push(started);
      return started;
    },
    async beginNight(nightsAfter = 0) {
      const { run } = await stores.runs.claim({
        id: runId(nightsAfter),
        name: RUN_NAMES[0],
        period: period(nightsAfter),
        startedAt: new Date(),
        context: null,
        finishedAt: null,
        counts: {},
      });
      return run;
    },
    allDone: (nightsAfter = 0) =>
      until('the run is finished and nothing is left to send', () => isDone(nightsAfter), WITHIN_MS),
    async deliveries() {
      const rows = await database.connection.collection('deliveries').find().toArray();
      return rows.map(({ _id, ...row }) => ({ ...row, id: String(_id) }) as unknown as Delivery);
    },
    async close() {
      await Promise.all(running.map((role) => role.kill()));
      await queue.close();
      for (const key of await producer.keys(`${prefix}:*`)) await producer.del(key);
      producer.disconnect();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function openWorkspace(slack: FakeSlack): Promise<void> {
  await slack.reset();
  const people = Object.values(PEOPLE);
  for (const { name, slack: id } of people) await slack.user({ id, name, real_name: name });
  const members = [FAKE_SLACK.botUserId, ...people.map(({ slack: id }) => id)];
  for (const [name, id] of Object.entries(CHANNELS)) await slack.channel({ id, name, members });
}

function openJobs(counts: Readonly<Record<string, number>>): number {
  return ['active', 'waiting', 'delayed', 'prioritized', 'waiting-children'].reduce(
    (sum, state) => sum + (counts[state] ?? 0),
    0,
  );
}

function configFile(messageIntervalMs: number): string {
  return `
company: { name: Acme, timezone: Europe/Oslo }
channels:
${Object.entries(CHANNELS)
  .map(([name, id]) => `  ${name}: ${id}`)
  .join('\n')}
routes:
  churn:
    - { region: north, to: north }
    - { to: south }
  management: management
  fallback: office
  administrators: office
churn:
  measures:
    default:
      low: { do: Check in }
      medium: { do: Call, withinWorkingDays: 5 }
      high: { do: Meet, withinHours: 48 }
slack: { messageIntervalMs: ${messageIntervalMs}, messageBurst: 1 }
# Once in four years: the tests begin their nights themselves.
schedule: { scoring: '0 3 29 2 *' }
`;
}
