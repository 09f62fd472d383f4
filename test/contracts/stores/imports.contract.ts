import { describe, expect, it } from 'vitest';
import type { ImportCounts } from '../../../src/domain/import-run.js';
import type { ImportStore } from '../../../src/stores/imports.js';
import { idsOf, race } from './collect.js';
import { day, exampleImport, NO_COUNTS } from './example-rows.js';
import { hostileRecord } from './hostile-texts.js';

const COUNTS: ImportCounts = {
  rows: 10,
  accepted: 8,
  written: 7,
  rejected: 1,
  skipped: hostileRecord((index) => index),
  parked: 2,
};

export function importStoreContract(freshStore: () => Promise<ImportStore>): void {
  describe('an import store', () => {
    it('keeps every field of a run, whatever the reasons for skipping are called', async () => {
      const store = await freshStore();
      const run = exampleImport('1', { finishedAt: day(22), checkpointRow: 10, counts: COUNTS });
      expect(await store.begin(run)).toEqual(run);
      expect(await store.list(1)).toStrictEqual([run]);
    });

    it('finds the run that was begun, with how far it came', async () => {
      const store = await freshStore();
      await store.begin(exampleImport('1'));
      await store.checkpoint('1', 10, COUNTS);
      expect(await store.begin(exampleImport('1', { startedAt: day(25) }))).toStrictEqual(
        exampleImport('1', { checkpointRow: 10, counts: COUNTS }),
      );
    });

    it('gives racing importers of one file the same run', async () => {
      const store = await freshStore();
      const begun = await race(20, (index) => store.begin(exampleImport('1', { startedAt: day(index) })));
      expect(new Set(begun.map((run) => run.startedAt.getTime())).size).toBe(1);
      expect(await store.list(5)).toHaveLength(1);
    });

    it('never moves a checkpoint back', async () => {
      const store = await freshStore();
      await store.begin(exampleImport('1'));
      await store.checkpoint('1', 10, COUNTS);
      await store.checkpoint('1', 5, NO_COUNTS);
      expect((await store.list(1))[0]).toEqual(exampleImport('1', { checkpointRow: 10, counts: COUNTS }));
    });

    it('finishes once', async () => {
      const store = await freshStore();
      await store.begin(exampleImport('1'));
      await store.finish('1', day(21), 12, COUNTS);
      await store.finish('1', day(23), 99, NO_COUNTS);
      await store.checkpoint('1', 99, NO_COUNTS);
      expect((await store.list(1))[0]).toStrictEqual(
        exampleImport('1', { finishedAt: day(21), checkpointRow: 12, counts: COUNTS }),
      );
    });

    it('lists the newest first', async () => {
      const store = await freshStore();
      await store.begin(exampleImport('a', { startedAt: day(2) }));
      await store.begin(exampleImport('b', { startedAt: day(3) }));
      await store.begin(exampleImport('c', { startedAt: day(1) }));
      expect(idsOf(await store.list(5))).toEqual(['b', 'a', 'c']);
      expect(idsOf(await store.list(1))).toEqual(['b']);
    });
  });
}
