import type { CustomerStore } from './customers.js';

/**
 * What is held of some customers under any of their ids: read once, and put together per customer in the order of its
 * ids, its own first. Customers without any are left out.
 */
export async function gathered<Value>(
  customers: Pick<CustomerStore, 'families'>,
  customerIds: readonly string[],
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly Value[]>>,
): Promise<Map<string, Value[]>> {
  const families = await customers.families(customerIds);
  const held = await read([...new Set([...families.values()].flat())]);
  const all = new Map<string, Value[]>();
  for (const [customerId, ids] of families) {
    const values = ids.flatMap((id) => held.get(id) ?? []);
    if (values.length > 0) all.set(customerId, values);
  }
  return all;
}
