import { describe, expect, it } from 'vitest';
import type { ValueRun } from '../../../src/domain/value-run.js';
import type { ValueRunStore } from '../../../src/stores/value-runs.js';
import { someValueRun } from '../../support/value-run.js';
import { day } from './example-rows.js';

export function valueRunStoreContract(freshStore: () => Promise<ValueRunStore>): void {
  describe("a store of nights' values", () => {
    it('has none before the first night, and then every field of the newest', async () => {
      const store = await freshStore();
      expect(await store.newest()).toBeNull();
      await store.save(valueRun(1));
      await store.save(valueRun(3));
      await store.save(valueRun(2));
      expect(await store.newest()).toStrictEqual(valueRun(3));
    });

    it('has one row a night, however often it runs', async () => {
      const store = await freshStore();
      await store.save(valueRun(1));
      await store.save(valueRun(1, { moves: 7, portfolioMinor: null, method: null }));
      expect(await store.between(day(0), day(9))).toStrictEqual([
        valueRun(1, { moves: 7, portfolioMinor: null, method: null }),
      ]);
    });

    it('gives the nights of a period in order, its end apart', async () => {
      const store = await freshStore();
      for (const date of [4, 1, 3, 2]) await store.save(valueRun(date));
      expect((await store.between(day(2), day(4))).map(({ id }) => id)).toEqual(['value.2', 'value.3']);
    });
  });
}

function valueRun(date: number, fields: Partial<ValueRun> = {}): ValueRun {
  return someValueRun({ id: `value.${date}`, asOf: day(date), ...fields });
}
