import type { DataCheckResult } from '../../src/domain/data-check-result.js';
import type { DataCheckStore } from '../../src/stores/data-checks.js';
import { byId } from './order.js';
import { table } from './table.js';

export function memoryDataChecks(): DataCheckStore {
  const weeks = table<DataCheckResult>();
  return {
    async add(result) {
      return weeks.add(result);
    },
    async find(id) {
      return weeks.get(id);
    },
    async upTo(id, limit) {
      return weeks
        .where((week) => week.id <= id)
        .sort((a, b) => byId(b, a))
        .slice(0, limit);
    },
  };
}
