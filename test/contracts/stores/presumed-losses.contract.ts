import { describe, expect, it } from 'vitest';
import type { PresumedLoss } from '../../../src/domain/presumed-loss.js';
import type { PresumedLossStore } from '../../../src/stores/presumed-losses.js';
import { idsOf } from './collect.js';
import { day } from './example-rows.js';
import { HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function presumedLossStoreContract(freshStore: () => Promise<PresumedLossStore>): void {
  describe('a store of presumed losses', () => {
    it('keeps every field, and what a later look found over what an earlier one did', async () => {
      const store = await freshStore();
      const bare = exampleLoss('2', { ownerId: null, lastPurchaseAt: null, usualDays: null });
      await store.save([exampleLoss('1'), bare]);
      await store.save([exampleLoss('1', { usualDays: 31, foundAt: day(9) })]);
      await store.save([]);
      expect(await store.find('1')).toStrictEqual(exampleLoss('1', { usualDays: 31, foundAt: day(9) }));
      expect(await store.find('2')).toStrictEqual(bare);
      expect(await store.find('3')).toBeNull();
    });

    it('lists those of an owner, the latest first', async () => {
      const store = await freshStore();
      await store.save([
        exampleLoss('old', { leftAt: day(1) }),
        exampleLoss('late', { leftAt: day(9) }),
        exampleLoss('middle', { leftAt: day(5) }),
        exampleLoss('of another', { ownerId: 'S02' }),
        exampleLoss('of nobody', { ownerId: null }),
      ]);
      expect(idsOf(await store.ofOwner('S01', 9))).toEqual(['late', 'middle', 'old']);
      expect(idsOf(await store.ofOwner('S01', 2))).toEqual(['late', 'middle']);
      expect(idsOf(await store.ofOwner(null, 9))).toEqual(['of nobody']);
    });

    it('takes away what was not found again', async () => {
      const store = await freshStore();
      await store.save([exampleLoss('gone', { foundAt: day(1) }), exampleLoss('still', { foundAt: day(2) })]);
      expect(await store.removeFoundBefore(day(2))).toBe(1);
      expect(idsOf(await store.ofOwner('S01', 9))).toEqual(['still']);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      await store.save(HOSTILE_TEXTS.map((text) => exampleLoss(`l:${text}`, { ownerId: text })));
      for (const text of HOSTILE_TEXTS) expect(idsOf(await store.ofOwner(text, 9))).toEqual([`l:${text}`]);
      expect(await store.ofOwner(OPERATOR_AS_TEXT, 9).catch(() => [])).toEqual([]);
    });
  });
}

function exampleLoss(id: string, fields: Partial<PresumedLoss> = {}): PresumedLoss {
  return {
    id,
    customerId: 'erp:1',
    ownerId: 'S01',
    leftAt: day(3),
    source: 'silence',
    lastPurchaseAt: day(1),
    usualDays: 30,
    foundAt: day(8),
    ...fields,
  };
}
