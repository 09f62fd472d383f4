import type { Run } from '../../src/domain/run.js';
import type { RunStore } from '../../src/stores/runs.js';
import { byId, compareDates, compareTexts } from './order.js';
import { table } from './table.js';

export function memoryRuns(): RunStore {
  const runs = table<Run>();
  const finished = (name: Run['name']) =>
    runs
      .where((run) => run.name === name && run.finishedAt !== null)
      .sort((a, b) => compareTexts(a.period, b.period));
  return {
    async claim(run) {
      const isNew = runs.add(run);
      return { run: runs.get(run.id) ?? run, isNew };
    },
    async find(id) {
      return runs.get(id);
    },
    async setContext(id, context) {
      const run = runs.get(id);
      if (run === null) throw new Error(`Run ${id} does not exist; claim it before setting its context.`);
      if (run.context !== null) return run.context;
      runs.set({ ...run, context });
      return context;
    },
    async finish(id, at, counts) {
      const run = runs.get(id);
      if (run === null || run.finishedAt !== null) return false;
      runs.set({ ...run, finishedAt: at, counts });
      return true;
    },
    async unfinished() {
      return runs
        .where((run) => run.finishedAt === null)
        .sort((a, b) => compareDates(a.startedAt, b.startedAt) || byId(a, b));
    },
    async lastFinished(name) {
      return finished(name).at(-1) ?? null;
    },
    async firstFinished(name) {
      return finished(name)[0] ?? null;
    },
  };
}
