import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { producerConnection } from '../../../jobs/connection.js';
import { jobQueue } from '../../../jobs/queue.js';
import { startSchedule } from '../../../jobs/schedule.js';
import { mongooseStores } from '../../../models/stores.js';
import type { ProcessRole } from '../../../src/cli/verb.js';
import type { Delivery } from '../../../src/domain/delivery.js';
import { RUN_NAMES } from '../../../src/domain/run.js';
import { utcDate } from '../../../src/domain/time.js';
import type { Stores } from '../../../src/stores/stores.js';
import { testDatabase } from '../../support/database.js';
import { FAKE_SLACK, type FakeSlack } from '../../support/fake-slack/client.js';
import { redisUrl } from '../../support/redis.js';
import { until } from '../../support/until.js';
import { CHANNELS, importCompany, PEOPLE } from './company.js';
import type { RoleOptions, RoleProcess, Roles } from './roles.js';

/** One installation with a company in it: a database and a Redis prefix of its own, and the recording Slack. */
export interface Installation {
  readonly stores: Stores;
  readonly runId: string;
  start(role: ProcessRole, options?: RoleOptions): RoleProcess;
  /** Enqueues a night's scoring, as the scheduler does at its time. */
  beginNight(nightsAfter?: number): Promise<void>;
  /** Claims a night's run and enqueues nothing: whoever catches up goes on with it. */
  claimNight(): Promise<void>;
  /** Does the scheduler's work in this process until the end. */
  schedule(): Promise<void>;
  /** Waits until the night's run is finished, nothing waits to be sent or looked up, and no job is left. */
  allDone(nightsAfter?: number): Promise<void>;
  deliveries(): Promise<Delivery[]>;
  /** Stops what still runs, and removes everything. */
  close(): Promise<void>;
}

/** Where it is about noon, so that nobody's quiet hours hold a message back while the trials run. */
const TIMEZONE = zoneAtNoon(new Date().getUTCHours());
/** But once in four years: the tests begin their nights themselves. */
const NEVER = '0 3 29 2 *';
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const WITHIN_MS = 45_000;
const LOOK_EVERY_MS = 100;

export interface InstallationOptions {
  readonly redis?: string;
  /** Least time between two messages to one channel. */
  readonly messageIntervalMs?: number;
}

export async function openInstallation(
  { slack, roles }: { readonly slack: FakeSlack; readonly roles: Roles },
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
  let scheduled: { stop(): Promise<void> } | null = null;
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
    if (run === null || run.finishedAt === null) return false;
    const { pending, sending } = await stores.deliveries.counts();
    if (pending + sending > 0) return false;
    const jobs = await queue.counts().catch(() => null);
    return jobs !== null && Object.values(jobs).every((counts) => openJobs(counts) === 0);
  }

  return {
    stores,
    runId: runId(0),
    start(role, options) {
      const started = roles.start(role, environment, options);
      running.push(started);
      return started;
    },
    beginNight: (nightsAfter = 0) =>
      queue.add('start-scoring', { period: period(nightsAfter), asOf: new Date().toISOString() }),
    async claimNight() {
      await stores.runs.claim({
        id: runId(0),
        name: RUN_NAMES[0],
        period: period(0),
        startedAt: new Date(),
        context: null,
        finishedAt: null,
        counts: {},
      });
    },
    async schedule() {
      const settings = { scoring: NEVER, timezone: TIMEZONE };
      scheduled = await startSchedule(queue, stores, settings, () => new Date(), silent);
    },
    async allDone(nightsAfter = 0) {
      try {
        await until(
          'the run is finished and nothing is left to send',
          () => isDone(nightsAfter),
          WITHIN_MS,
          LOOK_EVERY_MS,
        );
      } catch (error) {
        throw new Error(running.map((role) => role.output()).join('\n\n'), { cause: error });
      }
    },
    async deliveries() {
      const rows = await database.connection.collection('deliveries').find().toArray();
      return rows.map(({ _id, ...row }) => ({ ...row, id: String(_id) }) as unknown as Delivery);
    },
    async close() {
      await Promise.all([scheduled?.stop(), ...running.map((role) => role.stop())]);
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

/** The signs of these zones are turned round: Etc/GMT+5 is five hours behind. */
function zoneAtNoon(utcHours: number): string {
  const behind = utcHours - 12;
  return `Etc/GMT${behind < 0 ? behind : `+${behind}`}`;
}

function configFile(messageIntervalMs: number): string {
  return `
company: { name: Acme, timezone: ${TIMEZONE} }
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
owners: { default: S01, segments: { default: { deputy: S02, leader: S03 } } }
stages: { default: act }
clock: { workingDays: [mon, tue, wed, thu, fri, sat, sun] }
# What a night leads to is counted here, not what a day of the quarter does.
tasks: { healthCheckMonths: 0, planSharingMonths: 0, strategyTalkMonths: 0 }
churn:
  measures:
    default:
      low: { do: Check in }
      medium: { do: Call, withinWorkingDays: 5 }
      high: { do: Meet, withinHours: 48 }
slack: { messageIntervalMs: ${messageIntervalMs}, messageBurst: 1 }
schedule: { scoring: '${NEVER}' }
`;
}
