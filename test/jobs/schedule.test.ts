import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { JobQueue } from '../../jobs/queue.js';
import { startSchedule } from '../../jobs/schedule.js';
import type { Run } from '../../src/domain/run.js';
import type { Stores } from '../../src/stores/stores.js';
import { memoryStores } from '../memory/memory-stores.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const CATCHING_UP_MS = 10 * 60_000;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-02T12:00:10Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a night that was begun and not finished', () => {
  it('is gone on with at the start', async () => {
    const { begin, start, nights } = schedule();
    await begin('2026-03-02', new Date('2026-03-02T02:00:00Z'));
    await start();
    expect(nights).toEqual([{ period: '2026-03-02', asOf: '2026-03-02T02:00:00.000Z' }]);
  });

  it('is gone on with within minutes when its jobs were lost', async () => {
    const { begin, start, nights } = schedule();
    await start();
    await begin('2026-03-02', new Date('2026-03-02T02:00:00Z'));
    await vi.advanceTimersByTimeAsync(CATCHING_UP_MS);
    expect(nights.map(({ period }) => period)).toEqual(['2026-03-02']);
  });

  it('is left to its jobs while there are any, and those that failed for good are none', async () => {
    const { begin, start, nights, jobs } = schedule();
    await start();
    await begin('2026-03-02', new Date('2026-03-02T02:00:00Z'));
    jobs.scoring = { active: 0, delayed: 1, failed: 0, completed: 3 };
    await vi.advanceTimersByTimeAsync(CATCHING_UP_MS);
    expect(nights).toEqual([]);
    jobs.scoring = { active: 0, delayed: 0, failed: 1, completed: 3 };
    await vi.advanceTimersByTimeAsync(CATCHING_UP_MS);
    expect(nights).toHaveLength(1);
  });
});

describe('a night that passed while nobody ran', () => {
  it('is caught up under the company’s date, not that of UTC', async () => {
    const { begin, finish, start, nights } = schedule('America/New_York');
    vi.setSystemTime(new Date('2026-03-04T02:30:00Z'));
    await begin('2026-03-02', new Date('2026-03-02T08:00:00Z'));
    await finish('2026-03-02');
    await start();
    expect(nights.map(({ period }) => period)).toEqual(['2026-03-03']);
  });

  it('is told from a day’s look at the models that was cut off', async () => {
    const { start, nights, stores } = schedule();
    const cutOff = run('2026-03-02', new Date('2026-03-02T04:00:00Z'));
    await stores.runs.claim({ ...cutOff, id: 'train-churn.2026-03-02', name: 'train-churn' });
    await start();
    expect(nights).toEqual([]);
  });

  it('is no matter for an installation that has never scored', async () => {
    const { start, nights } = schedule();
    await start();
    expect(nights).toEqual([]);
  });
});

describe('a team that was stepped up', () => {
  const entry = (stage: 'observe' | 'act', changedAt: string) => ({
    team: 'north',
    stage,
    version: 1,
    changedById: 'S01',
    changedAt: new Date(changedAt),
  });

  it('has its first alerts before the next night, once', async () => {
    const { begin, finish, start, nights, stores } = schedule();
    await begin('2026-03-02', new Date('2026-03-02T02:00:00Z'));
    await finish('2026-03-02');
    await start();
    await stores.teamStages.compareAndSet(entry('act', '2026-03-02T12:01:00Z'));
    await vi.advanceTimersByTimeAsync(CATCHING_UP_MS);
    expect(nights.map(({ period }) => period)).toEqual(['2026-03-02T13-05']);
    await begin('2026-03-02T13-05', new Date('2026-03-02T12:05:00Z'));
    await finish('2026-03-02T13-05');
    await vi.advanceTimersByTimeAsync(2 * CATCHING_UP_MS);
    expect(nights).toHaveLength(1);
  });

  it('or down to observing changes nothing until the night', async () => {
    const { begin, finish, start, nights, stores } = schedule();
    await begin('2026-03-02', new Date('2026-03-02T02:00:00Z'));
    await finish('2026-03-02');
    await stores.teamStages.compareAndSet(entry('observe', '2026-03-02T12:00:00Z'));
    await start();
    await vi.advanceTimersByTimeAsync(CATCHING_UP_MS);
    expect(nights).toEqual([]);
  });

  it('does not hide a night that was missed after it', async () => {
    const { begin, finish, start, nights } = schedule();
    await begin('2026-03-01T17-05', new Date('2026-03-01T16:05:00Z'));
    await finish('2026-03-01T17-05');
    await start();
    expect(nights.map(({ period }) => period)).toEqual(['2026-03-02']);
  });
});

