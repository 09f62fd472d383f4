import { describe, expect, it, onTestFinished } from 'vitest';
import { until } from '../../support/until.js';
import type { Installation } from './installation.js';
import { type OwnRedis, REDIS_PROGRAM, startOwnRedis } from './own-redis.js';
import { outcomeOf, owedOnFirstNight, placements, placementsOnFirstNight, posts } from './record.js';
import type { RoleProcess } from './roles.js';
import { installationOn, useStage } from './stage.js';

const TIMEOUT = { timeout: 120_000 };
/** Slow enough that a night's sending is still under way when something happens to it. */
const SLOWLY = { messageIntervalMs: 150 };

const stage = useStage('A night without the scheduler, a worker, or Redis');

describe('a night delivers everything once', () => {
  it(
    'when the scheduler is killed as soon as it has begun, and nobody starts it again',
    TIMEOUT,
    async () => {
      const installation = await installationOn(stage);
      await installation.claimNight();
      const scheduler = installation.start('scheduler');
      const worker = installation.start('worker');
      await Promise.all([worker.ready(), isUnderWay(installation)]);
      await scheduler.kill();
      await allDelivered(installation, 'scheduler', 'night begun');
    },
  );

  it('when one of two workers is killed, and nobody starts it again', TIMEOUT, async () => {
    const installation = await installationOn(stage);
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
    expect(await isScored(installation)).toBe(false);
    await redis.kill();
    await redis.start();
    await allDelivered(installation, 'Redis, started again', 'scoring');
  });

  it('when Redis is killed while it is sent, and missed before it is started again', TIMEOUT, async () => {
    const { installation, redis, all } = await openedOnOwnRedis();
    const address = await all.ready();
    await stage.slack.accepted('chat.postMessage', 6);
    await redis.kill();
    await until('Redis is missed', async () => (await fetch(`${address}/healthz`)).status === 503);
    expect(await isSent(installation)).toBe(false);
    await redis.start();
    await allDelivered(installation, 'Redis, started again', 'sending');
  });

  it('when Redis loses everything while it is sent', TIMEOUT, async () => {
    const { installation, redis } = await openedOnOwnRedis();
    await stage.slack.accepted('chat.postMessage', 6);
    await redis.empty();
    expect(await isSent(installation)).toBe(false);
    await allDelivered(installation, 'Redis, emptied', 'sending');
  });

  it('when Redis loses everything while it is scored, and every process dies', TIMEOUT, async () => {
    const { installation, redis, all } = await openedOnOwnRedis();
    await isUnderWay(installation);
    await all.kill();
    await redis.empty();
    expect(await isScored(installation)).toBe(false);
    installation.start('all');
    await allDelivered(installation, 'Redis, emptied, and all', 'scoring');
  });

  it('when Redis loses everything while it is sent, and every process dies', TIMEOUT, async () => {
    const { installation, redis, all } = await openedOnOwnRedis();
    await stage.slack.accepted('chat.postMessage', 6);
    await all.kill();
    await redis.empty();
    expect(await isSent(installation)).toBe(false);
    installation.start('all');
    await allDelivered(installation, 'Redis, emptied, and all', 'sending');
  });
});

/** An installation in one process whose night has been enqueued. */
async function openedOnOwnRedis(): Promise<{
  installation: Installation;
  redis: OwnRedis;
  all: RoleProcess;
}> {
  const redis = await startOwnRedis(REDIS_PROGRAM ?? '');
  onTestFinished(() => redis.close());
  const installation = await installationOn(stage, { redis: redis.url, ...SLOWLY });
  await installation.beginNight();
  return { installation, redis, all: installation.start('all') };
}

/** The night's run is claimed and its partitions are about to be scored. */
function isUnderWay({ stores, runId }: Installation): Promise<void> {
  return until('the night is under way', async () => (await stores.runs.find(runId))?.context != null);
}

async function isScored({ stores, runId }: Installation): Promise<boolean> {
  return (await stores.runs.find(runId))?.finishedAt !== null;
}

async function isSent({ stores }: Installation): Promise<boolean> {
  const { pending, sending } = await stores.deliveries.counts();
  return pending + sending === 0;
}

async function allDelivered(installation: Installation, killed: string, at: string): Promise<void> {
  await installation.allDone();
  const posted = await posts(stage.slack);
  const deliveries = await installation.deliveries();
  stage.trials.push({ killed, at, ...outcomeOf(deliveries, posted) });
  const owed = owedOnFirstNight(installation.runId);
  expect(deliveries.map(({ id, state }) => [id, state.name]).sort()).toEqual(owed.map((id) => [id, 'sent']));
  expect([...posted].sort()).toEqual(owed.map((id) => [id, 1]));
  expect(await placements(installation.stores)).toEqual(placementsOnFirstNight());
}
