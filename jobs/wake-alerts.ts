import type { JobDependencies } from './dependencies.js';

/**
 * Wakes the alerts whose snooze has run out, and starts the clocks of those whose team has stepped up to act; their cards
 * change with the next sweep.
 */
export async function wake({ wakeAlerts, startClocks, log }: JobDependencies): Promise<void> {
  const count = await wakeAlerts();
  if (count > 0) log.info({ count }, 'alerts woke up');
  const started = await startClocks();
  if (started > 0) log.info({ count: started }, 'open alerts run against the clock from now on');
}
