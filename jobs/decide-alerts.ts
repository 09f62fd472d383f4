import type { JobDependencies } from './dependencies.js';
import type { JobPayload } from './names.js';

/** Decides over a scored run, then has the channels drained. */
export async function decide(
  { stores, queue, decideAlerts, now, log }: JobDependencies,
  { runId }: JobPayload<'decide-alerts'>,
  failedPartitions: number,
): Promise<void> {
  const run = await stores.runs.find(runId);
  if (run === null) throw new Error(`run ${runId} does not exist; start-scoring makes it`);
  // Decided already: a second job for the same night has nothing to add.
  if (run.finishedAt !== null) return;
  if (failedPartitions > 0) log.error({ runId, failedPartitions }, 'some partitions could not be scored');
  const counts = await decideAlerts(run);
  await stores.runs.finish(runId, now(), { ...counts, failedPartitions });
  log.info({ runId, ...counts }, 'alerts decided');
  if (counts.withoutTarget > 0) {
    log.error(
      { runId, alerts: counts.withoutTarget },
      'alerts have nowhere to go and stay on lists: set routes.fallback, or Slack ids for their owners',
    );
  }
  await queue.add('plan-measures', {});
  for (const targetKey of await stores.deliveries.targetsWithWork(now())) {
    await queue.add('drain-channel', { targetKey });
  }
}
