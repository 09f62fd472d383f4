import type { ImportRun } from '../../src/domain/import-run.js';
import type { ImportStore } from '../../src/stores/imports.js';
import { byId, compareDates } from './order.js';
import { table } from './table.js';

export function memoryImports(): ImportStore {
  const runs = table<ImportRun>();
  return {
    async begin(run) {
      runs.add(run);
      return runs.get(run.id) ?? run;
    },
    async checkpoint(id, row, counts) {
      const run = runs.get(id);
      if (run === null || run.finishedAt !== null || run.checkpointRow > row) return;
      runs.set({ ...run, checkpointRow: row, counts });
    },
    async finish(id, at, row, counts) {
      const run = runs.get(id);
      if (run === null || run.finishedAt !== null) return;
      runs.set({ ...run, finishedAt: at, checkpointRow: row, counts });
    },
    async list(limit) {
      return runs
        .all()
        .sort((a, b) => compareDates(b.startedAt, a.startedAt) || byId(b, a))
        .slice(0, limit);
    },
  };
}
