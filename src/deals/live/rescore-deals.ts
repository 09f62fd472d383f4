import type { Deal } from '../../domain/deal.js';
import type { WinScore } from '../../domain/win-score.js';
import type { DirtyDeal } from '../../stores/deals.js';
import type { Stores } from '../../stores/stores.js';
import { rebuildDeal, type TeamOf } from '../rebuild/rebuild-deal.js';
import type { DealScorer } from './deal-scorer.js';

/** A deal with the score of its newest events. */
export interface RescoredDeal {
  readonly deal: Deal;
  /** Null for a deal that is closed. */
  readonly score: WinScore | null;
  /** The score that was kept before; null for a first one. */
  readonly before: WinScore | null;
}

export interface RescoreDependencies {
  readonly stores: Pick<Stores, 'deals' | 'dealEvents' | 'winScores'>;
  readonly scorer: DealScorer;
  readonly teamOf: TeamOf;
  readonly now: () => Date;
  /** Tells of falls; done before a deal's mark is cleared, so that a process which dies leaves nothing untold. */
  readonly tell: (rescored: readonly RescoredDeal[]) => Promise<void>;
}

export interface RescoreCounts {
  /** Deals whose newer score was written. */
  readonly scored: number;
  /** Closed, or scored at this version before. */
  readonly unchanged: number;
  /** Marked again meanwhile: whoever marked them has them done again. */
  readonly overtaken: number;
  /** Events are there, and nobody has told of the opening yet. */
  readonly parked: number;
}

const NOTHING: RescoreCounts = { scored: 0, unchanged: 0, overtaken: 0, parked: 0 };

/**
 * Rebuilds some deals from their events, scores them and tells of falls, many in one go: several events of one deal are one
 * rebuild and one score.
 *
 * The mark is cleared last. A process that dies anywhere before leaves it standing, and whoever comes next does the same
 * again: a version that has its score keeps it, an alert's id is made of the version, and a deal overtaken by newer events
 * is written by whoever does those.
 */
export async function rescoreDeals(
  { stores, scorer, teamOf, now, tell }: RescoreDependencies,
  dealIds: readonly string[],
): Promise<RescoreCounts> {
  if (dealIds.length === 0) return NOTHING;
  // Read before the events: what comes in between raises the version, and so refuses what is made of less.
  const marks = await stores.deals.versionsOf(dealIds);
  const ids = marks.map(({ dealId }) => dealId);
  const [events, attributes, kept] = await Promise.all([
    stores.dealEvents.ofDeals(ids),
    stores.deals.attributesOf(ids),
    stores.winScores.findStanding(ids),
  ]);
  const keptById = new Map(kept.map(({ score }) => [score.dealId, score]));
  const deals: Deal[] = [];
  const parked: DirtyDeal[] = [];
  for (const mark of marks) {
    const { dealId, version } = mark;
    const deal = rebuildDeal(dealId, events.get(dealId) ?? [], attributes.get(dealId) ?? [], version, teamOf);
    if (deal === null) parked.push(mark);
    else deals.push(deal);
  }
  const unscored = deals.filter(({ id, version }) => keptById.get(id)?.dealVersion !== version);
  const scores = await scorer.score(
    unscored.filter(({ state }) => state.closed === null),
    now(),
  );
  const scoreById = new Map(scores.map((score) => [score.dealId, score]));
  const saved = await stores.winScores.save(scores, kept);
  await tell(
    deals.map((deal) => {
      const before = keptById.get(deal.id) ?? null;
      const isKept = before?.dealVersion === deal.version && deal.state.closed === null;
      return { deal, score: isKept ? before : (scoreById.get(deal.id) ?? null), before };
    }),
  );
  const written = await stores.deals.saveRebuilt(deals);
  if (parked.length > 0) await stores.deals.clearMarks(parked);
  return {
    scored: saved.length,
    unchanged: deals.length - scores.length,
    overtaken: deals.length - written.length,
    parked: parked.length,
  };
}
