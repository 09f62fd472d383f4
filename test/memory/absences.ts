import { type Absence, covers } from '../../src/domain/absence.js';
import type { AbsenceStore } from '../../src/stores/absences.js';
import { byId, compareDates } from './order.js';
import { table } from './table.js';

export function memoryAbsences(): AbsenceStore {
  const absences = table<Absence>();
  return {
    async add(absence) {
      absences.add(absence);
    },
    async cancel(id, at) {
      const absence = absences.get(id);
      if (absence === null || absence.cancelledAt !== null) return false;
      absences.set({ ...absence, cancelledAt: at });
      return true;
    },
    async at(moment) {
      return absences.where((absence) => covers(absence, moment)).sort(byId);
    },
    async ofStaff(staffId, after) {
      return absences
        .where(
          (absence) => absence.staffId === staffId && absence.cancelledAt === null && absence.endsAt > after,
        )
        .sort((a, b) => compareDates(a.startsAt, b.startsAt));
    },
  };
}
