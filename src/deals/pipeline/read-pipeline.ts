import { randomStream } from '../../domain/random.js';
import type { WinScore } from '../../domain/win-score.js';
import type { DealsOf } from '../../stores/deals.js';
import type { Stores } from '../../stores/stores.js';
import type { SalesSettings } from '../sales-settings.js';
import { keptDispersion } from './kept-dispersion.js';
import type { PipelineSettings } from './pipeline.js';
import { type PipelineDeal, pipelineDeal } from './pipeline-deal.js';

/** An open deal with everything a pipeline says of it. */
export interface OpenDeal {
  readonly deal: PipelineDeal;
  readonly score: WinScore | null;
}

const BATCH = 500;

/** Open deals with their chances, of everybody, a team or a person, by id. */
export async function readOpenDeals(
  { deals, winScores }: Pick<Stores, 'deals' | 'winScores'>,
  of: DealsOf,
  settings: SalesSettings,
): Promise<OpenDeal[]> {
  const open: OpenDeal[] = [];
  for await (const batch of deals.openSummaries(of, BATCH)) {
    const scores = await winScores.findMany(batch.map(({ id }) => id));
    const byId = new Map(scores.map((score) => [score.dealId, score]));
    for (const deal of batch) {
      const score = byId.get(deal.id) ?? null;
      open.push({ deal: pipelineDeal(deal, score, settings), score });
    }
  }
  return open;
}

/**
 * How sums and intervals are reckoned now: the same again for the same deals.
 *
 * @param amountRatios of the newest night; none before the first.
 */
export async function readPipelineSettings(
  { trainedModels }: Pick<Stores, 'trainedModels'>,
  { bands }: Pick<SalesSettings, 'bands'>,
  amountRatios: readonly number[] = [],
): Promise<PipelineSettings> {
  const active = await trainedModels.active('win');
  return {
    dispersion: keptDispersion(active),
    amountRatios,
    randomFor: (purpose) => randomStream(SEED, purpose),
    closingFrom: bands.close,
  };
}

/** Any number: what matters is that it stays. */
const SEED = 20;
