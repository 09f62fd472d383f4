import type { ListedMeasure } from '../../src/domain/measure.js';
import type { MeasureStore } from '../../src/stores/measures.js';
import { batchesOf } from './batches.js';
import { byId, compareDates } from './order.js';
import { table } from './table.js';

const BATCH_SIZE = 1_000;

export function memoryMeasures(): MeasureStore {
  const measures = table<ListedMeasure>();
  return {
    async add(incoming) {
      return incoming.filter((measure) => measures.add(measure)).length;
    },
    async find(id) {
      return measures.get(id);
    },
    async pending(list, now, limit) {
      return measures
        .where(
          ({ list: own, state }) =>
            own === list && state.name === 'pending' && (state.notBefore === null || state.notBefore <= now),
        )
        .sort((a, b) => compareDates(workAt(a), workAt(b)) || byId(a, b))
        .slice(0, limit);
    },
    async transition(id, attempts, to) {
      const measure = measures.get(id);
      if (measure?.state.name !== 'pending' || measure.state.attempts !== attempts) return false;
      measures.set({ ...measure, state: to });
      return true;
    },
    decidedBetween: (from, to) =>
      batchesOf(
        measures
          .where(({ decidedAt }) => decidedAt >= from && decidedAt < to)
          .sort((a, b) => compareDates(a.decidedAt, b.decidedAt) || byId(a, b)),
        BATCH_SIZE,
      ),
  };
}

function workAt({ state, decidedAt }: ListedMeasure): Date {
  return state.name === 'pending' && state.notBefore !== null ? state.notBefore : decidedAt;
}
