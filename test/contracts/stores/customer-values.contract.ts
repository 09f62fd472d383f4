import { describe, expect, it } from 'vitest';
import { partitionOf } from '../../../src/domain/partition.js';
import type { CustomerValueStore } from '../../../src/stores/customer-values.js';
import { collect, race } from './collect.js';
import { day } from './example-rows.js';
import { exampleValue } from './example-values.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function customerValueStoreContract(freshStore: () => Promise<CustomerValueStore>): void {
  describe('a store of customer values', () => {
    it('keeps every field', async () => {
      const store = await freshStore();
      const bare = exampleValue('erp:2', {
        historic: null,
        predicted: null,
        scores: {},
        missing: [],
        dimensions: { monetary: null, strategic: null, behavioural: null },
        combined: null,
        combinedTopShare: null,
        groupKey: null,
      });
      await store.save([exampleValue('erp:1'), bare]);
      await store.save([]);
      expect(await store.find('erp:1')).toStrictEqual(exampleValue('erp:1'));
      expect(await store.find('erp:2')).toStrictEqual(bare);
      expect(await store.find('erp:3')).toBeNull();
      const found = await store.findMany(['erp:2', 'erp:3', 'erp:1', 'erp:1']);
      expect(found.map(({ customerId }) => customerId).sort()).toEqual(['erp:1', 'erp:2']);
    });

    it('replaces an older view by a newer one and never the other way round', async () => {
      const store = await freshStore();
      const night = (number: number, combined: number) =>
        exampleValue('erp:1', { asOf: day(number), combined });
      await store.save([night(5, 50)]);
      await store.save([night(4, 40), exampleValue('erp:2', { asOf: day(4) })]);
      expect((await store.find('erp:1'))?.combined).toBe(50);
      expect((await store.find('erp:2'))?.asOf).toEqual(day(4));
      await store.save([night(6, 60), night(7, 70), night(3, 30)]);
      expect((await store.find('erp:1'))?.combined).toBe(70);
      await store.save([night(7, 70)]);
      expect(await store.find('erp:1')).toStrictEqual(night(7, 70));
    });

    it('keeps the newest when many nights are saved at once', async () => {
      const store = await freshStore();
      const ids = Array.from({ length: 20 }, (_, index) => `erp:${index}`);
      await race(6, (index) => {
        const inTurn = index % 2 === 0 ? ids : [...ids].reverse();
        return store.save(inTurn.map((id) => exampleValue(id, { asOf: day(index + 1), combined: index })));
      });
      for (const { combined } of await store.findMany(ids)) expect(combined).toBe(5);
    });

    it('walks some partitions, by partition, then customer', async () => {
      const store = await freshStore();
      const ids = Array.from({ length: 300 }, (_, index) => `erp:${index}`);
      await store.save(ids.map((id) => exampleValue(id)));
      const partitions = [partitionOf('erp:5'), partitionOf('erp:3')];
      const mine = ids
        .filter((id) => partitions.includes(partitionOf(id)))
        .sort((a, b) => partitionOf(a) - partitionOf(b) || (a < b ? -1 : 1));
      const batches = await collect(store.byPartition(partitions, 2));
      expect(batches.flat().map(({ customerId }) => customerId)).toEqual(mine);
      for (const batch of batches.slice(0, -1)) expect(batch).toHaveLength(2);
      expect(await collect(store.byPartition([], 2))).toEqual([]);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      const all = HOSTILE_TEXTS.map((text) => exampleValue(text, { team: text, segment: text }));
      await store.save(all);
      for (const value of all) expect(await store.find(value.customerId)).toStrictEqual(value);
      await expectNothing(store.find(OPERATOR_AS_TEXT), null);
      await expectNothing(store.findMany([OPERATOR_AS_TEXT]), []);
    });
  });
}
