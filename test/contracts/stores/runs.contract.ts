import { describe, expect, it } from 'vitest';
import type { ChurnContext } from '../../../src/domain/run.js';
import type { RunStore } from '../../../src/stores/runs.js';
import { idsOf, race } from './collect.js';
import { day, EXAMPLE_READINESS, exampleRun } from './example-rows.js';
import { HOSTILE_TEXTS, hostileRecord } from './hostile-texts.js';

const CONTEXT: ChurnContext = {
  asOf: day(30),
  orderIntervals: HOSTILE_TEXTS.map((segment, index) => ({
    segment,
    meanLog: index + 0.5,
    withinVarianceLog: 0.25,
    betweenVarianceLog: 0.5,
    intervalCount: index,
    customerCount: 1,
  })),
  coverage: { orders: { firstAt: day(-300), lastAt: day(29), usualGapDays: 1.5 } },
  readiness: EXAMPLE_READINESS,
  isFirstRun: true,
};

export function runStoreContract(freshStore: () => Promise<RunStore>): void {
  describe('a run store', () => {
    it('claims a run once and hands back the one that stands', async () => {
      const store = await freshStore();
      const run = exampleRun('2026-01-30');
      expect(await store.claim(run)).toEqual({ run, isNew: true });
      expect(await store.claim({ ...run, startedAt: day(31) })).toEqual({ run, isNew: false });
      expect(await store.find(run.id)).toStrictEqual(run);
      expect(await store.find('score-churn.2026-01-31')).toBeNull();
    });

    it('gives the claim to one of fifty racing workers and the same run to all', async () => {
      const store = await freshStore();
      const claims = await race(50, (index) =>
        store.claim(exampleRun('2026-01-30', { startedAt: day(index) })),
      );
      expect(claims.filter((claim) => claim.isNew)).toHaveLength(1);
      const winner = claims.findIndex((claim) => claim.isNew);
      for (const claim of claims) expect(claim.run.startedAt).toEqual(day(winner));
    });

    it('sets the context once, whatever the segments are called', async () => {
      const store = await freshStore();
      const { id } = exampleRun('2026-01-30');
      await store.claim(exampleRun('2026-01-30'));
      expect(await store.setContext(id, CONTEXT)).toStrictEqual(CONTEXT);
      const other = { ...CONTEXT, asOf: day(31), orderIntervals: [], coverage: {} };
      expect(await store.setContext(id, other)).toStrictEqual(CONTEXT);
      expect((await store.find(id))?.context).toStrictEqual(CONTEXT);
    });

    it('agrees on one context when several are set at once', async () => {
      const store = await freshStore();
      const { id } = exampleRun('2026-01-30');
      await store.claim(exampleRun('2026-01-30'));
      const standing = await race(20, (index) => store.setContext(id, { ...CONTEXT, asOf: day(index) }));
      expect(new Set(standing.map((context) => context.asOf.getTime())).size).toBe(1);
    });

    it('refuses a context for a run that nobody claimed', async () => {
      const store = await freshStore();
      await expect(store.setContext('score-churn.2026-01-30', CONTEXT)).rejects.toThrow(
        /score-churn\.2026-01-30 does not exist/,
      );
    });

    it('lets the first to finish win', async () => {
      const store = await freshStore();
      const { id } = exampleRun('2026-01-30');
      await store.claim(exampleRun('2026-01-30'));
      const counts = hostileRecord((index) => index);
      const won = await race(20, (index) => store.finish(id, day(40 + index), counts));
      expect(won.filter(Boolean)).toHaveLength(1);
      expect(await store.find(id)).toStrictEqual(
        exampleRun('2026-01-30', { finishedAt: day(40 + won.indexOf(true)), counts }),
      );
      expect(await store.finish('unknown', day(40), {})).toBe(false);
    });

    it('lists unfinished runs, oldest first', async () => {
      const store = await freshStore();
      await store.claim(exampleRun('2026-01-03', { startedAt: day(5) }));
      await store.claim(exampleRun('2026-01-02', { startedAt: day(4) }));
      await store.claim(exampleRun('2026-01-01', { startedAt: day(6) }));
      await store.finish('score-churn.2026-01-01', day(7), {});
      expect(idsOf(await store.unfinished())).toEqual(['score-churn.2026-01-02', 'score-churn.2026-01-03']);
    });

    it('finds the finished runs of the newest and of the oldest period', async () => {
      const store = await freshStore();
      expect(await store.lastFinished('score-churn')).toBeNull();
      expect(await store.firstFinished('score-churn')).toBeNull();
      for (const period of ['2026-01-02', '2026-01-03', '2026-01-01', '2026-01-04']) {
        await store.claim(exampleRun(period));
      }
      expect(await store.lastFinished('score-churn')).toBeNull();
      await store.finish('score-churn.2026-01-03', day(7), {});
      await store.finish('score-churn.2026-01-02', day(8), {});
      expect((await store.lastFinished('score-churn'))?.period).toBe('2026-01-03');
      expect((await store.firstFinished('score-churn'))?.period).toBe('2026-01-02');
    });
  });
}
