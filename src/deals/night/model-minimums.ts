import { ALL_PARTITIONS } from '../../domain/partition.js';
import type { Stores } from '../../stores/stores.js';
import { pastResultsBuilder } from '../features/past-results.js';
import { stageRates, stagesOfDeal } from '../model/stage-rates.js';
import type { StageRate, WinShortfall } from '../model/training-report.js';
import { winReadinessCounter, winShortfalls } from '../model/win-readiness.js';
import type { SalesSettings } from '../sales-settings.js';

/** What open deals are told while no model gives chances, and what is missing for one. */
export interface ModelMinimums {
  readonly shortfalls: readonly WinShortfall[];
  readonly stages: readonly StageRate[];
}

const BATCH = 200;

/** As of a moment; one pass over all deals. Null while a model gives chances: then nothing is missing. */
export async function readMinimums(
  { deals, trainedModels }: Pick<Stores, 'deals' | 'trainedModels'>,
  settings: SalesSettings,
  asOf: Date,
): Promise<ModelMinimums | null> {
  if ((await trainedModels.active('win')) !== null) return null;
  const counter = winReadinessCounter(asOf);
  const results = pastResultsBuilder(settings);
  const stages = new Set<string>();
  for await (const batch of deals.byPartition(ALL_PARTITIONS, BATCH)) {
    for (const deal of batch) {
      counter.add(deal);
      results.add(deal);
      for (const stage of stagesOfDeal(deal)) stages.add(stage);
    }
  }
  return {
    shortfalls: winShortfalls(counter.readiness()),
    stages: stageRates(results.build(), settings.stages, stages, asOf.getTime()),
  };
}
