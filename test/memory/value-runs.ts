import type { ValueRun } from '../../src/domain/value-run.js';
import type { ValueRunStore } from '../../src/stores/value-runs.js';
import { byId, compareDates } from './order.js';
import { table } from './table.js';

export function memoryValueRuns(): ValueRunStore {
  const runs = table<ValueRun>();
  const inOrder = () => runs.where(() => true).sort((a, b) => compareDates(a.asOf, b.asOf) || byId(a, b));
  return {
    async save(run) {
      runs.set(run);
    },
    newest: async () => inOrder().at(-1) ?? null,
    between: async (from, to) => inOrder().filter(({ asOf }) => asOf >= from && asOf < to),
  };
}
