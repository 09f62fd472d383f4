import { describe, expect, it } from 'vitest';
import { partitionOf } from '../../../src/domain/partition.js';
import type { DirtyHistory, HistoryStore } from '../../../src/stores/histories.js';
import { collect, race } from './collect.js';
import { exampleHistory } from './example-rows.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';

export function historyStoreContract(freshStore: () => Promise<HistoryStore>): void {
  describe('a history store', () => {
    it('gives back what was rebuilt, number by number', async () => {
      const store = await freshStore();
      await store.markDirty(['erp:1', 'erp:2']);
      const [long, empty] = [exampleHistory('erp:1', 500), exampleHistory('erp:2', 0)];
      expect(await store.saveRebuilt([long, empty].map((history) => ({ history, version: 1 })))).toBe(2);
      expect(await store.find('erp:1')).toStrictEqual(long);
      expect(await store.find('erp:2')).toStrictEqual(empty);
    });

    it('gives back several at once, those that were ever rebuilt', async () => {
      const store = await freshStore();
      const ids = ['erp:1', 'erp:2', 'erp:3'];
      await store.markDirty(ids);
      await rebuild(store, [
        { customerId: 'erp:1', version: 1 },
        { customerId: 'erp:3', version: 1 },
      ]);
      const found = await store.findMany(['erp:3', 'erp:2', 'erp:9', 'erp:1', 'erp:3']);
      const sorted = found.toSorted((a, b) => (a.customerId < b.customerId ? -1 : 1));
      expect(sorted).toStrictEqual([exampleHistory('erp:1', 2), exampleHistory('erp:3', 2)]);
      expect(await store.findMany([])).toEqual([]);
    });

    it('gives back a history of many years and more than a document holds', async () => {
      const store = await freshStore();
      await store.markDirty(['erp:1']);
      // A line every six hours since 1970, with amounts that don't compress.
      const history = exampleHistory('erp:1', 80_000, 0);
      const atMs = history.orders.atMs.map((_, index) => index * 21_600_123.5);
      const amountMinor = atMs.map((at, index) => at / (index + 1) + 0.123);
      const big = { ...history, orders: { ...history.orders, atMs, knownAtMs: atMs, amountMinor } };
      expect(await store.saveRebuilt([{ history: big, version: 1 }])).toBe(1);
      expect(await store.find('erp:1')).toStrictEqual(big);
      expect((await collect(store.byPartition([partitionOf('erp:1')], 10))).flat()).toStrictEqual([big]);
      expect(await store.findMany(['erp:1'])).toStrictEqual([big]);

      await store.markDirty(['erp:1']);
      const small = exampleHistory('erp:1', 3);
      expect(await store.saveRebuilt([{ history: small, version: 2 }])).toBe(1);
      expect(await store.find('erp:1')).toStrictEqual(small);
    });

    describe('marks', () => {
      it('raises the version with every mark', async () => {
        const store = await freshStore();
        await store.markDirty(['erp:2', 'erp:1', 'erp:2']);
        await store.markDirty(['erp:3', 'erp:1']);
        await store.markDirty([]);
        expect(await dirtyOnes(store)).toEqual([
          { customerId: 'erp:1', version: 2 },
          { customerId: 'erp:2', version: 1 },
          { customerId: 'erp:3', version: 1 },
        ]);
      });

      it('loses none of many racing marks', async () => {
        const store = await freshStore();
        const ids = Array.from({ length: 30 }, (_, index) => `erp:${index}`);
        await race(8, (marker) => store.markDirty(marker % 2 === 0 ? ids : [...ids].reverse()));
        const marked = await dirtyOnes(store);
        expect(marked).toHaveLength(30);
        for (const { version } of marked) expect(version).toBeGreaterThanOrEqual(8);
      });

      it('are walked in batches by id, though they are cleared on the way', async () => {
        const store = await freshStore();
        await store.markDirty(['e', 'd', 'c', 'b', 'a']);
        const seen: string[][] = [];
        for await (const batch of store.dirty(2)) {
          seen.push(batch.map((mark) => mark.customerId));
          await rebuild(store, batch);
        }
        expect(seen).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
        expect(await dirtyOnes(store)).toEqual([]);
      });
    });

    describe('saving', () => {
      it('loses against a mark that was set during the rebuild', async () => {
        const store = await freshStore();
        await store.markDirty(['erp:1', 'erp:2']);
        const begun = await dirtyOnes(store);
        await store.markDirty(['erp:1']);
        expect(await rebuild(store, begun)).toBe(1);
        expect(await store.find('erp:1')).toBeNull();
        expect(await store.find('erp:2')).not.toBeNull();
        expect(await dirtyOnes(store)).toEqual([{ customerId: 'erp:1', version: 2 }]);
      });

      it('keeps the history from before while a new mark stands', async () => {
        const store = await freshStore();
        await store.markDirty(['erp:1']);
        await rebuild(store, await dirtyOnes(store));
        await store.markDirty(['erp:1']);
        expect(await store.find('erp:1')).toStrictEqual(exampleHistory('erp:1', 2));
        expect(await collect(store.byPartition([partitionOf('erp:1')], 5))).toHaveLength(1);
      });

      it('writes nothing for a customer that was never marked', async () => {
        const store = await freshStore();
        expect(await store.saveRebuilt([{ history: exampleHistory('erp:1', 1), version: 1 }])).toBe(0);
        expect(await store.find('erp:1')).toBeNull();
        expect(await store.saveRebuilt([])).toBe(0);
      });

      it('survives rebuilds of the same customers at once, in any order', async () => {
        const store = await freshStore();
        await store.markDirty(Array.from({ length: 30 }, (_, index) => `erp:${index}`));
        const begun = await dirtyOnes(store);
        await race(6, (worker) => rebuild(store, worker % 2 === 0 ? begun : [...begun].reverse()));
        expect(await dirtyOnes(store)).toEqual([]);
      });
    });

    it('walks some partitions in batches, by partition, then id, without what was never rebuilt', async () => {
      const store = await freshStore();
      const ids = Array.from({ length: 600 }, (_, index) => `erp:${index}`);
      await store.markDirty(ids);
      await rebuild(
        store,
        (await dirtyOnes(store)).filter((mark) => mark.customerId !== 'erp:3'),
      );
      const partitions = [partitionOf('erp:5'), partitionOf('erp:3'), partitionOf('erp:7')];
      const expected = ids
        .filter((id) => partitions.includes(partitionOf(id)) && id !== 'erp:3')
        .sort((a, b) => partitionOf(a) - partitionOf(b) || (a < b ? -1 : 1));
      const batches = await collect(store.byPartition(partitions, 3));
      expect(batches.flat().map((history) => history.customerId)).toEqual(expected);
      for (const batch of batches.slice(0, -1)) expect(batch).toHaveLength(3);
      expect(await collect(store.byPartition([], 3))).toEqual([]);
    });

    it('takes hostile texts as customer ids', async () => {
      const store = await freshStore();
      await store.markDirty(HOSTILE_TEXTS);
      const marked = await dirtyOnes(store);
      expect(marked.map((mark) => mark.customerId).sort()).toEqual([...HOSTILE_TEXTS].sort());
      expect(await rebuild(store, marked)).toBe(HOSTILE_TEXTS.length);
      for (const text of HOSTILE_TEXTS) expect((await store.find(text))?.customerId).toBe(text);
    });
  });
}

async function dirtyOnes(store: HistoryStore): Promise<DirtyHistory[]> {
  return (await collect(store.dirty(100))).flat();
}

function rebuild(store: HistoryStore, marks: readonly DirtyHistory[]): Promise<number> {
  return store.saveRebuilt(
    marks.map(({ customerId, version }) => ({ history: exampleHistory(customerId, 2), version })),
  );
}
