import type { Alert } from '../domain/alert.js';
import type { Stores } from '../stores/stores.js';
import { saveLabels } from './labels.js';
import { owedDeliveries } from './owed.js';

/**
 * Adds what an alert's row amounts to and is not there yet: labels and messages. Doing it again changes nothing. The
 * posted cards are brought up to date by the delivery side.
 */
export async function settle(stores: Pick<Stores, 'outcomes' | 'deliveries'>, alert: Alert): Promise<void> {
  await saveLabels(stores.outcomes, alert);
  const owed = owedDeliveries(alert);
  if (owed.length > 0) await stores.deliveries.add(owed);
}
