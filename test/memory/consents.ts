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
      return byCustomer(consents.where(({ customerId }) => customerIds.includes(customerId)));
    },
    async ofPurpose(purpose, customerIds) {
      return byCustomer(
        consents.where((each) => each.purpose === purpose && customerIds.includes(each.customerId)),
      );
    },
  };
}

function byCustomer(found: readonly Consent[]): Map<string, Consent[]> {
  return groupedByCustomer([...found], (a, b) => compareDates(a.givenAt, b.givenAt) || byId(a, b));
}
