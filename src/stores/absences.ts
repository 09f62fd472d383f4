import type { Absence } from '../domain/absence.js';

export interface AbsenceStore {
  /** Adds an absence; one whose id is there already is left alone. */
  add(absence: Absence): Promise<void>;
  /** Takes one back; false when it is not there or was taken back before. */
  cancel(id: string, at: Date): Promise<boolean>;
  /** Those that cover a moment, by id. */
  at(moment: Date): Promise<Absence[]>;
  /** One person's that end after a moment and were not taken back, the first to begin first. */
  ofStaff(staffId: string, after: Date): Promise<Absence[]>;
}
