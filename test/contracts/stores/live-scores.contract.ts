import { describe, expect, it } from 'vitest';
import type { LiveScoreStore } from '../../../src/stores/live-scores.js';
import { day, exampleScore } from './example-rows.js';
import { expectNothing, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function liveScoreStoreContract(freshStore: () => Promise<LiveScoreStore>): void {
  describe('a store of scores between nights', () => {
    it('keeps the newest of each subject, and gives it back as it came', async () => {
      const store = await freshStore();
      const first = exampleScore('erp:1', { asOf: day(2), risk: 40 });
      const other = exampleScore('erp:2', { asOf: day(2), level: null, lastContactAt: null });
      await store.save([first, other]);
      expect(await store.find('churn', 'erp:1')).toStrictEqual(first);
      const later = exampleScore('erp:1', { asOf: day(3), risk: 60 });
      await store.save([later]);
      await store.save([first]);
      expect(await store.find('churn', 'erp:1')).toStrictEqual(later);
      const found = await store.findMany('churn', ['erp:2', 'erp:1', 'erp:1', 'nobody']);
      expect(found.map(({ subjectId, risk }) => [subjectId, risk]).sort()).toEqual([
        ['erp:1', 60],
        ['erp:2', other.risk],
      ]);
      expect(await store.find('churn', 'nobody')).toBeNull();
    });

    it('takes out those of some subjects up to a moment, and leaves newer ones', async () => {
      const store = await freshStore();
      await store.save([1, 2, 3].map((number) => exampleScore(`erp:${number}`, { asOf: day(number) })));
      await store.removeUntil('churn', ['erp:1', 'erp:2', 'erp:3', 'nobody'], day(2));
      const left = await store.findMany('churn', ['erp:1', 'erp:2', 'erp:3']);
      expect(left.map(({ subjectId }) => subjectId)).toEqual(['erp:3']);
    });

    it('reads ids as text', async () => {
      const store = await freshStore();
      await store.save([exampleScore('erp:1')]);
      await expectNothing(store.findMany('churn', [OPERATOR_AS_TEXT]), []);
    });
  });
}
