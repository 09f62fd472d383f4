import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { pino } from 'pino';
import { slackApp } from '../adapters/slack/bolt-app.js';
import { healthRoute } from '../adapters/web/health-route.js';
import { webServer } from '../adapters/web/web-server.js';
import { producerConnection, workerConnection } from '../jobs/connection.js';
import { inlineQueue } from '../jobs/inline-queue.js';
import { type JobQueue, jobQueue } from '../jobs/queue.js';
import { startSchedule } from '../jobs/schedule.js';
import { startScoring } from '../jobs/start-scoring.js';
import { startWorkers } from '../jobs/worker.js';
import { connect } from '../models/connection.js';
import { createIndexes } from '../models/create-indexes.js';
import { mongooseStores } from '../models/stores.js';
import { contextAsOf, jobDependencies, rebuildAll } from './app/jobs.js';
import type { Parts, RecoveryTiming } from './app/parts.js';
import { chatSettings } from './app/settings.js';
import { chatSurface, slackMode, slackSender } from './app/slack.js';
import { DELIVERY_TIMING } from './chat/delivery/drain-target.js';
import { waitingCards } from './chat/waiting-cards.js';
import type { CliApp, ProcessRole } from './cli/verb.js';
import type { Config } from './config/config.js';
import { loadConfig } from './config/load-config.js';
import type { OnStep } from './domain/step.js';

export interface AppOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Told of every step that work passes. */
  readonly onStep?: OnStep;
  readonly recovery?: RecoveryTiming;
  readonly concurrency?: number;
}

const RECOVERY: RecoveryTiming = { delivery: DELIVERY_TIMING, channelLeaseMs: 15_000, stalledJobMs: 30_000 };
const CONCURRENCY = 4;
/** All of what is under way gets this long when the process is asked to stop. */
const SHUTDOWN_MS = 10_000;

interface Stoppable {
  stop(): Promise<void>;
}

/** Reads the configuration and connects to the database. Nothing is served until start. */
export async function openApp(options: AppOptions): Promise<CliApp> {
  const config = readConfig(options.environment);
  const logger = pino({ level: config.environment.LOG_LEVEL }, pino.destination(2));
  const connection = await connect(config.environment.MONGODB_URI, { appName: 'varsel' });
  await createIndexes(connection);
  const parts: Parts = {
    config,
    connection,
    stores: mongooseStores(connection),
    logger,
    now: options.now,
    onStep: options.onStep ?? (() => undefined),
    recovery: options.recovery ?? RECOVERY,
    // One Redis may serve several installations; their databases differ.
    prefix: `varsel-${connection.name}`,
  };
  const running: Stoppable[] = [];
  return {
    config,
    stores: parts.stores,
    rebuildHistories: () => rebuildAll(parts),
    churnContext: (asOf) => contextAsOf(parts, asOf, false),
    async scorePeriod(period, asOf) {
      const dependencies = jobDependencies(
        parts,
        inlineQueue(() => dependencies),
        null,
        null,
      );
      await startScoring(dependencies, { period, asOf: asOf.toISOString() });
    },
    async forget(what) {
      if (what === 'everything') {
        await connection.dropDatabase();
        return createIndexes(connection);
      }
      for (const name of ['alerts', 'deliveries', 'decisions', 'runs']) {
        await connection.collection(name).deleteMany({});
      }
    },
    async start(role) {
      running.push(...(await startRole(parts, role, options.concurrency ?? CONCURRENCY)));
      logger.info({ role }, 'ready');
    },
    async close() {
      // In the order of starting: first nothing new comes in, then what is under way ends.
      for (const part of running.splice(0)) await part.stop();
      await connection.close();
    },
  };
}

/** Environment, .env and varsel.yaml as one checked object. */
export function readConfig(environment: AppOptions['environment']): Config {
  return loadConfig({ environment, readText, parseEnv });
}

async function startRole(parts: Parts, role: ProcessRole, concurrency: number): Promise<Stoppable[]> {
  const { config, logger } = parts;
  const producer = producerConnection(config.environment.REDIS_URL);
  producer.on('error', (error) => logger.warn({ error: error.message }, 'Redis'));
  const queue = jobQueue(producer, parts.prefix, (error) => logger.warn({ error: error.message }, 'queue'));
  const has = (name: ProcessRole): boolean => role === 'all' || role === name;
  const started: Stoppable[] = [];
  if (has('web')) started.push(await startWeb(parts, queue));
  if (has('worker')) started.push(await startWorker(parts, queue, concurrency));
  if (has('scheduler')) {
    const { scoring } = config.schedule;
    const settings = { scoring, timezone: config.company.timezone };
    started.push(await startSchedule(queue, parts.stores, settings, parts.now, logger));
  }
  started.push({
    async stop() {
      await queue.close();
      producer.disconnect();
    },
  });
  return started;
}

async function startWeb(parts: Parts, queue: JobQueue): Promise<Stoppable> {
  const { config, logger, connection } = parts;
  const { HOST: host, PORT: port, SLACK_BOT_TOKEN: botToken, SLACK_API_URL: apiUrl } = config.environment;
  const adapter = slackSender(parts);
  if (adapter === null || botToken === undefined) {
    throw new Error('SLACK_BOT_TOKEN is not set; the web role needs it (varsel doctor says where to get it)');
  }
  const surface = chatSurface(parts, adapter);
  const slack = slackApp({
    botToken,
    mode: slackMode(config),
    adapter,
    handle: surface.handle,
    wording: waitingCards(parts.stores.staff, chatSettings(config)),
    logger,
    ...(apiUrl === undefined ? {} : { apiUrl }),
  });
  const health = healthRoute('/healthz', async () => {
    const jobs = await queue.counts().catch(() => null);
    const isDatabaseUp = connection.readyState === 1;
    const isHealthy = isDatabaseUp && jobs !== null && slack.isConnected();
    return {
      isHealthy,
      details: { database: isDatabaseUp, redis: jobs !== null, slack: slack.isConnected(), jobs },
    };
  });
  const server = webServer({ host, port, routes: [...slack.routes, health], logger });
  await surface.directory.refresh();
  await slack.start();
  const address = await server.start();
  logger.info(address, 'listening');
  return {
    async stop() {
      await slack.stop(SHUTDOWN_MS);
      await server.stop(SHUTDOWN_MS);
    },
  };
}

async function startWorker(parts: Parts, queue: JobQueue, concurrency: number): Promise<Stoppable> {
  const { config, logger, prefix, recovery } = parts;
  const redis = workerConnection(config.environment.REDIS_URL);
  redis.on('error', (error) => logger.warn({ error: error.message }, 'Redis'));
  await redis.connect();
  const dependencies = jobDependencies(parts, queue, redis, slackSender(parts));
  const workers = startWorkers(dependencies, {
    connection: redis,
    prefix,
    concurrency,
    stalledAfterMs: recovery.stalledJobMs,
  });
  // What a worker before this one left undone.
  await queue.add('sweep-deliveries', {});
  return {
    async stop() {
      await workers.stop();
      redis.disconnect();
    },
  };
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
