import type { Outcome } from '../../src/domain/outcome.js';
import type { OutcomeStore } from '../../src/stores/outcomes.js';
import { byId, compareDates } from './order.js';
import { table } from './table.js';

export function memoryOutcomes(): OutcomeStore {
  const outcomes = table<Outcome>();
  const ofCustomer = (customerId: string) =>
    outcomes
      .where((outcome) => outcome.customerId === customerId)
      .sort((a, b) => compareDates(b.occurredAt, a.occurredAt) || byId(b, a));
  return {
    async add(incoming) {
      return incoming.filter((outcome) => outcomes.add(outcome)).length;
    },
    async revoke(id, at) {
      const outcome = outcomes.get(id);
      if (outcome === null || outcome.revokedAt !== null) return;
      outcomes.set({ ...outcome, revokedAt: at });
    },
    async ofCustomer(customerId) {
      return ofCustomer(customerId);
    },
    async ofCustomers(customerIds) {
      const found = customerIds.map((id) => [id, ofCustomer(id)] as const);
      return new Map(found.filter(([, held]) => held.length > 0));
    },
    async lastLost(customerIds, knownBy) {
      const asked = new Set(customerIds);
      const last = new Map<string, Date>();
      for (const { customerId, outcome, revokedAt, occurredAt, knownAt } of outcomes.all()) {
        if (!asked.has(customerId) || outcome !== 'lost' || revokedAt !== null || knownAt > knownBy) continue;
        const before = last.get(customerId);
        if (before === undefined || occurredAt > before) last.set(customerId, occurredAt);
      }
      return last;
    },
    async lostBetween(from, to) {
      return outcomes
        .where(
          ({ outcome, revokedAt, occurredAt, knownAt }) =>
            outcome === 'lost' &&
            revokedAt === null &&
            occurredAt >= from &&
            occurredAt < to &&
            knownAt <= to,
        )
        .sort((a, b) => compareDates(a.occurredAt, b.occurredAt) || byId(a, b));
    },
  };
}
