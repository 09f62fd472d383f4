import type { Contact } from '../domain/contact.js';
import type { Customer } from '../domain/customer.js';
import type { VarselEvent } from '../domain/event.js';
import { PARTITION_COUNT } from '../domain/partition.js';
import { standingVersions } from '../history/versions.js';
import { gathered } from '../stores/gathered.js';
import type { Stores } from '../stores/stores.js';
import { customerValue } from './customer-value.js';

/** All that is held of one customer, under whichever of its numbers, as it was known at a date. */
export interface CompanyRecord {
  readonly customer: Customer;
  readonly contacts: readonly Contact[];
  /** In no order. */
  readonly events: readonly VarselEvent[];
  /** Yearly value in minor units of the company's currency; null when nothing tells. */
  readonly valueMinor: number | null;
}

/** One question asked of every customer, a record at a time. */
export interface RecordCheck<Result> {
  readonly add: (record: CompanyRecord) => void;
  readonly result: () => Result;
}

// All events of so many customers are in memory at once, and some have thousands.
const BATCH = 100;
const ALL_PARTITIONS = Array.from({ length: PARTITION_COUNT }, (_, partition) => partition);

/** Every customer once. Customers and contacts are as they are today: only events keep what was known when. */
export async function* companyRecords(
  stores: Pick<Stores, 'contacts' | 'customers' | 'events'>,
  asOf: Date,
  companyCurrency: string,
): AsyncGenerator<CompanyRecord> {
  for await (const customers of stores.customers.byPartition(ALL_PARTITIONS, BATCH)) {
    const ids = customers.map(({ id }) => id);
    const [contacts, events] = await Promise.all([
      gathered(stores.customers, ids, (some) => stores.contacts.ofCustomers(some)),
      gathered(stores.customers, ids, (some) => stores.events.ofCustomers(some)),
    ]);
    for (const customer of customers) {
      const known = eventsAsOf(events.get(customer.id) ?? [], asOf);
      yield {
        customer,
        contacts: contacts.get(customer.id) ?? [],
        events: known,
        valueMinor: customerValue(customer, known, asOf, companyCurrency),
      };
    }
  }
}

function eventsAsOf(events: readonly VarselEvent[], asOf: Date): VarselEvent[] {
  const asOfMs = asOf.getTime();
  return standingVersions(events).flatMap(({ event, knownFromMs, supersededAtMs }) =>
    knownFromMs <= asOfMs && asOfMs < supersededAtMs && event.occurredAt <= asOf ? [event] : [],
  );
}
