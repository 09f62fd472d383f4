import { type Job, Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { QueueState } from '../src/domain/queue-state.js';
import { readLastRuns } from './last-runs.js';
import { QUEUE_NAMES } from './names.js';

const FAILURES_SHOWN = 5;
/** The first line of an error says what, to which and what to do. */
const REASON_MAX_LENGTH = 200;

export interface QueueInspector {
  /** Null while Redis can't be asked. */
  state(): Promise<QueueState | null>;
  close(): Promise<void>;
}

/** Looks into the queues without taking part in them. */
export function queueInspector(
  connection: Redis,
  prefix: string,
  onError: (error: Error) => void,
): QueueInspector {
  const queues = QUEUE_NAMES.map((name) => new Queue(name, { connection, prefix }));
  for (const queue of queues) queue.on('error', onError);
  return {
    async state() {
      try {
        const [read, lastRuns] = await Promise.all([
          Promise.all(queues.map(readQueue)),
          readLastRuns(connection, prefix),
        ]);
        const failures = read
          .flatMap(({ failures: own }) => own)
          .sort((a, b) => b.at.getTime() - a.at.getTime())
          .slice(0, FAILURES_SHOWN);
        return { queues: read.map(({ failures: _own, ...queue }) => queue), lastRuns, failures };
      } catch (error) {
        onError(error instanceof Error ? error : new Error(String(error)));
        return null;
      }
    },
    async close() {
      await Promise.all(queues.map((queue) => queue.close()));
    },
  };
}

async function readQueue(queue: Queue) {
  const [counts, [oldest], failed] = await Promise.all([
    queue.getJobCounts('waiting', 'prioritized', 'failed'),
    queue.getWaiting(0, 0),
    queue.getFailed(0, FAILURES_SHOWN - 1),
  ]);
  return {
    name: queue.name,
    waiting: (counts.waiting ?? 0) + (counts.prioritized ?? 0),
    failed: counts.failed ?? 0,
    oldestWaitingAt: oldest === undefined ? null : new Date(oldest.timestamp),
    failures: failed.map(failureOf),
  };
}

function failureOf({ name, finishedOn, timestamp, failedReason }: Job): QueueState['failures'][number] {
  const [firstLine = ''] = (failedReason ?? '').split('\n');
  return {
    job: name,
    at: new Date(finishedOn ?? timestamp),
    reason: firstLine.slice(0, REASON_MAX_LENGTH),
  };
}
