import type { Connection } from 'mongoose';
import type { LeadCost } from '../src/domain/lead.js';
import type { LeadStore } from '../src/stores/leads.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { type KeptCollection, openCollection, rowSchema } from './row.js';
import { type RevisedRow, upsertChanged } from './upsert-changed.js';

interface LeadCostRow extends RevisedRow, Omit<LeadCost, 'id'> {}

const schema = rowSchema<LeadCostRow>({
  source: String,
  from: Date,
  until: Date,
  amountMinor: Number,
  currency: String,
  revision: Number,
  updatedAt: Date,
}).index({ until: 1, from: 1 }, { name: 'by_end' });

const OVERLAPPING = {
  name: 'the costs of leads that overlap with a period',
  equal: [],
  range: 'until',
  innerRange: 'from',
  index: 'by_end',
} as const satisfies DeclaredQuery;

export const LEAD_COSTS: KeptCollection = { name: 'lead_costs', schema, queries: [OVERLAPPING] };

export function leadCosts(connection: Connection): Pick<LeadStore, 'saveCosts' | 'costsBetween'> {
  const open = openCollection<LeadCostRow>(connection, LEAD_COSTS);
  return {
    saveCosts: (costs) =>
      upsertChanged(
        open,
        costs.map(({ id, ...cost }) => ({ _id: id, ...cost, revision: 1, updatedAt: cost.from })),
        (came) => came,
      ),
    async costsBetween(from, until) {
      const found = await open.model
        .find(filterOf(OVERLAPPING, { until: { $gt: from }, from: { $lt: until } }))
        .setOptions(optionsOf(OVERLAPPING))
        .lean<LeadCostRow[]>();
      return found
        .map(({ _id, revision: _revision, updatedAt: _updatedAt, ...cost }) => ({ id: _id, ...cost }))
        .sort((a, b) => a.from.getTime() - b.from.getTime() || (a.id < b.id ? -1 : 1));
    },
  };
}
