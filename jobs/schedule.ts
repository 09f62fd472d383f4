import { DateTime } from 'luxon';
import cron from 'node-cron';
import type { Stores } from '../src/stores/stores.js';
import type { JobLog } from './dependencies.js';
import type { JobQueue } from './queue.js';

export interface ScheduleSettings {
  /** Cron expression of the nightly scoring. */
  readonly scoring: string;
  readonly timezone: string;
}

/** Every few seconds: what a killed process left behind is picked up within this time. */
const SWEEP = '*/5 * * * * *';
const REBUILD = '*/10 * * * *';

/**
 * Enqueues at the set times, and nothing else: that a run happens once rests on its row. What was missed while nobody
 * ran is caught up at the start.
 */
export async function startSchedule(
  queue: JobQueue,
  stores: Stores,
  settings: ScheduleSettings,
  now: () => Date,
  log: JobLog,
): Promise<{ stop(): Promise<void> }> {
  const enqueue = (work: () => Promise<void>): (() => Promise<void>) => {
    return async () => {
      try {
        await work();
      } catch (error) {
        // The next tick tries again; the rows still say what is to be done.
        log.warn({ error: String(error) }, 'could not enqueue; is Redis there?');
      }
    };
  };
  const score = enqueue(async () => {
    const period = DateTime.fromJSDate(now(), { zone: settings.timezone }).toISODate() ?? '';
    await queue.add('start-scoring', { period, asOf: now().toISOString() });
  });
  const tasks = [
    cron.schedule(settings.scoring, score, { timezone: settings.timezone }),
    cron.schedule(
      SWEEP,
      enqueue(() => queue.add('sweep-deliveries', {})),
    ),
    cron.schedule(
      REBUILD,
      enqueue(() => queue.add('rebuild-histories', {})),
    ),
  ];
  await enqueue(() => catchUp(queue, stores, now()))();
  return {
    async stop() {
      await Promise.all(tasks.map((task) => task.destroy()));
    },
  };
}

/** Runs that were begun and never finished, and a night that passed without any. */
async function catchUp(queue: JobQueue, stores: Stores, now: Date): Promise<void> {
  for (const { period, startedAt, context } of await stores.runs.unfinished()) {
    await queue.add('start-scoring', { period, asOf: (context?.asOf ?? startedAt).toISOString() });
  }
  const last = await stores.runs.lastFinished('score-churn');
  const isMissed = last !== null && now.getTime() - last.startedAt.getTime() > 25 * 3_600_000;
  if (isMissed)
    await queue.add('start-scoring', { period: now.toISOString().slice(0, 10), asOf: now.toISOString() });
}
