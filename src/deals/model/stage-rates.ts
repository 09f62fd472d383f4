import type { Deal } from '../../domain/deal.js';
import { type PastResults, stageKey } from '../features/past-results.js';
import { stageRate } from './base-rate.js';
import type { StageRate } from './training-report.js';

/**
 * Share of closed deals that had been in a stage and were won, with their count: the stages of the settings in their order,
 * then all others by name. Empty while too few deals have closed to say any.
 */
export function stageRates(
  past: PastResults,
  configured: readonly string[],
  found: Iterable<string>,
  asOfMs: number,
): StageRate[] {
  const others = new Set(found);
  for (const stage of configured) others.delete(stage);
  return [...configured, ...[...others].sort()].flatMap((stage): StageRate[] => {
    const rate = stageRate(past, stage, asOfMs);
    const deals = past.tally(stageKey(stage), asOfMs).closed;
    return rate === null || deals === 0 ? [] : [{ stage, rate: rate.chance, deals }];
  });
}

/** Every stage that a deal was ever in. */
export function stagesOfDeal({ entries }: Pick<Deal, 'entries'>): string[] {
  return entries.flatMap(({ payload }) =>
    (payload.type === 'opened' || payload.type === 'stage_changed') && payload.stage !== null
      ? [payload.stage]
      : [],
  );
}
