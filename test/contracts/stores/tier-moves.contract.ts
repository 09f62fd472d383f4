import { describe, expect, it } from 'vitest';
import type { TierMoveStore } from '../../../src/stores/tier-moves.js';
import { collect, idsOf } from './collect.js';
import { day } from './example-rows.js';
import { exampleMove } from './example-values.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function tierMoveStoreContract(freshStore: () => Promise<TierMoveStore>): void {
  describe('a store of tier moves', () => {
    it('keeps every field and leaves alone what is there', async () => {
      const store = await freshStore();
      const bare = exampleMove('2', { mainChange: null, values: {} });
      await store.add([exampleMove('1'), bare]);
      await store.add([exampleMove('1', { to: 'vip' })]);
      await store.add([]);
      expect(await store.ofCustomer('erp:1', 9)).toStrictEqual([exampleMove('1'), bare]);
    });

    it("lists a customer's, the newest first", async () => {
      const store = await freshStore();
      await store.add([
        exampleMove('middle', { at: day(5) }),
        exampleMove('new', { at: day(9) }),
        exampleMove('old', { at: day(1) }),
        exampleMove('other', { customerId: 'erp:2' }),
      ]);
      expect(idsOf(await store.ofCustomer('erp:1', 9))).toEqual(['new', 'middle', 'old']);
      expect(idsOf(await store.ofCustomer('erp:1', 2))).toEqual(['new', 'middle']);
      expect(await store.ofCustomer('erp:9', 2)).toEqual([]);
    });

    it('lists those of several customers, the first first, and leaves out who has none', async () => {
      const store = await freshStore();
      await store.add([
        exampleMove('new', { at: day(9) }),
        exampleMove('b', { at: day(5) }),
        exampleMove('a', { at: day(5) }),
        exampleMove('other', { customerId: 'erp:2' }),
        exampleMove('not asked for', { customerId: 'erp:3' }),
      ]);
      const found = await store.ofCustomers(['erp:1', 'erp:2', 'erp:2', 'erp:9']);
      expect([...found].map(([id, moves]) => [id, idsOf(moves)]).sort()).toEqual([
        ['erp:1', ['a', 'b', 'new']],
        ['erp:2', ['other']],
      ]);
      expect(await store.ofCustomers([])).toEqual(new Map());
    });

    it('walks a period, the first first', async () => {
      const store = await freshStore();
      await store.add([
        exampleMove('last', { at: day(8) }),
        exampleMove('b', { at: day(5) }),
        exampleMove('a', { at: day(5) }),
        exampleMove('before', { at: day(4) }),
        exampleMove('after', { at: day(9) }),
      ]);
      const batches = await collect(store.between(day(5), day(9), 2));
      expect(batches.map(idsOf)).toEqual([['a', 'b'], ['last']]);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      await store.add(
        HOSTILE_TEXTS.map((text) => exampleMove(`m:${text}`, { customerId: text, team: text })),
      );
      for (const text of HOSTILE_TEXTS) expect(idsOf(await store.ofCustomer(text, 5))).toEqual([`m:${text}`]);
      await expectNothing(store.ofCustomer(OPERATOR_AS_TEXT, 5), []);
    });
  });
}
