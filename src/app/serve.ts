import { firstOf } from '../../adapters/web/first-of.js';
import { healthRoute } from '../../adapters/web/health-route.js';
import type { ReplayMemory } from '../../adapters/web/replay-memory.js';
import { webServer } from '../../adapters/web/web-server.js';
import { producerConnection, workerConnection } from '../../jobs/connection.js';
import { redisPacer } from '../../jobs/pace.js';
import { type JobQueue, jobQueue } from '../../jobs/queue.js';
import { type QueueInspector, queueInspector } from '../../jobs/queue-state.js';
import { startSchedule } from '../../jobs/schedule.js';
import { hearPeopleChanges, sharedPeopleChanges } from '../../jobs/shared-people-changes.js';
import { sharedReplayMemory } from '../../jobs/shared-replay-memory.js';
import { type Concurrency, startWorkers } from '../../jobs/worker.js';
import type { Patience, Turns } from '../chat/delivery/paced-adapter.js';
import { readHealth } from '../chat/read-health.js';
import { waitingCards } from '../chat/waiting-cards.js';
import type { ProcessRole } from '../cli/verb.js';
import { storesAskedTogether } from '../stores/asked-together.js';
import { chatSurface } from './chat-surface.js';
import { checkStart } from './check-start.js';
import { dealsAccess } from './deals.js';
import { healthDetails } from './health-details.js';
import { jobDependencies } from './jobs.js';
import { dealsChanged } from './live-deals.js';
import { offersAtWork } from './offers.js';
import { overviewAccess } from './overviews.js';
import type { Parts } from './parts.js';
import { isAnyConnected, pacedSenders, platformSenders } from './platforms.js';
import { chatSettings } from './settings.js';
import { slackSurface } from './slack.js';
import { teamsSurface } from './teams.js';
import { ticketsAccess } from './tickets.js';
import { platformTurns } from './turns.js';

/** All of what is under way gets this long when the process is asked to stop. */
const SHUTDOWN_MS = 10_000;

/** So long an answer or what somebody shares waits for its turn; after that they are told to share it again later. */
const PATIENCE: Patience = { mostMs: 8_000, sleep: after };

export interface Stoppable {
  stop(): Promise<void>;
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}

/** Starts a role; what comes back is to be stopped in its order. */
export async function startRole(
  given: Parts,
  role: ProcessRole,
  concurrency: Concurrency,
): Promise<Stoppable[]> {
  const { config, logger } = given;
  await checkStart(given);
  const producer = producerConnection(config.environment.REDIS_URL);
  producer.on('error', (error) => logger.warn({ error: error.message }, 'Redis'));
  const queue = jobQueue(producer, given.prefix, (error) => logger.warn({ error: error.message }, 'queue'));
  const has = (name: ProcessRole): boolean => role === 'all' || role === name;
  const { peopleChanges: own, prefix } = given;
  const shared = sharedPeopleChanges({ own, publisher: producer, prefix, log: logger });
  const offers = offersAtWork(given);
  const parts: Parts = { ...given, peopleChanges: shared, offers };
  // What is dear to learn is learned before anybody waits for it.
  if (has('web') || has('worker')) await offers.desk.warm();
  const started: Stoppable[] = [];
  if (has('web')) {
    const now = () => parts.now().getTime();
    const replays = sharedReplayMemory({ redis: producer, prefix: parts.prefix, now, log: logger });
    const inspector = queueInspector(producer, parts.prefix, (error) =>
      logger.warn({ error: error.message }, 'queue'),
    );
    const onTrouble = (error: unknown) =>
      logger.warn({ err: error }, 'the pace of messages could not be kept; is Redis there?');
    const pacer = redisPacer({ redis: producer, prefix: parts.prefix });
    const turns = platformTurns({ pacer, config, isUrgent: true, onTrouble });
    const onDealsChanged = dealsChanged(parts, queue, producer);
    started.push(await startWeb(parts, queue, replays, inspector, turns, onDealsChanged));
  }
  if (has('worker')) started.push(await startWorker(parts, queue, concurrency));
  if (has('scheduler')) {
    const { scoring } = config.schedule;
    const settings = { scoring, timezone: config.company.timezone };
    started.push(await startSchedule(queue, parts.stores, settings, parts.now, logger));
  }
  const subscriber = workerConnection(config.environment.REDIS_URL);
  subscriber.on('error', (error) => logger.warn({ error: error.message }, 'Redis'));
  hearPeopleChanges({ own, subscriber, prefix, log: logger });
  started.push({
    async stop() {
      await queue.close();
      subscriber.disconnect();
      producer.disconnect();
    },
  });
  return started;
}

