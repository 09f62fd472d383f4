import { writeNoted } from '../deals/by-hand/write-noted.js';
import type { Alert } from '../domain/alert.js';
import type { Stores } from '../stores/stores.js';
import { appendContacts, contactEventsOf } from './contact-events.js';
import { dealEventsOf } from './deal-events-of.js';
import { saveLabels } from './labels.js';

/** Where what people say about alerts goes. */
export type SaidStores = Pick<Stores, 'outcomes' | 'events' | 'histories' | 'dealEvents' | 'deals'>;

/**
 * Writes down what an alert's log says: of a customer labels and contacts, of a deal the events of it. Derived from the row,
 * so that doing it again changes nothing and a process that dies in between loses nothing.
 */
export async function saveSaid(stores: SaidStores, alert: Alert): Promise<void> {
  if (alert.kind === 'win') {
    await writeNoted(stores, dealEventsOf(alert));
    return;
  }
  await saveLabels(stores.outcomes, alert);
  await appendContacts(stores, contactEventsOf(alert));
}
