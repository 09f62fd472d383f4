import type { JobDependencies } from './dependencies.js';

/** Brings about the merges that somebody decided on just before a process was killed. */
export async function settle({ settleMerges, log }: JobDependencies): Promise<void> {
  const count = await settleMerges();
  if (count > 0) log.info({ count }, 'merges settled');
}
