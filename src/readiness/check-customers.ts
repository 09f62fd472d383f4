import type { Customer } from '../domain/customer.js';
import type { RecordCheck } from './company-records.js';
import { type Concern, type ConcernTally, concernTally, tallyOf } from './concern.js';

export interface FieldCheck {
  readonly field: string;
  readonly filled: number;
  readonly of: number;
  /** The customers without it. */
  readonly concern: Concern;
}

export interface CustomersCheck {
  readonly count: number;
  readonly fields: readonly FieldCheck[];
  readonly withoutOwner: number;
  /** Owners that are no known staff, with how many customers each has. */
  readonly unknownOwners: readonly {
    readonly ownerId: string;
    readonly customers: number;
    readonly concern: Concern;
  }[];
}

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
export function checkCustomers(staffIds: ReadonlySet<string>): RecordCheck<CustomersCheck> {
  const lacking = new Map(Object.keys(FIELDS).map((field) => [field, concernTally()]));
  const unknownOwners = new Map<string, ConcernTally>();
  let count = 0;
  let withoutOwner = 0;
  return {
    add({ customer, valueMinor }) {
      count += 1;
      for (const [field, isFilled] of Object.entries(FIELDS)) {
        if (!isFilled(customer)) lacking.get(field)?.add(valueMinor);
      }
      const { ownerId } = customer;
      if (ownerId === null) withoutOwner += 1;
      else if (!staffIds.has(ownerId)) tallyOf(unknownOwners, ownerId).add(valueMinor);
    },
    result: () => ({
      count,
      fields: [...lacking].map(([field, tally]) => {
        const concern = tally.concern();
        return { field, filled: count - concern.customers, of: count, concern };
      }),
      withoutOwner,
      unknownOwners: [...unknownOwners]
        .map(([ownerId, tally]) => ({
          ownerId,
          customers: tally.concern().customers,
          concern: tally.concern(),
        }))
        .sort((a, b) => b.customers - a.customers),
    }),
  };
}
