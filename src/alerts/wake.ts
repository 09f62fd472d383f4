import { rowFailures } from '../domain/row-failures.js';
import type { AlertStore } from '../stores/alerts.js';
import { wokenUp } from './follow.js';

const BATCH = 500;

/**
 * Wakes the alerts whose snooze has run out; returns how many.
 *
 * @throws AggregateError naming the alerts that failed, once all others have been looked at.
 */
export async function wakeAlerts(alerts: AlertStore, now: Date): Promise<number> {
  const failures = rowFailures('alerts to be woken');
  let count = 0;
  for await (const batch of alerts.allOpen(BATCH)) {
    for (const alert of batch) {
      const isAwake = await failures.attempt(alert.id, async () => {
        const awake = wokenUp(alert, now);
        // Somebody who changed it meanwhile saw it snoozed; the next sweep looks again.
        return awake !== null && alerts.compareAndSet(awake);
      });
      count += isAwake === true ? 1 : 0;
    }
  }
  failures.throwIfAny();
  return count;
}
