import { describe, expect, it } from 'vitest';
import type { ValueBasisStore } from '../../../src/stores/value-bases.js';
import { day } from './example-rows.js';

export function valueBasisStoreContract(freshStore: () => Promise<ValueBasisStore>): void {
  describe('a store of bases of values', () => {
    it('has none before the first night, and then the newest, whatever order they come in', async () => {
      const store = await freshStore();
      expect(await store.newest()).toBeNull();
      expect(await store.newestId()).toBeNull();
      await store.save({ id: 'a', asOf: day(2), content: '{"curves":[1,2]}' });
      await store.save({ id: 'b', asOf: day(1), content: '{}' });
      expect(await store.newest()).toStrictEqual({ id: 'a', asOf: day(2), content: '{"curves":[1,2]}' });
      await store.save({ id: 'c', asOf: day(3), content: '[]' });
      expect(await store.newest()).toStrictEqual({ id: 'c', asOf: day(3), content: '[]' });
      expect(await store.newestId()).toBe('c');
    });

    it('replaces a night’s own', async () => {
      const store = await freshStore();
      await store.save({ id: 'a', asOf: day(2), content: 'first' });
      await store.save({ id: 'a', asOf: day(2), content: 'second' });
      expect(await store.newest()).toMatchObject({ content: 'second' });
    });
  });
}
