import { describe, expect, it } from 'vitest';
import type { PipelineForecastStore } from '../../../src/stores/pipeline-forecasts.js';
import { idsOf } from './collect.js';
import { exampleForecast } from './example-deals.js';
import { day } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function pipelineForecastStoreContract(freshStore: () => Promise<PipelineForecastStore>): void {
  describe('a pipeline forecast store', () => {
    it('never makes a forecast another one', async () => {
      const store = await freshStore();
      const first = exampleForecast('a');
      await store.add([first]);
      await store.add([
        exampleForecast('a', { weightedMinor: 1 }),
        exampleForecast('b', { scope: 'team:N' }),
      ]);
      await store.add([]);
      expect(await store.ofQuarter('all', '2026-Q1')).toStrictEqual([first]);
      expect(idsOf(await store.ofQuarter('team:N', '2026-Q1'))).toEqual(['b']);
    });

    it('finds the forecasts of a scope and quarter, oldest first', async () => {
      const store = await freshStore();
      await store.add([
        exampleForecast('new', { madeAt: day(20) }),
        exampleForecast('old', { madeAt: day(10) }),
        exampleForecast('next', { quarter: '2026-Q2' }),
      ]);
      expect(idsOf(await store.ofQuarter('all', '2026-Q1'))).toEqual(['old', 'new']);
      expect(await store.ofQuarter('all', '2026-Q3')).toEqual([]);
    });

    it('finds the newest of each scope and quarter made before a moment', async () => {
      const store = await freshStore();
      await store.add([
        exampleForecast('1', { madeAt: day(10) }),
        exampleForecast('2', { madeAt: day(17) }),
        exampleForecast('3', { madeAt: day(24) }),
        exampleForecast('4', { madeAt: day(10), scope: 'team:N' }),
        exampleForecast('5', { madeAt: day(17), quarter: '2026-Q2' }),
        exampleForecast('6', { madeAt: day(17), quarter: '2026-Q3' }),
      ]);
      const found = await store.madeBefore(day(24), ['2026-Q1', '2026-Q2']);
      expect(idsOf(found)).toEqual(['2', '4', '5']);
      expect(await store.madeBefore(day(10), ['2026-Q1'])).toEqual([]);
      expect(await store.madeBefore(day(24), [])).toEqual([]);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      await store.add(HOSTILE_TEXTS.map((text) => exampleForecast(text, { scope: text })));
      for (const text of HOSTILE_TEXTS) {
        expect(idsOf(await store.ofQuarter(text, '2026-Q1'))).toEqual([text]);
      }
      await expectNothing(store.ofQuarter(OPERATOR_AS_TEXT, '2026-Q1'), []);
    });
  });
}
