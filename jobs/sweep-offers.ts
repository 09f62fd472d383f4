import type { JobDependencies } from './dependencies.js';

/** Looks after offers that something is due of; the cards of those that are shown are sent at once where they may be. */
export async function sweepOffers({
  stores,
  queue,
  sweepOffers: sweep,
  now,
  log,
}: JobDependencies): Promise<void> {
  const counts = await sweep();
  if (Object.values(counts).some((count) => count > 0)) log.info({ ...counts }, 'offers looked after');
  if (counts.shown === 0) return;
  for (const targetKey of await stores.deliveries.targetsWithWork(now())) {
    await queue.add('drain-channel', { targetKey });
  }
}
