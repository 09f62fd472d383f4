import type { Alert } from '../domain/alert.js';
import type { Stores } from '../stores/stores.js';
import { appendContacts, contactEventsOf } from './contact-events.js';
import { saveLabels } from './labels.js';
import { owedDeliveries } from './owed.js';

const MAY_CONCERN_CONTACTS: ReadonlySet<string | undefined> = new Set([
  'contacted',
  'resolved',
  'too_early',
  'undone',
]);

/** What settling an alert writes to. */
export type SettleStores = Pick<Stores, 'outcomes' | 'deliveries' | 'events' | 'histories'>;

/**
 * Adds what an alert's row amounts to and is not there yet: labels, contacts and messages. Doing it again changes nothing. The
 * posted cards are brought up to date by the delivery side.
 */
export async function settle(stores: SettleStores, alert: Alert): Promise<void> {
  await saveLabels(stores.outcomes, alert);
  // Marking a history costs a rebuild: only where the last press may have been a contact, or taken one back.
  if (MAY_CONCERN_CONTACTS.has(alert.log.at(-1)?.event)) await appendContacts(stores, contactEventsOf(alert));
  const owed = owedDeliveries(alert);
  if (owed.length > 0) await stores.deliveries.add(owed);
}
