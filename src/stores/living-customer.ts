import type { Customer } from '../domain/customer.js';
import type { Stores } from './stores.js';

/** The customer that an id counts for today; null where there is none any more. */
export async function livingCustomer(
  id: string,
  { customers }: Pick<Stores, 'customers'>,
): Promise<Customer | null> {
  const livingId = (await customers.standing([id])).get(id);
  return livingId === undefined ? null : customers.find(livingId);
}
