import type { JobDependencies } from './dependencies.js';

/** Adds the figures of the month that is over, once; the sweep sends them. */
export async function addFigures({ addMonthlyFigures, log }: JobDependencies): Promise<void> {
  const month = await addMonthlyFigures();
  if (month !== null) log.info({ month }, 'monthly figures added');
}
