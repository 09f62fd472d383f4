import type { JobDependencies } from './dependencies.js';

/** Looks once a week whether offers have become too much; the sweep sends what there is to say. */
export async function watchOffers({ watchOffers: watch, log }: JobDependencies): Promise<void> {
  const week = await watch();
  if (week !== null) log.info({ week }, 'offers were too much; their threshold is higher now');
}
