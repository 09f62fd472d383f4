import { describe, expect, it } from 'vitest';
import {
  DATA_FIGURES,
  type DataCheckResult,
  type DataFigures,
} from '../../../src/domain/data-check-result.js';
import type { DataCheckStore } from '../../../src/stores/data-checks.js';
import { idsOf } from './collect.js';
import { day } from './example-rows.js';

export function dataCheckStoreContract(freshStore: () => Promise<DataCheckStore>): void {
  describe('a store of data checks', () => {
    it('keeps the first result of a week', async () => {
      const store = await freshStore();
      expect(await store.find('2026-W02')).toBeNull();
      expect(await store.add(exampleResult('2026-W02', 7))).toBe(true);
      expect(await store.add(exampleResult('2026-W02', 8))).toBe(false);
      expect(await store.find('2026-W02')).toStrictEqual(exampleResult('2026-W02', 7));
    });

    it('lists the newest weeks up to one, across the turn of a year', async () => {
      const store = await freshStore();
      for (const week of ['2025-W52', '2026-W02', '2026-W01', '2026-W03']) {
        await store.add(exampleResult(week, 1));
      }
      expect(idsOf(await store.upTo('2026-W02', 10))).toEqual(['2026-W02', '2026-W01', '2025-W52']);
      expect(idsOf(await store.upTo('2026-W53', 1))).toEqual(['2026-W03']);
      expect(await store.upTo('2025-W01', 10)).toEqual([]);
    });
  });
}

function exampleResult(id: string, value: number): DataCheckResult {
  const figures = Object.fromEntries(
    DATA_FIGURES.map((figure) => [figure, figure === 'stale_contacts' ? null : value]),
  ) as DataFigures;
  return {
    id,
    asOf: day(6),
    churn: 'rules_only',
    value: { state: 'moderate', missing: [{ what: 'history_months', has: 14, needed: 24 }] },
    deals: { state: 'rules_only', missing: [{ what: 'closed', has: 3, needed: 200 }] },
    service: { state: 'off', missing: [{ what: 'products', has: 0, needed: 1 }] },
    figures,
    repairs: [{ kind: 'synonymous_labels', subject: '$where: a = b', customers: 3, valueMinor: 1e12 }],
  };
}
