import { describe, expect, it } from 'vitest';
import type { Absence } from '../../../src/domain/absence.js';
import type { AbsenceStore } from '../../../src/stores/absences.js';
import { idsOf } from './collect.js';
import { day } from './example-rows.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';

export function absenceStoreContract(freshStore: () => Promise<AbsenceStore>): void {
  describe('an absence store', () => {
    it('finds those that cover a moment: from their start on, and not at their end any more', async () => {
      const store = await freshStore();
      const absence = anAbsence('a1', { startsAt: day(10), endsAt: day(15) });
      await store.add(absence);
      expect(await store.at(new Date(day(10).getTime() - 1))).toEqual([]);
      expect(await store.at(day(10))).toStrictEqual([absence]);
      expect(idsOf(await store.at(new Date(day(15).getTime() - 1)))).toEqual(['a1']);
      expect(await store.at(day(15))).toEqual([]);
    });

    it('leaves an absence alone that is there already', async () => {
      const store = await freshStore();
      await store.add(anAbsence('a1'));
      await store.add(anAbsence('a1', { staffId: 'berit' }));
      expect((await store.at(day(12))).map(({ staffId }) => staffId)).toEqual(['anna']);
    });

    it('takes one back once', async () => {
      const store = await freshStore();
      await store.add(anAbsence('a1'));
      expect(await store.cancel('a1', day(11))).toBe(true);
      expect(await store.cancel('a1', day(12))).toBe(false);
      expect(await store.cancel('a2', day(12))).toBe(false);
      expect(await store.at(day(12))).toEqual([]);
      expect(await store.ofStaff('anna', day(1))).toEqual([]);
    });

    it('lists what lies before one person, the first to begin first', async () => {
      const store = await freshStore();
      await store.add(anAbsence('late', { startsAt: day(30), endsAt: day(31) }));
      await store.add(anAbsence('soon', { startsAt: day(20), endsAt: day(40) }));
      await store.add(anAbsence('over', { startsAt: day(1), endsAt: day(5) }));
      await store.add(anAbsence('other', { staffId: 'berit' }));
      expect(idsOf(await store.ofStaff('anna', day(5)))).toEqual(['soon', 'late']);
      expect(idsOf(await store.at(day(30)))).toEqual(['late', 'soon']);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      for (const [index, text] of HOSTILE_TEXTS.entries()) {
        await store.add(anAbsence(`a${index}`, { staffId: text, saidBy: text }));
        expect(idsOf(await store.ofStaff(text, day(1)))).toEqual([`a${index}`]);
      }
    });
  });
}

function anAbsence(id: string, over: Partial<Absence> = {}): Absence {
  return {
    id,
    staffId: 'anna',
    firstDay: '2026-01-10',
    lastDay: '2026-01-14',
    startsAt: day(10),
    endsAt: day(15),
    saidBy: 'anna',
    saidAt: day(9),
    cancelledAt: null,
    ...over,
  };
}
