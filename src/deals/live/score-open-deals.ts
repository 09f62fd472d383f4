import { rowFailures } from '../../domain/row-failures.js';
import type { WinBasis } from '../../domain/win-score.js';
import type { Stores } from '../../stores/stores.js';
import type { DealScorer } from './deal-scorer.js';
import type { RescoredDeal } from './rescore-deals.js';
import type { WinShadowTally } from './win-shadow.js';

export interface ScoredDeals {
  readonly scored: number;
  /** Chances by a model, by the rate of a stage, by none at all; those that people judge, and those nobody may reckon. */
  readonly bases: Readonly<Record<WinBasis, number>>;
  /** What failed in telling; the rest was scored and told all the same. Null where nothing did. */
  readonly untold: Error | null;
  /** What a model in shadow says of them; null without one. */
  readonly beside: WinShadowTally | null;
}

const BATCH = 200;

/**
 * Scores every open deal as of a moment: time alone moves a chance too. Doing it again writes the same; a deal that an
 * event rescored meanwhile keeps the newer score.
 *
 * @param tell of falls; left out, nobody is told.
 */
export async function scoreOpenDeals(
  stores: Pick<Stores, 'deals' | 'winScores'>,
  scorer: DealScorer,
  asOf: Date,
  tell?: (rescored: readonly RescoredDeal[]) => Promise<unknown>,
): Promise<ScoredDeals> {
  const bases = { model: 0, stage_rate: 0, none: 0, people: 0, objected: 0 };
  let scored = 0;
  const failures = rowFailures('deals, a batch at a time by its first one,');
  for await (const deals of stores.deals.open({}, BATCH)) {
    const [scores, standing] = await Promise.all([
      scorer.score(deals, asOf),
      stores.winScores.findStanding(deals.map(({ id }) => id)),
    ]);
    await stores.winScores.save(scores, standing);
    const kept = standing.map(({ score }) => score);
    const [keptById, scoreById] = [kept, scores].map(
      (each) => new Map(each.map((score) => [score.dealId, score])),
    );
    const rescored = deals.map((deal) => ({
      deal,
      score: scoreById?.get(deal.id) ?? null,
      before: keptById?.get(deal.id) ?? null,
    }));
    await failures.attempt(deals[0]?.id ?? '', () => tell?.(rescored));
    scored += scores.length;
    for (const { basis } of scores) bases[basis] += 1;
  }
  return { scored, bases, untold: failures.asError(), beside: scorer.shadow() };
}
