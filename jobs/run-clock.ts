import type { JobDependencies } from './dependencies.js';
import { eachOf } from './each-of.js';

/** One tick of the clocks of alerts and of tickets; what they add is sent at once where it may be. */
export async function tickClock({
  stores,
  queue,
  runClock,
  runTicketClock,
  now,
  log,
}: JobDependencies): Promise<void> {
  let count = 0;
  await eachOf(
    async () => {
      const counts = await runClock();
      const ticked = counts.started + counts.steps + counts.handedOver;
      count += ticked;
      if (ticked > 0) log.info({ ...counts }, 'clocks ticked');
    },
    async () => {
      const steps = await runTicketClock();
      count += steps;
      if (steps > 0) log.info({ steps }, 'tickets: steps taken');
    },
    async () => {
      if (count === 0) return;
      for (const targetKey of await stores.deliveries.targetsWithWork(now())) {
        await queue.add('drain-channel', { targetKey });
      }
    },
  );
}
