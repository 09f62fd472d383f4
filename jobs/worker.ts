import { type Job, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import type { JobDependencies } from './dependencies.js';
import { noteLastRun } from './last-runs.js';
import { JOB_PAYLOADS, type JobName, QUEUE_NAMES, type QueueName } from './names.js';
import { type JobContext, PROCESSORS } from './processors.js';

/** How many jobs of a queue one process works on at once. */
export type Concurrency = Readonly<Record<QueueName, number>>;

export interface WorkerSettings {
  readonly connection: Redis;
  readonly prefix: string;
  readonly concurrency: Concurrency;
  /** How soon a dead worker's job goes to another one. */
  readonly stalledAfterMs: number;
}

/** Works on all queues until stopped; stopping lets the jobs under way finish. */
export function startWorkers(
  dependencies: JobDependencies,
  settings: WorkerSettings,
): { stop(): Promise<void> } {
  const workers = QUEUE_NAMES.map((queueName) => {
    const worker = new Worker(queueName, (job: Job) => process(dependencies, job), {
      connection: settings.connection,
      prefix: settings.prefix,
      concurrency: settings.concurrency[queueName],
      // A worker may be killed again and again; the work is idempotent and must end all the same.
      maxStalledCount: 10,
      lockDuration: settings.stalledAfterMs,
      stalledInterval: settings.stalledAfterMs,
    });
    worker.on('error', (error) => dependencies.log.warn({ queueName, error: error.message }, 'worker'));
    worker.on('completed', ({ name }) => {
      noteLastRun(settings.connection, settings.prefix, name, dependencies.now()).catch((error: Error) =>
        dependencies.log.warn({ job: name, error: error.message }, 'a run was not noted'),
      );
    });
    worker.on('failed', (job, error) => {
      const isFinal = job === undefined || job.attemptsMade >= (job.opts.attempts ?? 1);
      const about = { job: job?.name, jobId: job?.id, attempts: job?.attemptsMade, error: error.message };
      if (isFinal) dependencies.log.error(about, 'a job failed for good');
      else dependencies.log.warn(about, 'a job failed and is tried again');
    });
    return worker;
  });
  return {
    async stop() {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

async function process(dependencies: JobDependencies, job: Job): Promise<unknown> {
  if (!isJobName(job.name))
    throw new Error(`there is no job "${job.name}"; it was put in by another version`);
  const context: JobContext = {
    failedChildren:
      job.name === 'decide-alerts' ? Object.keys(await job.getIgnoredChildrenFailures()).length : 0,
    isLastAttempt: job.attemptsMade + 1 >= (job.opts.attempts ?? 1),
  };
  return run(job.name, dependencies, job.data, context);
}

function run<Name extends JobName>(
  name: Name,
  dependencies: JobDependencies,
  data: unknown,
  context: JobContext,
): Promise<unknown> {
  const payload = JOB_PAYLOADS[name].parse(data) as Parameters<(typeof PROCESSORS)[Name]>[1];
  return PROCESSORS[name](dependencies, payload, context);
}

function isJobName(name: string): name is JobName {
  return Object.hasOwn(JOB_PAYLOADS, name);
}
