import { decide } from './decide-alerts.js';
import type { JobDependencies } from './dependencies.js';
import type { JobQueue } from './queue.js';
import { scoreCustomers } from './score-customers.js';

/**
 * A queue that does a run's work at once and in this process, for the command line: the same jobs, no Redis. What it is
 * asked to add besides (draining) is left to whoever sweeps.
 */
export function inlineQueue(dependencies: () => JobDependencies): JobQueue {
  return {
    async add() {},
    async addScoring(runId, chunks) {
      for (const partitions of chunks)
        await scoreCustomers(dependencies(), { runId, partitions: [...partitions] });
      await decide(dependencies(), { runId }, { failedChildren: 0, isLastAttempt: true });
    },
    async counts() {
      return { scoring: {}, delivery: {}, deals: {} };
    },
    async close() {},
  };
}
