import { slackApp } from '../../adapters/slack/bolt-app.js';
import { healthRoute } from '../../adapters/web/health-route.js';
import { webServer } from '../../adapters/web/web-server.js';
import { producerConnection, workerConnection } from '../../jobs/connection.js';
import { type JobQueue, jobQueue } from '../../jobs/queue.js';
import { startSchedule } from '../../jobs/schedule.js';
import { startWorkers } from '../../jobs/worker.js';
import { waitingCards } from '../chat/waiting-cards.js';
import type { ProcessRole } from '../cli/verb.js';
import { jobDependencies } from './jobs.js';
import type { Parts } from './parts.js';
import { chatSettings } from './settings.js';
import { chatSurface, slackMode, slackSender } from './slack.js';

/** All of what is under way gets this long when the process is asked to stop. */
const SHUTDOWN_MS = 10_000;

export interface Stoppable {
  stop(): Promise<void>;
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}

/** Starts a role; what comes back is to be stopped in its order. */
export async function startRole(parts: Parts, role: ProcessRole, concurrency: number): Promise<Stoppable[]> {
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
    const [jobs, messages] = await Promise.all([
      queue.counts().catch(() => null),
      parts.stores.deliveries.counts().catch(() => null),
    ]);
    const isDatabaseUp = connection.readyState === 1 && messages !== null;
    const isHealthy = isDatabaseUp && jobs !== null && slack.isConnected();
    return {
      isHealthy,
      details: { database: isDatabaseUp, redis: jobs !== null, slack: slack.isConnected(), jobs, messages },
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
      // A job that doesn't end in time is taken up by another worker, as if this one had died.
      await Promise.race([workers.stop(), after(SHUTDOWN_MS)]);
      redis.disconnect();
    },
  };
}
