import { isDeepStrictEqual } from 'node:util';
import type { Lead, LeadCost } from '../../src/domain/lead.js';
import type { LeadStore } from '../../src/stores/leads.js';
import { batchesOf } from './batches.js';
import { byId, compareDates } from './order.js';
import { rowsOf, table } from './table.js';

export function memoryLeads(): LeadStore {
  const leads = table<Lead>();
  const costs = table<LeadCost>();
  return {
    async save(incoming) {
      const changed = new Set<string>();
      for (const came of incoming) {
        const held = leads.get(came.id);
        const isKnownEarlier = held !== null && held.knownAt < came.knownAt;
        const next = isKnownEarlier ? { ...came, knownAt: held.knownAt } : came;
        if (isDeepStrictEqual(next, held)) continue;
        leads.set(next);
        changed.add(came.id);
      }
      return changed.size;
    },
    async findMany(ids) {
      return rowsOf(leads, ids);
    },
    createdBetween: (from, until, batchSize) =>
      batchesOf(
        leads
          .where(({ createdAt }) => createdAt >= from && createdAt < until)
          .sort((a, b) => compareDates(a.createdAt, b.createdAt) || byId(a, b)),
        batchSize,
      ),
    async unanswered(limit) {
      return leads
        .where(({ dealId, isLost }) => dealId === null && !isLost)
        .sort((a, b) => compareDates(b.createdAt, a.createdAt) || byId(a, b))
        .slice(0, limit);
    },
    async saveCosts(incoming) {
      const changed = new Set<string>();
      for (const cost of incoming) {
        if (isDeepStrictEqual(costs.get(cost.id), cost)) continue;
        costs.set(cost);
        changed.add(cost.id);
      }
      return changed.size;
    },
    async costsBetween(from, until) {
      return costs
        .where((cost) => cost.from < until && cost.until > from)
        .sort((a, b) => compareDates(a.from, b.from) || byId(a, b));
    },
  };
}
