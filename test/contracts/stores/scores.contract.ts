import { describe, expect, it } from 'vitest';
import { partitionOf } from '../../../src/domain/partition.js';
import type { Score } from '../../../src/domain/score.js';
import type { ScoreStore } from '../../../src/stores/scores.js';
import { collect, race } from './collect.js';
import { day, exampleScore } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function scoreStoreContract(freshStore: () => Promise<ScoreStore>): void {
  describe('a score store', () => {
    it('keeps every field of a score', async () => {
      const store = await freshStore();
      const full = exampleScore('erp:1', { lastContactAt: day(3), mayAlert: false });
      const bare = exampleScore('erp:2', { level: null, factors: [], missing: [], risk: 0 });
      await store.save([full, bare]);
      expect(await store.find('churn', 'erp:1')).toStrictEqual(full);
      expect(await store.find('churn', 'erp:2')).toStrictEqual(bare);
      expect(await store.find('churn', 'erp:3')).toBeNull();
      const asked = ['erp:2', 'erp:3', 'erp:1', 'erp:1'];
      const found = await store.findMany('churn', asked);
      expect(found.map((score) => score.subjectId).sort()).toEqual(['erp:1', 'erp:2']);
      await store.save([]);
    });

    it('replaces an older score by a newer one and never the other way round', async () => {
      const store = await freshStore();
      await store.save([night('erp:1', 5, 50)]);
      await store.save([night('erp:1', 4, 10), night('erp:2', 4, 20)]);
      expect((await store.find('churn', 'erp:1'))?.risk).toBe(50);
      expect((await store.find('churn', 'erp:2'))?.risk).toBe(20);
      await store.save([night('erp:1', 6, 60)]);
      expect((await store.find('churn', 'erp:1'))?.risk).toBe(60);
      expect(await risks(store, 'erp:1')).toEqual([60, 50]);
    });

    it('of two runs of the same moment keeps the one with the greater id, whichever is saved last', async () => {
      const store = await freshStore();
      const [a, b] = ['run a', 'run b'] as const;
      await store.save([{ ...night('erp:1', 5, 50), runId: a }]);
      await store.save([{ ...night('erp:1', 5, 55), runId: b }]);
      await store.save([{ ...night('erp:1', 5, 60), runId: a }]);
      expect((await store.find('churn', 'erp:1'))?.risk).toBe(55);
      expect(await risks(store, 'erp:1')).toEqual([55]);
      expect(await collect(store.ofRun(a, [partitionOf('erp:1')], 5))).toEqual([]);
    });

    it('keeps the newest when many runs are saved at once', async () => {
      const store = await freshStore();
      const subjects = Array.from({ length: 20 }, (_, index) => `erp:${index}`);
      await race(8, (night8) => {
        const inTurn = night8 % 2 === 0 ? subjects : [...subjects].reverse();
        return store.save(inTurn.map((subject) => night(subject, night8 + 1, night8 * 10)));
      });
      for (const score of await store.findMany('churn', subjects)) expect(score.risk).toBe(70);
    });

    it('keeps the newest of one subject within a batch', async () => {
      const store = await freshStore();
      await store.save([night('erp:1', 5, 50), night('erp:1', 6, 60), night('erp:1', 4, 40)]);
      expect((await store.find('churn', 'erp:1'))?.risk).toBe(60);
    });

    describe('history', () => {
      it('has a point where the risk moved by a point since the last one, or the month changed', async () => {
        const store = await freshStore();
        const nights: readonly (readonly [day: number, risk: number])[] = [
          [5, 50],
          [6, 50.4],
          [7, 50.9],
          [8, 51],
          [9, 50.1],
          [10, 49],
          [32, 49],
        ];
        for (const [number, risk] of nights) await store.save([night('erp:1', number, risk)]);
        expect(await store.history('churn', 'erp:1', 10)).toStrictEqual(
          (
            [
              [32, 49],
              [10, 49],
              [8, 51],
              [5, 50],
            ] as const
          ).map(([number, risk]) => ({
            subjectId: 'erp:1',
            asOf: day(number),
            basis: 'rules',
            risk,
            level: 'low',
          })),
        );
        expect(await risks(store, 'erp:1', 2)).toEqual([49, 49]);
      });

      it('is the same after the same run was saved again', async () => {
        const store = await freshStore();
        const run = ['erp:1', 'erp:2'].map((subject) => night(subject, 5, 50));
        await store.save(run);
        await store.save(run);
        await store.save(run.slice(1));
        expect(await risks(store, 'erp:1')).toEqual([50]);
        expect(await risks(store, 'erp:2')).toEqual([50]);
        expect((await store.findMany('churn', ['erp:1', 'erp:2'])).length).toBe(2);
      });

      it("keeps one subject's points from those of a subject with a longer name", async () => {
        const store = await freshStore();
        await store.save([night('erp:1', 5, 10), night('erp:1:2', 5, 20)]);
        expect(await risks(store, 'erp:1')).toEqual([10]);
        expect(await risks(store, 'erp:1:2')).toEqual([20]);
        expect(await store.history('churn', 'erp', 5)).toEqual([]);
      });
    });

    it('walks the scores of one run in some partitions, by partition, then subject', async () => {
      const store = await freshStore();
      const subjects = Array.from({ length: 500 }, (_, index) => `erp:${index}`);
      await store.save(subjects.map((subject) => night(subject, 5, 50)));
      const partitions = [partitionOf('erp:5'), partitionOf('erp:3')];
      const mine = subjects
        .filter((subject) => partitions.includes(partitionOf(subject)))
        .sort((a, b) => partitionOf(a) - partitionOf(b) || (a < b ? -1 : 1));
      const [rescored, ...rest] = mine as [string, ...string[]];
      await store.save([night(rescored, 6, 50)]);
      const batches = await collect(store.ofRun('night 5', partitions, 2));
      expect(batches.flat().map((score) => score.subjectId)).toEqual(rest);
      for (const batch of batches.slice(0, -1)) expect(batch).toHaveLength(2);
      expect(await collect(store.ofRun('night 7', partitions, 2))).toEqual([]);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      await store.save(HOSTILE_TEXTS.map((text) => exampleScore(text)));
      for (const text of HOSTILE_TEXTS) {
        expect(await store.find('churn', text)).toStrictEqual(exampleScore(text));
        expect(await store.history('churn', text, 5)).toHaveLength(1);
      }
      await expectNothing(store.find('churn', OPERATOR_AS_TEXT), null);
      await expectNothing(store.history('churn', OPERATOR_AS_TEXT, 5), []);
    });
  });
}

function night(subjectId: string, number: number, risk: number): Score {
  return exampleScore(subjectId, { asOf: day(number), runId: `night ${number}`, risk });
}

async function risks(store: ScoreStore, subjectId: string, limit = 10): Promise<number[]> {
  return (await store.history('churn', subjectId, limit)).map((point) => point.risk);
}
