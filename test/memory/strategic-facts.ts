import type { StrategicFact } from '../../src/domain/strategic-fact.js';
import type { StrategicFactStore } from '../../src/stores/strategic-facts.js';
import { groupedByCustomer } from './grouped-by-customer.js';
import { byId, compareDates, compareTexts } from './order.js';
import { table } from './table.js';

export function memoryStrategicFacts(): StrategicFactStore {
  const facts = table<StrategicFact>();
  const newestWhere = (customerIds: readonly string[], isMeant: (fact: StrategicFact) => boolean) => {
    const found = facts
      .where((fact) => customerIds.includes(fact.customerId) && isMeant(fact))
      .sort((a, b) => compareDates(a.at, b.at) || byId(a, b));
    const newest = new Map(found.map((fact) => [`${fact.key}:${fact.customerId}`, fact]));
    return groupedByCustomer([...newest.values()], (a, b) => compareTexts(a.key, b.key));
  };
  return {
    async add(fact) {
      return facts.add(fact);
    },
    async end(id, at) {
      const held = facts.get(id);
      if (held === null || held.endedAt !== null) return false;
      facts.set({ ...held, endedAt: at });
      return true;
    },
    async find(id) {
      return facts.get(id);
    },
    ofCustomers: async (customerIds) => newestWhere(customerIds, ({ endedAt }) => endedAt === null),
    ofCustomersAt: async (customerIds, at) =>
      newestWhere(
        customerIds,
        ({ at: saidAt, endedAt }) => saidAt <= at && (endedAt === null || endedAt > at),
      ),
  };
}
