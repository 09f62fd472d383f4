import { shownCustomerId } from '../domain/customer.js';
import type { Desk } from './dependencies.js';

/** Names of customers by id; the number where there is no such customer. */
export async function customerNames(
  customerIds: readonly string[],
  { stores, directory }: Pick<Desk, 'stores' | 'directory'>,
): Promise<(customerId: string) => string> {
  // Only what came in a moment ago is not in the directory yet.
  const unnamed = [...new Set(customerIds)].filter((id) => directory.nameOf(id) === null);
  const read = unnamed.length === 0 ? [] : await stores.customers.findMany(unnamed);
  const names = new Map(read.map(({ id, name }) => [id, name]));
  return (id) => directory.nameOf(id) ?? names.get(id) ?? shownCustomerId(id);
}