describe('the work of a day', () => {
  const DAILY = [
    'plan-tasks',
    'review-losses',
    'check-data',
    'watch-offers',
    'mine-patterns',
    'make-figures',
    'monthly-figures',
    'train-churn',
  ];

  it('is done at the start too, so that none is missed', async () => {
    const { begin, finish, start, added } = schedule();
    await begin('2026-03-01', new Date('2026-03-01T02:00:00Z'));
    await finish('2026-03-01');
    await start();
    expect(added).toEqual(expect.arrayContaining(DAILY));
  });

  it('trains no model at the start where that was done today, or nothing was ever scored', async () => {
    const fresh = schedule();
    await fresh.start();
    expect(fresh.added).not.toContain('train-churn');
    const { begin, finish, start, added, stores } = schedule();
    await begin('2026-03-01', new Date('2026-03-01T02:00:00Z'));
    await finish('2026-03-01');
    const look = run('2026-03-02', new Date('2026-03-02T04:00:00Z'));
    await stores.runs.claim({ ...look, id: 'train-churn.2026-03-02', name: 'train-churn' });
    await stores.runs.finish('train-churn.2026-03-02', new Date(), {});
    await start();
    expect(added).not.toContain('train-churn');
  });

  it('is caught up by a machine that slept through its time, once', async () => {
    const { begin, finish, start, added } = schedule();
    await begin('2026-03-02', new Date('2026-03-02T02:00:00Z'));
    await finish('2026-03-02');
    await start();
    added.length = 0;
    // Asleep: no timer fires, and at half past eight everything goes on.
    vi.setSystemTime(new Date('2026-03-03T07:30:10Z'));
    await vi.advanceTimersByTimeAsync(CATCHING_UP_MS);
    expect(added).toEqual(expect.arrayContaining(DAILY));
    added.length = 0;
    await vi.advanceTimersByTimeAsync(2 * CATCHING_UP_MS);
    expect(added).not.toContain('plan-tasks');
  });
});

function schedule(timezone = 'Europe/Oslo') {
  const stores: Stores = memoryStores();
  const nights: unknown[] = [];
  const added: string[] = [];
  const jobs: Record<'scoring' | 'delivery' | 'deals', Record<string, number>> = {
    scoring: {},
    delivery: {},
    deals: {},
  };
  const queue: JobQueue = {
    add: async (name, payload) => {
      added.push(name);
      if (name === 'start-scoring') nights.push(payload);
    },
    addScoring: async () => undefined,
    counts: async () => jobs,
    close: async () => undefined,
  };
  let started: { stop(): Promise<void> } | null = null;
  onTestFinished(() => started?.stop());
  return {
    nights: nights as { period: string; asOf: string }[],
    jobs,
    stores,
    added,
    begin: (period: string, startedAt: Date) => stores.runs.claim(run(period, startedAt)),
    finish: (period: string) => stores.runs.finish(`score-churn.${period}`, new Date(), {}),
    async start() {
      started = await startSchedule(
        queue,
        stores,
        { scoring: '0 3 * * *', timezone },
        () => new Date(),
        silent,
      );
    },
  };
}

function run(period: string, startedAt: Date): Run {
  return {
    id: `score-churn.${period}`,
    name: 'score-churn',
    period,
    startedAt,
    context: null,
    finishedAt: null,
    counts: {},
  };
}
