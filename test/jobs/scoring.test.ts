import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { producerConnection } from '../../jobs/connection.js';
import type { JobDependencies } from '../../jobs/dependencies.js';
import { inlineQueue } from '../../jobs/inline-queue.js';
import { jobQueue } from '../../jobs/queue.js';
import { startScoring } from '../../jobs/start-scoring.js';
import { startWorkers } from '../../jobs/worker.js';
import { decideAlerts } from '../../src/alerts/decide.js';
import { ok } from '../../src/domain/result.js';
import type { ChurnContext } from '../../src/domain/run.js';
import { buildHistory } from '../../src/history/build.js';
import type { Stores } from '../../src/stores/stores.js';
import { memoryStores } from '../memory/memory-stores.js';
import { alertSettings, readiness, someCustomer, somePerson, someScore } from '../support/alerts.js';
import { redisUrl, testRedis } from '../support/redis.js';
import { until } from '../support/until.js';
import { someValueRun } from '../support/value-run.js';

const { redis, prefix, close } = testRedis();
const now = () => new Date('2026-03-02T03:10:00Z');
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const ids = Array.from({ length: 40 }, (_, index) => `C${index + 100}`);

beforeAll(() => redis.connect());
afterAll(close);

describe('a night of scoring', () => {
  it('goes through the queue from start to decided alerts', async () => {
    const producer = producerConnection(redisUrl());
    const queue = jobQueue(producer, prefix, () => undefined);
    const dependencies = { ...(await someDependencies()), queue };
    const workers = startWorkers(dependencies, {
      connection: redis,
      prefix,
      concurrency: { scoring: 4, delivery: 4, deals: 1 },
      stalledAfterMs: 5_000,
    });
    await queue.add('start-scoring', { period: '2026-03-02', asOf: '2026-03-02T03:00:00.000Z' });
    await until('the run is finished', async () => {
      return (await dependencies.stores.runs.lastFinished('score-churn')) !== null;
    });
    const run = await dependencies.stores.runs.lastFinished('score-churn');
    expect(run?.counts).toMatchObject({ scored: 40, opened: 40, failedPartitions: 0 });
    await workers.stop();
    await queue.close();
    producer.disconnect();
  });

  it('reports partitions that fail for good, and decides over the rest', async () => {
    const producer = producerConnection(redisUrl());
    const ownPrefix = `${prefix}-failing`;
    const queue = jobQueue(producer, ownPrefix, () => undefined);
    const base = await someDependencies();
    const errors: string[] = [];
    const dependencies: JobDependencies = {
      ...base,
      queue,
      openScorer: async () => {
        const scorer = await base.openScorer();
        return {
          ...scorer,
          async score(subjects, ...rest) {
            if (subjects.some(({ customer }) => customer.id === 'C100')) throw new Error('cannot be scored');
            return scorer.score(subjects, ...rest);
          },
        };
      },
      log: { ...silent, error: (_about, message) => errors.push(message) },
    };
    const workers = startWorkers(dependencies, {
      connection: redis,
      prefix: ownPrefix,
      concurrency: { scoring: 4, delivery: 4, deals: 1 },
      stalledAfterMs: 5_000,
    });
    await queue.add('start-scoring', { period: '2026-03-02', asOf: '2026-03-02T03:00:00.000Z' });
    await until('the run is finished', async () => {
      return (await dependencies.stores.runs.lastFinished('score-churn')) !== null;
    });
    const run = await dependencies.stores.runs.lastFinished('score-churn');
    expect(run?.counts.failedPartitions).toBe(1);
    expect(run?.counts.scored).toBeGreaterThan(0);
    expect(errors).toContain('some partitions could not be scored');
    await workers.stop();
    await queue.close();
    producer.disconnect();
  });

  it('is the same without a queue, and happens once a period', async () => {
    const base = await someDependencies();
    const dependencies: JobDependencies = { ...base, queue: inlineQueue(() => dependencies) };
    const payload = { period: '2026-03-02', asOf: '2026-03-02T03:00:00.000Z' };
    await startScoring(dependencies, payload);
    const first = await dependencies.stores.runs.lastFinished('score-churn');
    expect(first?.counts).toMatchObject({ scored: 40, opened: 40 });
    await startScoring(dependencies, payload);
    expect(await dependencies.stores.runs.lastFinished('score-churn')).toEqual(first);
  });
});

async function someDependencies(): Promise<Omit<JobDependencies, 'queue'>> {
  const stores = await someCompany();
  return {
    stores,
    redis,
    prefix,
    now,
    onStep: () => undefined,
    rebuildHistories: async () => 0,
    rebuildChanged: async () => 0,
    refreshOverviews: async () => 0,
    churnContext: async (asOf, isFirstRun): Promise<ChurnContext> => ({
      asOf,
      orderIntervals: [],
      coverage: {},
      readiness,
      isFirstRun,
    }),
    openScorer: async () => ({
      active: null,
      shadow: () => null,
      score: async (subjects, { asOf }, runId) =>
        subjects.map(({ customer }) => ok({ ...someScore(customer.id), asOf, runId })),
    }),
    checkTraining: async () => ({ promotedId: null, training: 'not_due' as const, because: null }),
    valueCustomers: async (asOf, runId) => someValueRun({ id: runId, asOf }),
    reckonSales: async () => ({ closed: 0, forecasts: 0 }),
    scoreOpenDeals: async () => ({
      scored: 0,
      bases: { model: 0, stage_rate: 0, none: 0, people: 0, objected: 0 },
      untold: null,
      beside: null,
    }),
    rescoreDeals: async () => ({ scored: 0, told: 0 }),
    wakeAlerts: async () => 0,
    startClocks: async () => 0,
    stopClocks: async () => 0,
    planMeasures: async () => ({ listed: 0, notices: 0 }),
    sendMeasures: async () => ({ sent: 0, refused: 0, postponed: 0 }),
    planTasks: async () => ({ created: 0, lapsed: 0 }),
    reviewLosses: async () => 0,
    checkData: async () => null,
    sweepOffers: async () => ({ shown: 0, scheduled: 0, withdrawn: 0, lapsed: 0, claims: 0 }),
    watchOffers: async () => null,
    minePatterns: async () => null,
    settleMerges: async () => 0,
    runClock: async () => ({ started: 0, steps: 0, handedOver: 0 }),
    runTicketClock: async () => 0,
    addMorningLists: async () => 0,
    addTierMessages: async () => 0,
    makeMonthFigures: async () => ({ month: null, left: 0 }),
    addMonthlyFigures: async () => null,
    addWeeklyDigests: async () => 0,
    decideAlerts: (run) =>
      decideAlerts({ stores, settings: alertSettings(), now, onStep: () => undefined }, run),
    delivery: null,
    log: silent,
  };
}

async function someCompany(): Promise<Stores> {
  const stores = memoryStores();
  await stores.customers.upsert(ids.map((id) => someCustomer(id)));
  await stores.staff.upsert([somePerson('S01')]);
  await stores.histories.markDirty(ids);
  const marked = [];
  for await (const batch of stores.histories.dirty(1000)) marked.push(...batch);
  await stores.histories.saveRebuilt(
    marked.map(({ customerId, version }) => ({ history: buildHistory(customerId, []), version })),
  );
  return stores;
}
