import type { DealEvent } from '../../domain/deal-event.js';
import type { DirtyDeal } from '../../stores/deals.js';
import type { Stores } from '../../stores/stores.js';

/** Appends what somebody said of deals and has these rebuilt. Returns their new versions. */
export async function writeNoted(
  { dealEvents, deals }: Pick<Stores, 'dealEvents' | 'deals'>,
  events: readonly DealEvent[],
): Promise<DirtyDeal[]> {
  const ids = [...new Set(events.map(({ dealId }) => dealId))];
  if (ids.length === 0) return [];
  // Marked before, for a process that dies in between, and again after, for a rebuild that ran in between.
  const marked = await deals.markDirty(ids);
  return (await dealEvents.append(events)) > 0 ? deals.markDirty(ids) : marked;
}
