import type { Consent } from '../../src/domain/consent.js';
import type { ConsentStore } from '../../src/stores/consents.js';
import { groupedByCustomer } from './grouped-by-customer.js';
import { byId, compareDates } from './order.js';
import { table } from './table.js';

export function memoryConsents(): ConsentStore {
  const consents = table<Consent>();
  return {
    async add(incoming) {
      return incoming.filter((consent) => consents.add(consent)).length;
    },
    async ofCustomers(customerIds) {
      const found = consents.where(({ customerId }) => customerIds.includes(customerId));
      return groupedByCustomer(found, (a, b) => compareDates(a.givenAt, b.givenAt) || byId(a, b));
    },
  };
}
