import type { Deal } from '../../domain/deal.js';
import type { DirtyDeal } from '../../stores/deals.js';
import type { Stores } from '../../stores/stores.js';
import { rebuildDeal, type TeamOf } from './rebuild-deal.js';

export type RebuildDealStores = Pick<Stores, 'dealEvents' | 'deals'>;

export interface RebuiltDeals {
  /** As they were written. */
  readonly rebuilt: readonly Deal[];
  /** How many have events but were not opened yet: they wait, unmarked, until somebody tells of their opening. */
  readonly parked: number;
  /** How many were marked again meanwhile: they stay marked for the next round. */
  readonly overtaken: number;
}

/** Rebuilds some deals from their events. Safe to repeat and to race. */
export async function rebuildDeals(
  stores: RebuildDealStores,
  marked: readonly DirtyDeal[],
  teamOf: TeamOf,
): Promise<RebuiltDeals> {
  if (marked.length === 0) return { rebuilt: [], parked: 0, overtaken: 0 };
  const ids = marked.map(({ dealId }) => dealId);
  // Read after the mark: events that come later raise the version and so refuse this write.
  const [events, attributes] = await Promise.all([
    stores.dealEvents.ofDeals(ids),
    stores.deals.attributesOf(ids),
  ]);
  const deals: Deal[] = [];
  const parked: DirtyDeal[] = [];
  for (const mark of marked) {
    const { dealId, version } = mark;
    const own = events.get(dealId) ?? [];
    const deal = rebuildDeal(dealId, own, attributes.get(dealId) ?? [], version, teamOf);
    if (deal === null) parked.push(mark);
    else deals.push(deal);
  }
  const written = new Set(await stores.deals.saveRebuilt(deals));
  if (parked.length > 0) await stores.deals.clearMarks(parked);
  return {
    rebuilt: deals.filter(({ id }) => written.has(id)),
    parked: parked.length,
    overtaken: deals.length - written.size,
  };
}
