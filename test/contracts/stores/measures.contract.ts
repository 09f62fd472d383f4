import { describe, expect, it } from 'vitest';
import type { ListedMeasure } from '../../../src/domain/measure.js';
import type { MeasureStore } from '../../../src/stores/measures.js';
import { collect, idsOf } from './collect.js';
import { day } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function measureStoreContract(freshStore: () => Promise<MeasureStore>): void {
  describe('a measure store', () => {
    it('keeps every field and leaves alone what is there', async () => {
      const store = await freshStore();
      expect(await store.add([exampleMeasure('1'), exampleMeasure('2', { factor: null })])).toBe(2);
      expect(await store.add([exampleMeasure('1', { list: 'others' }), exampleMeasure('3')])).toBe(1);
      expect(await store.find('1')).toStrictEqual(exampleMeasure('1'));
      expect(await store.find('2')).toStrictEqual(exampleMeasure('2', { factor: null }));
      expect(await store.find('4')).toBeNull();
    });

    it('lists what may be tried by now, oldest first', async () => {
      const store = await freshStore();
      await store.add([
        exampleMeasure('later', { decidedAt: day(4) }),
        exampleMeasure('first', { decidedAt: day(2) }),
        exampleMeasure('other list', { list: 'events' }),
        exampleMeasure('resting', { state: { name: 'pending', attempts: 1, notBefore: day(9) } }),
        exampleMeasure('sent', { state: { name: 'sent', at: day(3), by: 'csv' } }),
      ]);
      expect(idsOf(await store.pending('tips', day(5), 10))).toEqual(['first', 'later']);
      expect(idsOf(await store.pending('tips', day(5), 1))).toEqual(['first']);
      expect(idsOf(await store.pending('tips', day(9), 10))).toEqual(['first', 'later', 'resting']);
    });

    it('lets one of two who try at once have it', async () => {
      const store = await freshStore();
      await store.add([exampleMeasure('1')]);
      const lease = { name: 'pending', attempts: 1, notBefore: day(6) } as const;
      expect(await store.transition('1', 0, lease)).toBe(true);
      expect(await store.transition('1', 0, lease)).toBe(false);
      expect(await store.pending('tips', day(5), 10)).toEqual([]);
      expect(await store.transition('1', 1, { name: 'sent', at: day(5), by: 'webhook' })).toBe(true);
      expect(await store.pending('tips', day(7), 10)).toEqual([]);
      expect(
        await store.transition('1', 1, { name: 'refused', at: day(6), reason: 'unreachable', detail: '' }),
      ).toBe(false);
      expect((await store.find('1'))?.state).toStrictEqual({ name: 'sent', at: day(5), by: 'webhook' });
    });

    it('may be tried at once again after a lease that was given back', async () => {
      const store = await freshStore();
      await store.add([exampleMeasure('1')]);
      await store.transition('1', 0, { name: 'pending', attempts: 1, notBefore: null });
      expect(idsOf(await store.pending('tips', day(5), 10))).toEqual(['1']);
    });

    it('walks those decided in a period, oldest first, whatever became of them', async () => {
      const store = await freshStore();
      const many = Array.from({ length: 1_100 }, (_, index) => exampleMeasure(`m${1000 + index}`));
      await store.add([
        ...many,
        exampleMeasure('before', { decidedAt: day(1) }),
        exampleMeasure('at the end', { decidedAt: day(10) }),
        exampleMeasure('sent', { decidedAt: day(5), state: { name: 'sent', at: day(6), by: 'csv' } }),
      ]);
      const found = (await collect(store.decidedBetween(day(2), day(10)))).flat();
      expect(idsOf(found)).toEqual([...idsOf(many), 'sent']);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      await store.add(HOSTILE_TEXTS.map((text) => exampleMeasure(`a:${text}`, { list: text })));
      for (const text of HOSTILE_TEXTS) {
        expect(idsOf(await store.pending(text, day(5), 10))).toEqual([`a:${text}`]);
      }
      await expectNothing(store.pending(OPERATOR_AS_TEXT, day(5), 10), []);
      await expectNothing(store.find(OPERATOR_AS_TEXT), null);
    });
  });
}

function exampleMeasure(id: string, over: Partial<ListedMeasure> = {}): ListedMeasure {
  return {
    id,
    exportId: `drawn for ${id}`,
    alertId: 'churn:erp:1:2026-01-03',
    customerId: 'erp:1',
    level: 'low',
    list: 'tips',
    factor: 'maintenance',
    decidedAt: day(3),
    state: { name: 'pending', attempts: 0, notBefore: null },
    ...over,
  };
}
