import type { Decision } from '../../src/domain/decision.js';
import type { DecisionStore } from '../../src/stores/decisions.js';
import { batchesOf } from './batches.js';
import { byId, compareDates } from './order.js';
import { rowsOf, table } from './table.js';

const BATCH_SIZE = 1_000;

export function memoryDecisions(): DecisionStore {
  const decisions = table<Decision>();
  return {
    async append(incoming) {
      for (const decision of incoming) decisions.add(decision);
    },
    ofRun: (runId) =>
      batchesOf(decisions.where((decision) => decision.runId === runId).sort(byId), BATCH_SIZE),
    async ofSubjects(runId, subjectIds) {
      return rowsOf(
        decisions,
        subjectIds.map((subjectId) => `${runId}|${subjectId}`),
      );
    },
    wouldHaveAlerted: (from, to) =>
      batchesOf(
        decisions
          .where(({ wouldHaveAlerted, asOf }) => wouldHaveAlerted && asOf >= from && asOf < to)
          .sort((a, b) => compareDates(a.asOf, b.asOf) || byId(a, b)),
        BATCH_SIZE,
      ),
  };
}
