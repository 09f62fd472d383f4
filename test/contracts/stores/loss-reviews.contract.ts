import { describe, expect, it } from 'vitest';
import type { LossReview } from '../../../src/domain/loss-review.js';
import type { LossReviewStore } from '../../../src/stores/loss-reviews.js';
import { idsOf } from './collect.js';
import { day } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function lossReviewStoreContract(freshStore: () => Promise<LossReviewStore>): void {
  describe('a loss review store', () => {
    it('keeps every field and leaves alone what is there', async () => {
      const store = await freshStore();
      const bare = exampleReview('2', { evidence: null, warnings: [], ownerId: null, leaderId: null });
      expect(await store.add([exampleReview('1'), bare])).toBe(2);
      expect(await store.add([exampleReview('1', { ownerId: 'bo' })])).toBe(0);
      expect(await store.find('1')).toStrictEqual(exampleReview('1'));
      expect(await store.find('2')).toStrictEqual(bare);
      expect(await store.find('3')).toBeNull();
    });

    it('finds the reviews of some customers', async () => {
      const store = await freshStore();
      await store.add([
        exampleReview('1'),
        exampleReview('2', { lostAt: day(90) }),
        exampleReview('3', { customerId: 'erp:2' }),
        exampleReview('4', { customerId: 'erp:3' }),
      ]);
      expect(idsOf(await store.ofCustomers(['erp:1', 'erp:2', 'erp:9'])).sort()).toEqual(['1', '2', '3']);
      expect(await store.ofCustomers([])).toEqual([]);
    });

    it('writes a change over the version that it was made from only', async () => {
      const store = await freshStore();
      await store.add([exampleReview('1')]);
      const answer = { reason: 'price', text: 'Too dear', byId: 'anna', at: day(50) } as const;
      const answered = exampleReview('1', { version: 2, answer });
      expect(await store.compareAndSet(answered)).toBe(true);
      expect(await store.compareAndSet({ ...answered, answer: null })).toBe(false);
      expect(await store.find('1')).toStrictEqual(answered);
    });

    it('lists the losses of a period in order', async () => {
      const store = await freshStore();
      await store.add([
        exampleReview('later', { lostAt: day(50) }),
        exampleReview('first', { lostAt: day(10) }),
        exampleReview('before', { lostAt: day(9) }),
        exampleReview('at the end', { lostAt: day(60) }),
      ]);
      expect(idsOf(await store.lostBetween(day(10), day(60)))).toEqual(['first', 'later']);
    });

    it('finds reviews with an outdated card, until that version is shown', async () => {
      const store = await freshStore();
      await store.add([exampleReview('1', { isCardStale: true }), exampleReview('2')]);
      expect(idsOf(await store.withStaleCard(10))).toEqual(['1']);
      expect(await store.clearStaleCard('1', 2)).toBe(false);
      expect(await store.clearStaleCard('1', 1)).toBe(true);
      expect(await store.withStaleCard(10)).toEqual([]);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      await store.add(HOSTILE_TEXTS.map((text) => exampleReview(`a:${text}`, { customerId: text })));
      for (const text of HOSTILE_TEXTS) expect(idsOf(await store.ofCustomers([text]))).toEqual([`a:${text}`]);
      await expectNothing(store.ofCustomers([OPERATOR_AS_TEXT]), []);
    });
  });
}

function exampleReview(id: string, over: Partial<LossReview> = {}): LossReview {
  return {
    id,
    customerId: 'erp:1',
    lostAt: day(40),
    foundBy: 'outcome',
    ownerId: 'anna',
    leaderId: 'lea',
    createdAt: day(41),
    warnings: [{ alertId: 'churn:erp:1:2026-01-03', level: 'high', warnedAt: day(3), contactedAt: null }],
    evidence: {
      asOf: day(39),
      basis: 'rules',
      risk: 78,
      factors: [
        {
          signal: 'order_rhythm',
          strength: 'strong',
          points: 78,
          values: { days: 60 },
          variant: 'own',
        },
      ],
    },
    answer: null,
    undo: null,
    version: 1,
    targets: [{ platform: 'slack', kind: 'person', id: 'U1' }],
    isCardStale: false,
    ...over,
  };
}
