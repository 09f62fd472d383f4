import type { PersonalSettings } from '../domain/personal-settings.js';

export interface PersonalSettingsStore {
  find(staffId: string): Promise<PersonalSettings | null>;
  /** Everybody's who has chosen anything, by id. */
  all(): Promise<PersonalSettings[]>;
  /** Writes `next` where the stored version is still `next.version − 1`, or nothing is stored and it is 1. */
  compareAndSet(next: PersonalSettings): Promise<boolean>;
}
