import { ALL_PARTITIONS } from '../src/domain/partition.js';
import type { JobDependencies } from './dependencies.js';
import type { JobPayload } from './names.js';
import type { JobQueue } from './queue.js';

/** As many as a night's scoring has in one job. */
const PARTITIONS_PER_JOB = 16;

/** Writes the overviews of some partitions anew. Doing it again changes nothing. */
export async function refreshOverviews(
  { refreshOverviews: refresh, log }: JobDependencies,
  { partitions }: JobPayload<'refresh-overviews'>,
): Promise<void> {
  const count = await refresh(partitions);
  log.info({ partitions: partitions.length, count }, 'overviews refreshed');
}

/** Has the overviews of all customers written anew, side by side. */
export async function addOverviewRefresh(queue: Pick<JobQueue, 'add'>): Promise<void> {
  for (let start = 0; start < ALL_PARTITIONS.length; start += PARTITIONS_PER_JOB) {
    await queue.add('refresh-overviews', {
      partitions: ALL_PARTITIONS.slice(start, start + PARTITIONS_PER_JOB),
    });
  }
}
