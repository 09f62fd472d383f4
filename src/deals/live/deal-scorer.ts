import type { Customer } from '../../domain/customer.js';
import type { Deal } from '../../domain/deal.js';
import { ALL_PARTITIONS } from '../../domain/partition.js';
import type { WinScore } from '../../domain/win-score.js';
import type { Stores } from '../../stores/stores.js';
import { pastResultsBuilder } from '../features/past-results.js';
import type { WinContext, WinSettings } from '../features/win-context.js';
import { scoreDeal } from '../model/score-deal.js';
import type { WinModel } from '../model/win-model.js';

/** Scores deals, with what was read of all the others a while ago. */
export interface DealScorer {
  readonly modelId: string | null;
  /** Deals that are closed by then are left out. */
  score(deals: readonly Deal[], asOf: Date): Promise<WinScore[]>;
}

export type ScorerStores = Pick<Stores, 'deals' | 'customers'>;

const BATCH = 200;

/** Reads what all deals together say, once for many deals: one pass over them. */
export async function openDealScorer(
  stores: ScorerStores,
  settings: WinSettings,
  model: WinModel | null,
): Promise<DealScorer> {
  const results = pastResultsBuilder(settings);
  for await (const batch of stores.deals.byPartition(ALL_PARTITIONS, BATCH)) {
    for (const deal of batch) results.add(deal);
  }
  const context = { past: results.build(), settings };
  return {
    modelId: model?.id ?? null,
    async score(deals, asOf) {
      const customers = await customersOf(deals, stores);
      const all: WinContext = { ...context, customers };
      return deals.flatMap((deal) => scoreDeal(deal, all, model, asOf) ?? []);
    },
  };
}

async function customersOf(
  deals: readonly Deal[],
  { customers }: Pick<Stores, 'customers'>,
): Promise<Map<string, Customer>> {
  const ids = [...new Set(deals.flatMap(({ state }) => state.customerId ?? []))];
  const found = ids.length === 0 ? [] : await customers.findMany(ids);
  return new Map(found.map((customer) => [customer.id, customer]));
}
