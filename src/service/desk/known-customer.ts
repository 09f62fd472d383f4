import type { Customer } from '../../domain/customer.js';
import type { VarselEvent } from '../../domain/event.js';
import type { Stores } from '../../stores/stores.js';

/** A customer with everything that happened to it under all its ids, corrections too. */
export interface KnownCustomer {
  /** The one that it counts for; null where there is none. */
  readonly customer: Customer | null;
  readonly events: readonly VarselEvent[];
}

export type ReadCustomer = (customerId: string) => Promise<KnownCustomer>;

export interface KnownCustomerStores {
  readonly customers: Pick<Stores['customers'], 'families' | 'find' | 'standing'>;
  readonly events: Pick<Stores['events'], 'ofCustomers'>;
}

export function readCustomerFrom({ customers, events }: KnownCustomerStores): ReadCustomer {
  return async (askedId) => {
    const [standing, families] = await Promise.all([
      customers.standing([askedId]),
      customers.families([askedId]),
    ]);
    const id = standing.get(askedId) ?? askedId;
    const ids = (id === askedId ? families : await customers.families([id])).get(id) ?? [id];
    const [customer, happened] = await Promise.all([customers.find(id), events.ofCustomers(ids)]);
    return { customer, events: [...happened.values()].flat() };
  };
}

/** The same, each customer read once: several who look at one moment see the same. */
export function readOnce(read: ReadCustomer): ReadCustomer {
  const held = new Map<string, Promise<KnownCustomer>>();
  return (customerId) => {
    const known = held.get(customerId) ?? read(customerId);
    held.set(customerId, known);
    return known;
  };
}
