import { describe, expect, it } from 'vitest';
import type { OfferLedgerStore } from '../../../src/stores/offer-ledgers.js';
import { race } from './collect.js';
import { exampleLedger } from './example-offers.js';
import { day } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function offerLedgerStoreContract(freshStore: () => Promise<OfferLedgerStore>): void {
  describe('a store of what customers were offered', () => {
    it('keeps every field', async () => {
      const store = await freshStore();
      const told = exampleLedger('erp:2', {
        shown: [],
        cooldowns: [],
        releases: [],
        never: { offerId: 'offer:ticket:desk:1', byId: 'sara', at: day(4) },
        claimsDueAt: day(5),
      });
      expect(await store.compareAndSet(told)).toBe(true);
      expect(await store.compareAndSet(exampleLedger('erp:1'))).toBe(true);
      expect(await store.findMany(['erp:2', 'erp:1', 'erp:1', 'erp:9'])).toStrictEqual([
        exampleLedger('erp:1'),
        told,
      ]);
      expect(await store.findMany([])).toEqual([]);
    });

    it('writes a change over the version that it was made from only', async () => {
      const store = await freshStore();
      const first = await race(4, () => store.compareAndSet(exampleLedger('erp:1')));
      expect(first.filter((isFirst) => isFirst)).toHaveLength(1);
      const next = exampleLedger('erp:1', { version: 2, shown: [] });
      const won = await race(4, () => store.compareAndSet(next));
      expect(won.filter((isFirst) => isFirst)).toHaveLength(1);
      expect(await store.compareAndSet(exampleLedger('erp:9', { version: 2 }))).toBe(false);
      expect(await store.findMany(['erp:1', 'erp:9'])).toStrictEqual([next]);
    });

    it('finds showings that were never confirmed, the longest due first', async () => {
      const store = await freshStore();
      for (const [customerId, claimsDueAt] of [
        ['due', day(11)],
        ['long due', day(9)],
        ['not yet', day(13)],
        ['none', null],
      ] as const)
        await store.compareAndSet(exampleLedger(customerId, { claimsDueAt }));
      const due = (limit: number) => store.withClaimDue(day(12), limit);
      expect((await due(9)).map(({ customerId }) => customerId)).toEqual(['long due', 'due']);
      expect((await due(1)).map(({ customerId }) => customerId)).toEqual(['long due']);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      for (const text of HOSTILE_TEXTS) await store.compareAndSet(exampleLedger(text));
      for (const text of HOSTILE_TEXTS) {
        expect(await store.findMany([text])).toStrictEqual([exampleLedger(text)]);
      }
      await expectNothing(store.findMany([OPERATOR_AS_TEXT]), []);
    });
  });
}
