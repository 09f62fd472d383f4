import type { Customer } from '../domain/customer.js';
import { PARTITION_COUNT } from '../domain/partition.js';
import type { Stores } from '../stores/stores.js';
import type { DataCheck } from './data-check.js';

const BATCH = 1_000;
const ALL_PARTITIONS = Array.from({ length: PARTITION_COUNT }, (_, partition) => partition);

const FIELDS = {
  name: (customer) => customer.externalIds.every(({ id }) => id !== customer.name),
  segment: (customer) => customer.segment !== '',
  country: (customer) => customer.country !== '',
  region: (customer) => customer.region !== '',
  team: (customer) => customer.team !== '',
  owner_id: (customer) => customer.ownerId !== null,
  customer_since: (customer) => customer.customerSince !== null,
  renewal_date: (customer) => customer.renewalAt !== null,
  yearly_value: (customer) => customer.yearlyValueMinor !== null,
} as const satisfies Readonly<Record<string, (customer: Customer) => boolean>>;

/** How complete the customers are, and whether their owners exist. */
export async function checkCustomers(
  { customers }: Pick<Stores, 'customers'>,
  staffIds: ReadonlySet<string>,
): Promise<DataCheck['customers']> {
  const filled = new Map<string, number>(Object.keys(FIELDS).map((field) => [field, 0]));
  const unknownOwners = new Map<string, number>();
  let count = 0;
  let withoutOwner = 0;
  for await (const batch of customers.byPartition(ALL_PARTITIONS, BATCH)) {
    for (const customer of batch) {
      count += 1;
      for (const [field, isFilled] of Object.entries(FIELDS)) {
        if (isFilled(customer)) filled.set(field, (filled.get(field) ?? 0) + 1);
      }
      const { ownerId } = customer;
      if (ownerId === null) withoutOwner += 1;
      else if (!staffIds.has(ownerId)) unknownOwners.set(ownerId, (unknownOwners.get(ownerId) ?? 0) + 1);
    }
  }
  return {
    count,
    fields: [...filled].map(([field, rows]) => ({ field, filled: rows, of: count })),
    withoutOwner,
    unknownOwners: [...unknownOwners]
      .map(([ownerId, owned]) => ({ ownerId, customers: owned }))
      .sort((a, b) => b.customers - a.customers),
  };
}
