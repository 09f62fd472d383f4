import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type FakeSlack, startFakeSlack } from '../../support/fake-slack/client.js';
import { until } from '../../support/until.js';
import { type Installation, openInstallation } from './installation.js';
import { ledgerOf, type Trial } from './ledger.js';
import { type OwnRedis, REDIS_PROGRAM, startOwnRedis } from './own-redis.js';
import { outcomeOf, owedOnFirstNight, placements, placementsOnFirstNight, posts } from './record.js';

const TIMEOUT = { timeout: 120_000 };
/** Slow enough that a night's sending is still under way when something happens to it. */
const SLOWLY = { messageIntervalMs: 150 };

let slack: FakeSlack;
const trials: Trial[] = [];

beforeAll(async () => {
  slack = await startFakeSlack();
});
afterAll(async () => {
  await slack.stop();
  process.stdout.write(ledgerOf('A night without the scheduler, a worker, or Redis', trials));
});

describe('a night delivers everything once', () => {
  it('when the scheduler is killed as soon as it has begun, and nobody starts it again', TIMEOUT, async () => {
    const installation = await opened();
    await installation.claimNight();
    const scheduler = installation.start('scheduler');
    const worker = installation.start('worker');
    await Promise.all([worker.ready(), isUnderWay(installation)]);
    await scheduler.kill();
    await allDelivered(installation, 'scheduler', 'night begun');
  });

  it('when one of two workers is killed, and nobody starts it again', TIMEOUT, async () => {
    const installation = await opened();
    await installation.beginNight();
    await installation.schedule();
    const step = 'accepted by the platform';
    const worker = installation.start('worker', { killAt: { step, time: 1 } });
    installation.start('worker');
    await worker.killed();
    await allDelivered(installation, 'one worker of two', `${step} (1)`);
  });
});

describe.skipIf(REDIS_PROGRAM === null)('a night delivers everything once', () => {
  it('when Redis is killed and started again while it is scored', TIMEOUT, async () => {
    const { installation, redis } = await openedOnOwnRedis();
    await isUnderWay(installation);
    await redis.restart();
    await allDelivered(installation, 'Redis, restarted', 'scoring');
  });

  it('when Redis is killed and started again while it is sent', TIMEOUT, async () => {
    const { installation, redis } = await openedOnOwnRedis();
    await slack.accepted('chat.postMessage', 6);
    await redis.restart();
    await allDelivered(installation, 'Redis, restarted', 'sending');
  });

  it('when Redis loses everything while it is sent', TIMEOUT, async () => {
    const { installation, redis } = await openedOnOwnRedis();
    await slack.accepted('chat.postMessage', 6);
    await redis.empty();
    await allDelivered(installation, 'Redis, emptied', 'sending');
  });

  it('when Redis loses everything while it is scored and every process dies', TIMEOUT, async () => {
    const { installation, redis } = await openedOnOwnRedis();
    const [all] = installation.running();
    await isUnderWay(installation);
    await all?.kill();
    await redis.empty();
    installation.start('all');
    await allDelivered(installation, 'Redis, emptied, and all', 'scoring');
  });
});

async function opened(options: Parameters<typeof openInstallation>[1] = {}): Promise<Installation> {
  const installation = await openInstallation(slack, options);
  onTestFinished(() => installation.close());
  return installation;
}

/** An installation in one process whose night has been enqueued. */
async function openedOnOwnRedis(): Promise<{ installation: Installation; redis: OwnRedis }> {
  const redis = await startOwnRedis(REDIS_PROGRAM ?? '');
  onTestFinished(() => redis.close());
  const installation = await opened({ redis: redis.url, ...SLOWLY });
  await installation.beginNight();
  installation.start('all');
  return { installation, redis };
}

/** The night's run is claimed and its partitions are about to be scored. */
function isUnderWay({ stores, runId }: Installation): Promise<void> {
  return until('the night is under way', async () => (await stores.runs.find(runId))?.context != null);
}

async function allDelivered(installation: Installation, killed: string, at: string): Promise<void> {
  await installation.allDone();
  const posted = await posts(slack);
  const deliveries = await installation.deliveries();
  trials.push({ killed, at, ...outcomeOf(deliveries, posted) });
  const owed = owedOnFirstNight(installation.runId);
  expect(deliveries.map(({ id, state }) => [id, state.name]).sort()).toEqual(owed.map((id) => [id, 'sent']));
  expect([...posted].sort()).toEqual(owed.map((id) => [id, 1]));
  expect(await placements(installation.stores)).toEqual(placementsOnFirstNight());
}
