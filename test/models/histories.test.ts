import type { Collection } from 'mongoose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { mongooseStores } from '../../models/stores.js';
import type { History } from '../../src/domain/history.js';
import { ALL_PARTITIONS } from '../../src/domain/partition.js';
import type { HistoryStore } from '../../src/stores/histories.js';
import { collect } from '../contracts/stores/collect.js';
import { exampleHistory } from '../contracts/stores/example-rows.js';
import { type TestDatabase, testDatabase } from '../support/database.js';

describe('histories on MongoDB', () => {
  let database: TestDatabase;
  let store: HistoryStore;
  beforeAll(async () => {
    database = await testDatabase();
  });
  beforeEach(async () => {
    await database.empty();
    store = mongooseStores(database.connection).histories;
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  afterAll(() => database?.drop());

  const rebuildOf = (version: number, history: History) => [{ history, version }];
  const collectionOf = (name: string): Collection => database.connection.model(name).collection;
  const isDirty = async () => (await collect(store.dirty(5))).length > 0;

  it('keep a large one year by year, and no years of rebuilds before', async () => {
    const years = () => database.connection.collection('history_parts').countDocuments();
    await store.markDirty(['erp:1']);
    await store.saveRebuilt(rebuildOf(1, largeHistory()));
    expect(await years()).toBe(5);

    await store.markDirty(['erp:1']);
    const corrected = largeHistory();
    corrected.orders.amountMinor[0] = 7;
    await store.saveRebuilt(rebuildOf(2, corrected));
    expect(await years()).toBe(5);
    expect(await store.find('erp:1')).toStrictEqual(corrected);

    await store.markDirty(['erp:1']);
    await store.saveRebuilt(rebuildOf(3, exampleHistory('erp:1', 2)));
    expect(await years()).toBe(0);
  });

  it('from before a series was added are read, and marked to be made again', async () => {
    const history = exampleHistory('erp:1', 2);
    const ways = [
      () => store.find('erp:1'),
      () => store.findMany(['erp:1']),
      () => collect(store.byPartition(ALL_PARTITIONS, 5)),
    ];
    const rebuild = async () => {
      const [[mark] = []] = await collect(store.dirty(5));
      expect(await store.saveRebuilt(rebuildOf(mark?.version ?? 0, history))).toBe(1);
    };
    await store.markDirty(['erp:1']);
    await rebuild();
    for (const read of ways) {
      await read();
      expect(await isDirty()).toBe(false);
      await collectionOf('histories').updateOne({ _id: 'erp:1' as never }, { $unset: { seriesCount: 1 } });
      expect([await read()].flat(2)).toStrictEqual([history]);
      expect(await isDirty()).toBe(true);
      await rebuild();
      expect(await isDirty()).toBe(false);
    }
  });

  it.each(['histories', 'history_marks'])(
    'stay marked when a rebuild is killed while it writes %s',
    async (name) => {
      await store.markDirty(['erp:1']);
      vi.spyOn(collectionOf(name), name === 'histories' ? 'insertMany' : 'updateMany').mockRejectedValueOnce(
        new Error('killed'),
      );
      await expect(store.saveRebuilt(rebuildOf(1, exampleHistory('erp:1', 2)))).rejects.toThrow('killed');
      expect(await isDirty()).toBe(true);

      expect(await store.saveRebuilt(rebuildOf(1, exampleHistory('erp:1', 2)))).toBe(1);
      expect(await isDirty()).toBe(false);
      expect(await store.find('erp:1')).toStrictEqual(exampleHistory('erp:1', 2));
    },
  );

  it.each([
    ['the first', 'insertMany', 1],
    ['a later', 'bulkWrite', 2],
  ] as const)(
    'are not overwritten by %s rebuild that was overtaken while it wrote',
    async (_name, write, version) => {
      for (let earlier = 1; earlier < version; earlier++) {
        await store.markDirty(['erp:1']);
        await store.saveRebuilt(rebuildOf(earlier, exampleHistory('erp:1', 1)));
      }
      await store.markDirty(['erp:1']);

      const histories = collectionOf('histories');
      const original = histories[write].bind(histories) as (...args: unknown[]) => Promise<unknown>;
      vi.spyOn(histories, write).mockImplementationOnce(async (...args: unknown[]) => {
        await store.markDirty(['erp:1']);
        await store.saveRebuilt(rebuildOf(version + 1, exampleHistory('erp:1', 9)));
        return (await original(...args)) as never;
      });
      expect(await store.saveRebuilt(rebuildOf(version, exampleHistory('erp:1', 5)))).toBe(0);

      expect(await store.find('erp:1')).toStrictEqual(exampleHistory('erp:1', 9));
      expect(await isDirty()).toBe(false);
    },
  );
});

/** Five years of order lines that don't compress, above a megabyte. */
function largeHistory(): History {
  const history = exampleHistory('erp:1', 80_000);
  const fiveYearsMs = Date.UTC(2024, 11, 31) - Date.UTC(2020, 0, 1);
  const atMs = history.orders.atMs.map(
    (_, index) => Date.UTC(2020, 0, 1) + (index * fiveYearsMs) / 80_000 + 0.5,
  );
  const amountMinor = atMs.map((at, index) => at / (index + 1));
  return { ...history, orders: { ...history.orders, atMs, amountMinor, knownAtMs: atMs.slice() } };
}
