import type { JobDependencies } from './dependencies.js';
import { eachOf } from './each-of.js';

/**
 * Wakes the alerts whose snooze has run out, stops the clocks of those whose team has stepped back from acting and starts
 * those of teams that have stepped up to it; their cards change with the next sweep.
 */
export async function wake({ wakeAlerts, stopClocks, startClocks, log }: JobDependencies): Promise<void> {
  await eachOf(
    async () => {
      const count = await wakeAlerts();
      if (count > 0) log.info({ count }, 'alerts woke up');
    },
    async () => {
      const count = await stopClocks();
      if (count > 0) log.info({ count }, 'open alerts run against no clock any more');
    },
    async () => {
      const count = await startClocks();
      if (count > 0) log.info({ count }, 'open alerts run against the clock from now on');
    },
  );
}
