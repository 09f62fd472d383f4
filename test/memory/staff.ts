import { isDeepStrictEqual } from 'node:util';
import type { Staff } from '../../src/domain/staff.js';
import type { StaffStore } from '../../src/stores/staff.js';
import { byId } from './order.js';
import { rowsOf, table } from './table.js';

export function memoryStaff(): StaffStore {
  const staff = table<Staff>();
  return {
    async upsert(incoming) {
      const changedIds = new Set<string>();
      for (const person of incoming) {
        const held = staff.get(person.id);
        if (held !== null && isDeepStrictEqual({ ...person, updatedAt: held.updatedAt }, held)) continue;
        staff.set(person);
        changedIds.add(person.id);
      }
      return changedIds.size;
    },
    async find(id) {
      return staff.get(id);
    },
    async findMany(ids) {
      return rowsOf(staff, ids);
    },
    async findOwn(ids) {
      return rowsOf(staff, ids);
    },
    async findByPlatformId(platform, platformUserId) {
      const field = platform === 'slack' ? 'slackUserId' : 'teamsUserId';
      return staff.where((person) => person[field] === platformUserId).sort(byId)[0] ?? null;
    },
    async all() {
      return staff.all().sort(byId);
    },
  };
}
