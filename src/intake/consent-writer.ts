import type { Consent } from '../domain/consent.js';
import type { Stores } from '../stores/stores.js';
import { type AddOnlyParts, addOnlyWriter } from './add-only-writer.js';
import { type HidingStores, hideObjected } from './hide-objected.js';
import type { RecordWriter } from './record-writer.js';
import { touchedCustomers } from './touched-customers.js';

/**
 * Stores consents: what a customer allowed or refused stays as it was said; whatever is said later joins it. What is derived
 * of the customer is made anew, so that an objection counts at once.
 */
export function consentWriter(
  stores: HidingStores & Pick<Stores, 'histories'>,
  fields: AddOnlyParts<Consent>['fields'],
): RecordWriter<Consent> {
  const { customers, consents, histories } = stores;
  const touched = touchedCustomers(histories);
  const heldOf = async (customerIds: readonly string[]) =>
    [...(await consents.ofCustomers(customerIds)).values()].flat();
  const hideSaid = async (records: readonly Consent[]) => {
    const said = records.filter(({ purpose, basis }) => purpose === 'scoring' && basis === 'objection');
    await hideObjected(
      stores,
      said.map(({ customerId }) => customerId),
    );
  };
  const writer = addOnlyWriter<Consent>({
    noun: 'consent',
    customers,
    fields,
    async add(records) {
      const held = new Set((await heldOf(records.map(({ customerId }) => customerId))).map(({ id }) => id));
      await touched.mark(records.filter(({ id }) => !held.has(id)).map(({ customerId }) => customerId));
      const added = await consents.add(records);
      await hideSaid(records);
      return added;
    },
    heldOf,
    isSame: (a, b) =>
      a.customerId === b.customerId &&
      a.purpose === b.purpose &&
      a.basis === b.basis &&
      a.givenAt.getTime() === b.givenAt.getTime() &&
      a.until?.getTime() === b.until?.getTime(),
  });
  return {
    ...writer,
    async close() {
      await writer.close();
      await touched.close();
    },
  };
}
