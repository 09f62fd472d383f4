import type { JobDependencies } from './dependencies.js';

/** The week's look at the data; the other days it does nothing. */
export async function checkData({ checkData: check, log }: JobDependencies): Promise<void> {
  const week = await check();
  if (week !== null) log.info({ week: week.id, ...week.figures }, 'data checked');
}
