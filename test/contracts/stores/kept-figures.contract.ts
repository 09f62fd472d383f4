import { describe, expect, it } from 'vitest';
import type { KeptFiguresStore } from '../../../src/stores/kept-figures.js';
import { idsOf } from './collect.js';
import { exampleFigures, exampleValueFigures } from './example-figures.js';
import { day } from './example-rows.js';
import { exampleServiceFigures } from './example-service-figures.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function keptFiguresStoreContract(freshStore: () => Promise<KeptFiguresStore>): void {
  describe('a store of kept figures', () => {
    it('gives back every field of a month, dates, nothing and endless bounds as they were', async () => {
      const store = await freshStore();
      const figures = exampleFigures('2026-10', {
        value: exampleValueFigures('2026-10'),
        service: exampleServiceFigures('2026-10'),
        isValued: true,
      });
      await store.keep(figures);
      await store.keep(exampleFigures('2026-09'));
      expect(await store.find('2026-10')).toStrictEqual(figures);
      expect((await store.find('2026-09'))?.value).toBeNull();
      expect(await store.find('2026-08')).toBeNull();
    });

    it('has one row a month, of which those made later stay', async () => {
      const store = await freshStore();
      await store.keep(exampleFigures('2026-10', { madeAt: day(3), settingsText: 'later' }));
      await store.keep(exampleFigures('2026-10', { madeAt: day(2), settingsText: 'earlier' }));
      expect((await store.find('2026-10'))?.settingsText).toBe('later');
      await store.keep(exampleFigures('2026-10', { madeAt: day(3), settingsText: 'again' }));
      expect((await store.find('2026-10'))?.settingsText).toBe('again');
      expect(await store.monthsFrom('2026-01')).toHaveLength(1);
    });

    it('names the months from one on in order, without their figures', async () => {
      const store = await freshStore();
      for (const month of ['2026-02', '2025-12', '2026-01', '2025-11'])
        await store.keep(exampleFigures(month));
      const months = await store.monthsFrom('2025-12');
      expect(idsOf(months)).toEqual(['2025-12', '2026-01', '2026-02']);
      const { churn: _churn, value: _value, service: _service, ...month } = exampleFigures('2025-12');
      expect(months[0]).toStrictEqual(month);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      for (const text of HOSTILE_TEXTS) await store.keep(exampleFigures(text, { settingsText: text }));
      for (const text of HOSTILE_TEXTS) expect((await store.find(text))?.settingsText).toBe(text);
      await expectNothing(store.find(OPERATOR_AS_TEXT), null);
    });
  });
}
