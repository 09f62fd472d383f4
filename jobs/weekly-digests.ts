import type { JobDependencies } from './dependencies.js';

/** Adds the digests that are due; the sweep sends them. */
export async function addDigests({ addWeeklyDigests, log }: JobDependencies): Promise<void> {
  const count = await addWeeklyDigests();
  if (count > 0) log.info({ count }, 'weekly digests added');
}
