import type { PersonalSettings } from '../../src/domain/personal-settings.js';
import type { PersonalSettingsStore } from '../../src/stores/personal-settings.js';
import { byId } from './order.js';
import { table } from './table.js';

export function memoryPersonalSettings(): PersonalSettingsStore {
  const settings = table<PersonalSettings>();
  return {
    async find(staffId) {
      return settings.get(staffId);
    },
    async all() {
      return settings.all().sort(byId);
    },
    async compareAndSet(next) {
      if ((settings.get(next.id)?.version ?? 0) !== next.version - 1) return false;
      settings.set(next);
      return true;
    },
  };
}
