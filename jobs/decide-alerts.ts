import { addValueRun } from './add-value-run.js';
import type { JobDependencies } from './dependencies.js';
import type { JobPayload } from './names.js';
import type { JobContext } from './processors.js';
import { addDealScoring } from './score-open-deals.js';

/**
 * Decides over a scored run, then has the channels drained. Where customers fail the job is tried again; the last time the
 * run is finished without them, so that the night is not scored over and over for their sake.
 */
export async function decide(
  { stores, queue, decideAlerts, now, log }: JobDependencies,
  { runId }: JobPayload<'decide-alerts'>,
  { failedChildren: failedPartitions, isLastAttempt }: JobContext,
): Promise<void> {
  const run = await stores.runs.find(runId);
  if (run === null) throw new Error(`run ${runId} does not exist; start-scoring makes it`);
  // Decided already: a second job for the same night has nothing to add.
  if (run.finishedAt !== null) return;
  if (failedPartitions > 0) log.error({ runId, failedPartitions }, 'some partitions could not be scored');
  const { counts, failure } = await decideAlerts(run);
  if (failure === null || isLastAttempt) {
    const failedSubjects = failure?.errors.length ?? 0;
    await stores.runs.finish(runId, now(), { ...counts, failedPartitions, failedSubjects });
    log.info({ runId, ...counts, failedSubjects }, 'alerts decided');
  }
  await addValueRun(queue, run);
  await addDealScoring(queue, run);
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
  if (failure !== null) throw failure;
}
