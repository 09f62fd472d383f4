import type { JobDependencies } from './dependencies.js';

/** One tick of the clocks; what it adds is sent at once where it may be. */
export async function tickClock({ stores, queue, runClock, now, log }: JobDependencies): Promise<void> {
  const counts = await runClock();
  if (counts.started + counts.steps + counts.handedOver === 0) return;
  log.info({ ...counts }, 'clocks ticked');
  for (const targetKey of await stores.deliveries.targetsWithWork(now())) {
    await queue.add('drain-channel', { targetKey });
  }
}
