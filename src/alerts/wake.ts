import type { AlertStore } from '../stores/alerts.js';
import { wokenUp } from './follow.js';

const BATCH = 500;

/** Wakes the alerts whose snooze has run out; returns how many. */
export async function wakeAlerts(alerts: AlertStore, now: Date): Promise<number> {
  let count = 0;
  for await (const batch of alerts.allOpen(BATCH)) {
    for (const alert of batch) {
      const awake = wokenUp(alert, now);
      // Somebody who changed it meanwhile saw it snoozed; the next sweep looks again.
      if (awake !== null && (await alerts.compareAndSet(awake))) count += 1;
    }
  }
  return count;
}
