import type { Consent } from '../domain/consent.js';
import type { Stores } from '../stores/stores.js';
import { type AddOnlyParts, addOnlyWriter } from './add-only-writer.js';
import type { RecordWriter } from './record-writer.js';

/** Stores consents: what a customer allowed or refused stays as it was said; whatever is said later joins it. */
export function consentWriter(
  { customers, consents }: Pick<Stores, 'customers' | 'consents'>,
  fields: AddOnlyParts<Consent>['fields'],
): RecordWriter<Consent> {
  return addOnlyWriter<Consent>({
    noun: 'consent',
    customers,
    fields,
    add: (records) => consents.add(records),
    heldOf: async (customerIds) => [...(await consents.ofCustomers(customerIds)).values()].flat(),
    isSame: (a, b) =>
      a.customerId === b.customerId &&
      a.purpose === b.purpose &&
      a.basis === b.basis &&
      a.givenAt.getTime() === b.givenAt.getTime() &&
      a.until?.getTime() === b.until?.getTime(),
  });
}
