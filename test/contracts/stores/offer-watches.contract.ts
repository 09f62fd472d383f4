import { describe, expect, it } from 'vitest';
import type { OfferWatch } from '../../../src/domain/offer-watch.js';
import type { OfferWatchStore } from '../../../src/stores/offer-watches.js';
import { day } from './example-rows.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';

export function offerWatchStoreContract(freshStore: () => Promise<OfferWatchStore>): void {
  describe('a store of looks at the offers', () => {
    it('has none before the first week, and then every field, the newest first', async () => {
      const store = await freshStore();
      expect(await store.newest(5)).toEqual([]);
      for (const date of [1, 3, 2]) await store.add(look(date));
      expect(await store.newest(2)).toStrictEqual([look(3), look(2)]);
    });

    it('keeps the first look of a week', async () => {
      const store = await freshStore();
      expect(await store.add(look(1))).toBe(true);
      expect(await store.add(look(1, { threshold: 0.9 }))).toBe(false);
      expect(await store.newest(5)).toStrictEqual([look(1)]);
    });

    it('keeps one of many who look at once', async () => {
      const store = await freshStore();
      const firsts = await Promise.all(
        Array.from({ length: 8 }, (_, index) => store.add(look(1, { threshold: index / 10 }))),
      );
      expect(firsts.filter((isFirst) => isFirst)).toHaveLength(1);
    });

    it('takes hostile texts as texts', async () => {
      for (const text of HOSTILE_TEXTS) {
        const store = await freshStore();
        await store.add(look(1, { byId: text }));
        expect(await store.newest(1)).toMatchObject([{ byId: text }]);
      }
    });
  });
}

function look(date: number, fields: Partial<OfferWatch> = {}): OfferWatch {
  return {
    id: `2026-03-0${date}`,
    at: day(date),
    since: day(0),
    measures: [
      { measure: 'ignored', value: 0.7, low: 0.6, high: 0.8, count: 90, limit: 0.5, isCrossed: true },
      { measure: 'no_sale', value: null, low: null, high: null, count: 3, limit: 0.8, isCrossed: false },
    ],
    thresholdBefore: 0.5,
    threshold: 0.6,
    byId: null,
    ...fields,
  };
}
