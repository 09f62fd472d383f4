import type { JobDependencies } from './dependencies.js';
import { waitingDeals } from './waiting-deals.js';

/** Read in one query and written in one: one job per event would wait for the database most of its time. */
const BATCH = 50;
/** So many of what a killed worker or a lost Redis left behind are put back at a time. */
const SWEPT_AT_ONCE = 2_000;

/**
 * Rescores the deals that wait, a batch at a time, until none does. As long as batches are full there is work for more than
 * one, and another worker is sent for.
 */
export async function scoreDeals(dependencies: JobDependencies): Promise<number> {
  const { redis, prefix, now, queue, rescoreDeals, stores, log } = dependencies;
  if (redis === null) return 0;
  const waiting = waitingDeals(redis, prefix, now);
  let count = 0;
  let told = 0;
  for (;;) {
    const dealIds = await waiting.take(BATCH);
    if (dealIds.length === 0) break;
    if (dealIds.length === BATCH) await queue.add('score-deals', {});
    try {
      const done = await rescoreDeals(dealIds);
      count += done.scored;
      told += done.told;
    } finally {
      await waiting.giveBack(dealIds);
    }
  }
  if (told > 0) {
    log.info({ scored: count, told }, 'deals told about');
    for (const targetKey of await stores.deliveries.targetsWithWork(now())) {
      await queue.add('drain-channel', { targetKey });
    }
  }
  return count;
}

/** Finds deals that are marked and wait nowhere: their worker was killed, Redis was lost, or a file was imported. */
export async function sweepDeals({ stores, redis, prefix, now, queue }: JobDependencies): Promise<void> {
  if (redis === null) return;
  const waiting = waitingDeals(redis, prefix, now);
  for await (const marked of stores.deals.dirty(SWEPT_AT_ONCE)) {
    await waiting.add(marked.map(({ dealId }) => dealId));
    await queue.add('score-deals', {});
    // The next sweep finds the others, when these are done.
    return;
  }
}
