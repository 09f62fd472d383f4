import type { JobDependencies } from './dependencies.js';

/** Asks once about each customer that was lost. */
export async function reviewLosses({ reviewLosses: review, log }: JobDependencies): Promise<void> {
  const count = await review();
  if (count > 0) log.info({ count }, 'losses up for review');
}
