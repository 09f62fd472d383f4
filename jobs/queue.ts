import { type FlowJob, FlowProducer, type JobsOptions, Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import {
  JOB_PAYLOADS,
  JOB_QUEUES,
  type JobName,
  type JobPayload,
  QUEUE_NAMES,
  type QueueName,
} from './names.js';

/** Puts work into the queues. Losing an entry loses no work: everything enqueued can be found again in the database. */
export interface JobQueue {
  add<Name extends JobName>(
    name: Name,
    payload: JobPayload<Name>,
    options?: { delayMs?: number },
  ): Promise<void>;
  /** Scores partitions side by side, then decides; a partition that fails for good is reported, not waited for. */
  addScoring(runId: string, chunks: readonly (readonly number[])[]): Promise<void>;
  /** Waiting, active, delayed and failed jobs per queue. */
  counts(): Promise<Record<QueueName, Record<string, number>>>;
  close(): Promise<void>;
}

const OPTIONS = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: { age: 3_600, count: 1_000 },
  removeOnFail: { age: 14 * 86_400, count: 1_000 },
} as const satisfies JobsOptions;

// Spares noise only, and lasts until the job ends. Draining has none: a job that comes while one ends must not be lost.
const DEDUPLICATION: { readonly [Name in JobName]?: (payload: JobPayload<Name>) => string } = {
  'start-scoring': ({ period }) => `start-scoring-${period}`,
  'rebuild-histories': () => 'rebuild-histories',
  'sweep-histories': () => 'sweep-histories',
  'wake-alerts': () => 'wake-alerts',
  'plan-measures': () => 'plan-measures',
  'send-measures': () => 'send-measures',
  'plan-tasks': () => 'plan-tasks',
  'review-losses': () => 'review-losses',
  'train-churn': () => 'train-churn',
  'value-customers': ({ period }) => `value-customers-${period}`,
  // Each month adds the next while its own job still goes on.
  'make-figures': ({ after = '' }) => `make-figures-${after}`,
  'score-open-deals': ({ period }) => `score-open-deals-${period}`,
  'run-clock': () => 'run-clock',
  'morning-lists': () => 'morning-lists',
  'sweep-deliveries': () => 'sweep-deliveries',
};

export function jobQueue(connection: Redis, prefix: string, onError: (error: Error) => void): JobQueue {
  const queues = new Map(QUEUE_NAMES.map((name) => [name, new Queue(name, { connection, prefix })] as const));
  const flows = new FlowProducer({ connection, prefix });
  for (const queue of queues.values()) queue.on('error', onError);
  flows.on('error', onError);
  return {
    async add(name, payload, { delayMs = 0 } = {}) {
      const checked = JOB_PAYLOADS[name].parse(payload);
      const deduplicationId = DEDUPLICATION[name]?.(payload);
      await queues.get(JOB_QUEUES[name])?.add(name, checked, {
        ...OPTIONS,
        ...(delayMs > 0 ? { delay: delayMs } : {}),
        ...(deduplicationId === undefined ? {} : { deduplication: { id: deduplicationId } }),
      });
    },
    async addScoring(runId, chunks) {
      const children = chunks.map(
        (partitions): FlowJob => ({
          name: 'score-customers',
          queueName: JOB_QUEUES['score-customers'],
          data: { runId, partitions: [...partitions] } satisfies JobPayload<'score-customers'>,
          opts: { ...OPTIONS, ignoreDependencyOnFailure: true },
        }),
      );
      const data = { runId } satisfies JobPayload<'decide-alerts'>;
      await flows.add({
        name: 'decide-alerts',
        queueName: JOB_QUEUES['decide-alerts'],
        data,
        children,
        opts: OPTIONS,
      });
    },
    async counts() {
      const entries = await Promise.all(
        [...queues].map(async ([name, queue]) => [name, await queue.getJobCounts()] as const),
      );
      return Object.fromEntries(entries) as Record<QueueName, Record<string, number>>;
    },
    async close() {
      await Promise.all([...queues.values(), flows].map((each) => each.close()));
    },
  };
}
