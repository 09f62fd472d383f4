import type { JobDependencies } from './dependencies.js';

/** Wakes the alerts whose snooze has run out; their cards change with the next sweep. */
export async function wake({ wakeAlerts, log }: JobDependencies): Promise<void> {
  const count = await wakeAlerts();
  if (count > 0) log.info({ count }, 'alerts woke up');
}
