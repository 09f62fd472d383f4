import { describe, expect, it } from 'vitest';
import type { OffersStart } from '../../../src/domain/offers-start.js';
import type { OffersStartStore } from '../../../src/stores/offers-starts.js';
import { day } from './example-rows.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';

export function offersStartStoreContract(freshStore: () => Promise<OffersStartStore>): void {
  describe('a store of what was decided about offers', () => {
    it('has nothing before the first decision, and then every field', async () => {
      const store = await freshStore();
      expect(await store.find()).toBeNull();
      expect(await store.compareAndSet(start())).toBe(true);
      expect(await store.find()).toStrictEqual(start());
      const next = start({ version: 2, isOn: false, notice: null });
      expect(await store.compareAndSet(next)).toBe(true);
      expect(await store.find()).toStrictEqual(next);
    });

    it('lets one of many who decide at once have it', async () => {
      const store = await freshStore();
      const firsts = await Promise.all(
        ['a', 'b', 'c', 'd'].map((changedById) => store.compareAndSet(start({ changedById }))),
      );
      expect(firsts.filter((isFirst) => isFirst)).toHaveLength(1);
      const seconds = await Promise.all(
        ['a', 'b', 'c', 'd'].map((changedById) => store.compareAndSet(start({ version: 2, changedById }))),
      );
      expect(seconds.filter((isFirst) => isFirst)).toHaveLength(1);
      expect(await store.compareAndSet(start({ version: 4 }))).toBe(false);
    });

    it('takes hostile texts as texts', async () => {
      for (const text of HOSTILE_TEXTS) {
        const store = await freshStore();
        await store.compareAndSet(start({ changedById: text, notice: { byId: text, at: day(3) } }));
        expect(await store.find()).toMatchObject({ changedById: text, notice: { byId: text } });
      }
    });
  });
}

function start(fields: Partial<OffersStart> = {}): OffersStart {
  return {
    version: 1,
    isOn: null,
    notice: { byId: 'anna', at: day(2) },
    changedById: 'anna',
    changedAt: day(2),
    ...fields,
  };
}
