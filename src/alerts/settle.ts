import type { Alert } from '../domain/alert.js';
import type { Stores } from '../stores/stores.js';
import { saveLabels } from './labels.js';
import { owedDeliveries } from './owed.js';
import { type SaidStores, saveSaid } from './said.js';

const MAY_SAY_SOMETHING: ReadonlySet<string | undefined> = new Set([
  'contacted',
  'resolved',
  'too_early',
  'undone',
]);

/** What settling an alert writes to. */
export type SettleStores = SaidStores & Pick<Stores, 'deliveries'>;

/**
 * Adds what an alert's row amounts to and is not there yet: labels, contacts and messages. Doing it again changes nothing. The
 * posted cards are brought up to date by the delivery side.
 */
export async function settle(stores: SettleStores, alert: Alert): Promise<void> {
  // Marking a history or a deal costs a rebuild: only where the last press may have said something, or taken it back.
  if (MAY_SAY_SOMETHING.has(alert.log.at(-1)?.event)) await saveSaid(stores, alert);
  else if (alert.kind === 'churn') await saveLabels(stores.outcomes, alert);
  const owed = owedDeliveries(alert);
  if (owed.length > 0) await stores.deliveries.add(owed);
}
