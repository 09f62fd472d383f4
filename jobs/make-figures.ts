import type { JobDependencies } from './dependencies.js';

/**
 * Makes the figures of one month, the newest first, and has the next made by a job of its own: what waits beside it need
 * not wait for two years of months, and a killed one loses no month but its own.
 */
export async function makeFigures({ makeMonthFigures, queue, log }: JobDependencies): Promise<void> {
  const { month, left } = await makeMonthFigures();
  if (month === null) return;
  log.info({ month, left }, 'figures of a month made');
  if (left > 0) await queue.add('make-figures', { after: month });
}
