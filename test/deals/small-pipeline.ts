import { pastResultsBuilder } from '../../src/deals/features/past-results.js';
import type { WinContext, WinSettings } from '../../src/deals/features/win-context.js';
import type { Deal } from '../../src/domain/deal.js';
import { pipelineWorld } from '../../src/sample/worlds/pipeline-world.js';

export const WIN_SETTINGS: WinSettings = {
  stages: ['qualification', 'needs', 'proposal', 'negotiation'],
  budgetMonths: [],
  companyCurrency: 'EUR',
  exchangeRates: {},
};

/** The last day of the small pipelines. */
export const UNTIL = new Date('2026-03-01');

export function smallPipeline(seed: number, deals: number): readonly Deal[] {
  return pipelineWorld({ seed, deals, from: new Date('2024-03-01'), until: UNTIL }).deals;
}

export function winContext(deals: readonly Deal[], over: Partial<WinContext> = {}): WinContext {
  const results = pastResultsBuilder(WIN_SETTINGS);
  for (const deal of deals) results.add(deal);
  return { past: results.build(), customers: new Map(), settings: WIN_SETTINGS, ...over };
}
