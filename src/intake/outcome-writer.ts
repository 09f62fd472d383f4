import type { Outcome } from '../domain/outcome.js';
import type { Stores } from '../stores/stores.js';
import { type AddOnlyParts, addOnlyWriter } from './add-only-writer.js';
import type { RecordWriter } from './record-writer.js';

/** Stores outcomes: labels, which nobody may turn into others unseen. */
export function outcomeWriter(
  { customers, outcomes }: Pick<Stores, 'customers' | 'outcomes'>,
  fields: AddOnlyParts<Outcome>['fields'],
): RecordWriter<Outcome> {
  return addOnlyWriter<Outcome>({
    noun: 'outcome',
    customers,
    fields,
    add: (records) => outcomes.add(records),
    heldOf: async (customerIds) => [...(await outcomes.ofCustomers(customerIds)).values()].flat(),
    isSame: (a, b) =>
      a.customerId === b.customerId &&
      a.outcome === b.outcome &&
      a.reason === b.reason &&
      a.occurredAt.getTime() === b.occurredAt.getTime(),
  });
}
