import type { Customer } from '../../domain/customer.js';
import type { Deal } from '../../domain/deal.js';
import { ALL_PARTITIONS } from '../../domain/partition.js';
import type { WinScore } from '../../domain/win-score.js';
import { objectedAsStanding } from '../../stores/scoring-objections.js';
import type { Stores } from '../../stores/stores.js';
import { pastResultsBuilder } from '../features/past-results.js';
import type { WinContext, WinSettings } from '../features/win-context.js';
import { scoreDeal } from '../model/score-deal.js';
import type { WinModel } from '../model/win-model.js';
import { type WinShadowTally, winShadow } from './win-shadow.js';

/** Scores deals, with what was read of all the others a while ago. */
export interface DealScorer {
  readonly modelId: string | null;
  /** Deals that are closed by then are left out. */
  score(deals: readonly Deal[], asOf: Date): Promise<WinScore[]>;
  /** What a model in shadow says of the deals scored so far; null without one. */
  shadow(): WinShadowTally | null;
}

export type ScorerStores = Pick<Stores, 'deals' | 'customers' | 'consents'>;

const BATCH = 200;

/**
 * Reads what all deals together say, once for many deals: one pass over them.
 * @param beside a model in shadow, which scores the same deals; it takes as long again.
 */
export async function openDealScorer(
  stores: ScorerStores,
  settings: WinSettings,
  model: WinModel | null,
  beside: WinModel | null = null,
): Promise<DealScorer> {
  const results = pastResultsBuilder(settings);
  for await (const batch of stores.deals.byPartition(ALL_PARTITIONS, BATCH)) {
    for (const deal of batch) results.add(deal);
  }
  const context = { past: results.build(), settings };
  const shadow = beside === null ? null : winShadow(beside);
  return {
    modelId: model?.id ?? null,
    shadow: () => shadow?.tally() ?? null,
    async score(deals, asOf) {
      const ids = [...new Set(deals.flatMap(({ state }) => state.customerId ?? []))];
      const [customers, objected] = await Promise.all([
        customersOf(ids, stores),
        objectedAsStanding(stores, ids, asOf),
      ]);
      const all: WinContext = { ...context, customers, objected };
      const scores = deals.flatMap((deal) => scoreDeal(deal, all, model, asOf) ?? []);
      shadow?.note(deals, scores, all, asOf);
      return scores;
    },
  };
}

async function customersOf(
  ids: readonly string[],
  { customers }: Pick<Stores, 'customers'>,
): Promise<Map<string, Customer>> {
  const found = ids.length === 0 ? [] : await customers.findMany(ids);
  return new Map(found.map((customer) => [customer.id, customer]));
}
