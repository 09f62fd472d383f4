import type { Customer } from '../domain/customer.js';
import type { History } from '../domain/history.js';
import { PARTITION_COUNT } from '../domain/partition.js';
import type { Stores } from '../stores/stores.js';

/** A customer with what is known of it. */
export interface ChurnSubject {
  readonly customer: Customer;
  readonly history: History;
}

const ALL_PARTITIONS = Array.from({ length: PARTITION_COUNT }, (_, partition) => partition);

/**
 * All customers that have a history, a batch at a time. Histories whose customer is not there yet are left out, and those
 * of merged customers: their events stand in the history of the one they count for.
 */
export async function* churnSubjects(
  stores: Pick<Stores, 'customers' | 'histories'>,
  { batchSize }: { readonly batchSize: number },
): AsyncGenerator<ChurnSubject[]> {
  for await (const histories of stores.histories.byPartition(ALL_PARTITIONS, batchSize)) {
    const found = await stores.customers.findMany(histories.map(({ customerId }) => customerId));
    const customers = new Map(found.map((customer) => [customer.id, customer]));
    yield histories.flatMap((history) => {
      const customer = customers.get(history.customerId);
      return customer === undefined || customer.mergedIntoId !== null ? [] : [{ customer, history }];
    });
  }
}
