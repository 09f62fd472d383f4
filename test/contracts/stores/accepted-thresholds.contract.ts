import { describe, expect, it } from 'vitest';
import type { AcceptedThresholds } from '../../../src/domain/accepted-thresholds.js';
import type { AcceptedThresholdStore } from '../../../src/stores/accepted-thresholds.js';
import { day } from './example-rows.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';

export function acceptedThresholdStoreContract(freshStore: () => Promise<AcceptedThresholdStore>): void {
  describe('a store of accepted thresholds', () => {
    it('has none before anybody has accepted any, and then every field', async () => {
      const store = await freshStore();
      expect(await store.find('churn')).toBeNull();
      expect(await store.compareAndSet(accepted(1))).toBe(true);
      expect(await store.find('churn')).toStrictEqual(accepted(1));
    });

    it('is written only over the revision that was read', async () => {
      const store = await freshStore();
      expect(await store.compareAndSet(accepted(2))).toBe(false);
      await store.compareAndSet(accepted(1));
      expect(await store.compareAndSet(accepted(1, { acceptedBy: 'S02' }))).toBe(false);
      expect(await store.compareAndSet(accepted(2, { borders: { low: 5, medium: 9, high: 20 } }))).toBe(true);
      expect(await store.find('churn')).toStrictEqual(
        accepted(2, { borders: { low: 5, medium: 9, high: 20 } }),
      );
    });

    it('keeps what segments have of their own, whatever they are called', async () => {
      const store = await freshStore();
      const segmentBorders = HOSTILE_TEXTS.map((segment, index) => ({
        segment,
        borders: { low: 5 + index, medium: 50 + index, high: 90 },
      }));
      await store.compareAndSet(accepted(1, { segmentBorders }));
      expect(await store.find('churn')).toStrictEqual(accepted(1, { segmentBorders }));
    });

    it('keeps those that held before', async () => {
      const store = await freshStore();
      const { kind: _kind, revision: _revision, ...before } = accepted(1, { modelId: 'churn.1' });
      await store.compareAndSet(accepted(1, { before }));
      expect(await store.find('churn')).toStrictEqual(accepted(1, { before }));
    });

    it('lets one of many who accept at once win', async () => {
      const store = await freshStore();
      const wins = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          store.compareAndSet(accepted(1, { acceptedBy: `S${index}` })),
        ),
      );
      expect(wins.filter((won) => won)).toHaveLength(1);
    });

    it('takes hostile texts as texts', async () => {
      for (const text of HOSTILE_TEXTS) {
        const store = await freshStore();
        await store.compareAndSet(accepted(1, { acceptedBy: text, modelId: text }));
        expect(await store.find('churn')).toMatchObject({ acceptedBy: text, modelId: text });
      }
    });
  });
}

function accepted(revision: number, fields: Partial<AcceptedThresholds> = {}): AcceptedThresholds {
  return {
    kind: 'churn',
    revision,
    borders: { low: 4.5, medium: 8, high: 17.5 },
    hysteresisPoints: 1.1,
    modelId: 'churn.2',
    acceptedBy: 'S01',
    acceptedAt: day(3),
    ...fields,
  };
}