async function startWeb(
  given: Parts,
  queue: JobQueue,
  replays: ReplayMemory,
  inspector: QueueInspector,
  turns: Turns,
  onDealsChanged: ReturnType<typeof dealsChanged>,
): Promise<Stoppable> {
  // Fifty who ask at once would wait for hundreds of calls.
  const parts: Parts = { ...given, stores: storesAskedTogether(given.stores, setImmediate) };
  const { config, logger, connection } = parts;
  const { HOST: host, PORT: port } = config.environment;
  const senders = pacedSenders(platformSenders(parts), turns, PATIENCE);
  if (!isAnyConnected(senders)) {
    throw new Error(
      'neither SLACK_BOT_TOKEN nor TEAMS_APP_ID is set; the web role needs one of them (varsel doctor says where to get it)',
    );
  }
  const surface = chatSurface(parts, senders, inspector.state, onDealsChanged);
  const wording = waitingCards(parts.accounts.find, chatSettings(config), askedInTime);
  const { handle } = surface;
  const slack = senders.slack === null ? null : slackSurface(parts, senders.slack, handle, wording, replays);
  const teams = senders.teams === null ? null : teamsSurface(parts, senders.teams, handle, wording, replays);
  const health = healthRoute('/healthz', async () => {
    const [jobs, health] = await Promise.all([
      queue.counts().catch(() => null),
      readHealth(parts.stores, inspector.state).catch(() => null),
    ]);
    const messages = health?.messages ?? null;
    const isDatabaseUp = connection.readyState === 1 && messages !== null;
    const isSlackUp = slack === null || slack.isConnected();
    const platforms = {
      ...(slack === null ? {} : { slack: slack.isConnected() }),
      // It speaks to us alone, so there is no connection to be lost.
      ...(teams === null ? {} : { teams: true }),
    };
    return {
      isHealthy: isDatabaseUp && jobs !== null && isSlackUp,
      details: {
        database: isDatabaseUp,
        redis: jobs !== null,
        ...platforms,
        jobs,
        messages,
        ...(health === null ? {} : healthDetails(health, parts.now())),
      },
    };
  });
  const routes = [
    ...(slack?.routes ?? []),
    ...(teams?.routes ?? []),
    health,
    overviewAccess(parts),
    ticketsAccess(parts, queue, replays),
    dealsAccess(parts, onDealsChanged, replays),
  ];
  const server = webServer({ host, port, routes, logger });
  await surface.directory.refresh();
  await slack?.start();
  const address = await server.start();
  logger.info(address, 'listening');
  return {
    async stop() {
      await Promise.all([slack?.stop(SHUTDOWN_MS), teams?.stop(SHUTDOWN_MS)]);
      await server.stop(SHUTDOWN_MS);
      await inspector.close();
    },
  };
}

/** So long a database may take to say in which language somebody is told that it is slow. */
const ASKED_WITHIN_MS = 300;

async function askedInTime<Value>(work: Promise<Value>): Promise<Value | null> {
  const first = await firstOf(work, ASKED_WITHIN_MS);
  return first === 'late' ? null : first;
}

async function startWorker(parts: Parts, queue: JobQueue, concurrency: Concurrency): Promise<Stoppable> {
  const { config, logger, prefix, recovery } = parts;
  const redis = workerConnection(config.environment.REDIS_URL);
  redis.on('error', (error) => logger.warn({ error: error.message }, 'Redis'));
  await redis.connect();
  const dependencies = jobDependencies(parts, queue, redis, platformSenders(parts));
  const workers = startWorkers(dependencies, {
    connection: redis,
    prefix,
    concurrency,
    stalledAfterMs: recovery.stalledJobMs,
  });
  // What a worker before this one left undone.
  await queue.add('sweep-deliveries', {});
  await queue.add('sweep-deals', {});
  return {
    async stop() {
      // A job that doesn't end in time is taken up by another worker, as if this one had died.
      await Promise.race([workers.stop(), after(SHUTDOWN_MS)]);
      redis.disconnect();
    },
  };
}
