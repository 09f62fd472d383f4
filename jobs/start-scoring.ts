import { PARTITION_COUNT } from '../src/domain/partition.js';
import type { JobDependencies } from './dependencies.js';
import type { JobPayload } from './names.js';

/** Partitions per job: enough jobs for many workers, few enough that a small company's night isn't all overhead. */
const PARTITIONS_PER_JOB = 16;

/** Claims the period's run, prepares what every partition reads alike, and spreads the work. */
export async function startScoring(
  { stores, queue, now, rebuildHistories, churnContext, log }: JobDependencies,
  { period, asOf }: JobPayload<'start-scoring'>,
): Promise<void> {
  const runId = `score-churn.${period}`;
  const { run } = await stores.runs.claim({
    id: runId,
    name: 'score-churn',
    period,
    startedAt: now(),
    context: null,
    finishedAt: null,
    counts: {},
  });
  if (run.finishedAt !== null) return;
  if (run.context === null) {
    const rebuilt = await rebuildHistories();
    const isFirstRun = !(await stores.alerts.hasAny());
    await stores.runs.setContext(runId, await churnContext(new Date(asOf), isFirstRun));
    log.info({ runId, rebuilt, isFirstRun }, 'scoring starts');
  }
  await queue.addScoring(runId, partitionChunks(PARTITIONS_PER_JOB));
}

function partitionChunks(size: number): number[][] {
  const all = Array.from({ length: PARTITION_COUNT }, (_, index) => index);
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
