import type { StrategicFact } from '../domain/strategic-fact.js';
import { gathered } from './gathered.js';
import type { Stores } from './stores.js';

/** Of each of these customers the newest fact of every key, said under any of its ids; those without any are left out. */
export async function newestFacts(
  { customers, strategicFacts }: Pick<Stores, 'customers' | 'strategicFacts'>,
  customerIds: readonly string[],
): Promise<Map<string, StrategicFact[]>> {
  const all = await gathered(customers, customerIds, (ids) => strategicFacts.ofCustomers(ids));
  return new Map([...all].map(([customerId, facts]) => [customerId, newestOfKeys(facts)]));
}

function newestOfKeys(facts: readonly StrategicFact[]): StrategicFact[] {
  const inOrder = facts.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const newest = new Map(inOrder.map((fact) => [fact.key, fact]));
  return [...newest.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
