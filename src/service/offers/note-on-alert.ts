import type { AlertLogEntry } from '../../domain/alert.js';
import { withEntry } from '../../domain/alert-log.js';
import type { Stores } from '../../stores/stores.js';

// Each round is lost only to somebody whose change went through.
const MAX_ROUNDS = 20;

/** Writes a line into the log of an open alert, so that its cards say it; nothing where it has closed meanwhile. */
export async function noteOnAlert(
  alertId: string,
  entry: AlertLogEntry,
  { alerts }: Pick<Stores, 'alerts'>,
): Promise<void> {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const alert = await alerts.find(alertId);
    if (alert === null || !alert.isOpen || (await alerts.compareAndSet(withEntry(alert, entry)))) return;
  }
  throw new Error(
    `alert ${alertId} kept changing while “${entry.event}” was noted ${MAX_ROUNDS} times; press again`,
  );
}
