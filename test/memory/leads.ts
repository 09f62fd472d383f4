import { isDeepStrictEqual } from 'node:util';
import { type Lead, type LeadCost, type LeadHandOver, ownerOfLead } from '../../src/domain/lead.js';
import type { LeadStore } from '../../src/stores/leads.js';
import { batchesOf } from './batches.js';
import { byId, compareDates } from './order.js';
import { rowsOf, table } from './table.js';

export function memoryLeads(): LeadStore {
  const leads = table<Lead>();
  const costs = table<LeadCost>();
  const waitingWhere = (from: Date, isWanted: (lead: Lead) => boolean): Lead[] =>
    leads
      .where((lead) => lead.dealId === null && !lead.isLost && lead.createdAt >= from && isWanted(lead))
      .sort((a, b) => compareDates(b.createdAt, a.createdAt) || byId(a, b));
  return {
    async save(incoming) {
      const changed = new Set<string>();
      for (const came of incoming) {
        const held = leads.get(came.id);
        const isKnownEarlier = held !== null && held.knownAt < came.knownAt;
        const read = isKnownEarlier ? { ...came, knownAt: held.knownAt } : came;
        const next = withHandOver(read, held?.handed ?? came.handed);
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
    waiting: async (from, limit) => waitingWhere(from, () => true).slice(0, limit),
    waitingOf: async (ownerId, from, limit) =>
      waitingWhere(from, (lead) => ownerOfLead(lead) === ownerId).slice(0, limit),
    async handOver(leadId, handed, expected) {
      const held = leads.get(leadId);
      if (held === null || !isDeepStrictEqual(held.handed ?? null, expected)) return false;
      leads.set(withHandOver(held, handed ?? undefined));
      return true;
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

function withHandOver({ handed: _, ...lead }: Lead, handed: LeadHandOver | undefined): Lead {
  return handed === undefined ? lead : { ...lead, handed };
}
