import { rowFailures } from '../../domain/row-failures.js';
import type { DirtyDeal } from '../../stores/deals.js';
import type { Stores } from '../../stores/stores.js';
import { type RebuildDealStores, rebuildDeals } from './rebuild-deals.js';
import { teamOfStaff } from './team-of-staff.js';

export interface RebuildDirtyCounts {
  readonly rebuilt: number;
  readonly parked: number;
  readonly overtaken: number;
  /** Names the deals that failed; all others are rebuilt, and theirs stay marked. Null where none did. */
  readonly failure: AggregateError | null;
}

export interface RebuildDirtyOptions {
  /** All events of so many deals are in memory at once. */
  readonly batchSize: number;
  /** Told of the deals that were written, with their versions. */
  readonly onRebuilt?: ((deals: readonly DirtyDeal[]) => Promise<unknown>) | undefined;
}

/** Rebuilds all deals marked as changed, a batch at a time. */
export async function rebuildDirtyDeals(
  stores: RebuildDealStores & Pick<Stores, 'staff'>,
  { batchSize, onRebuilt }: RebuildDirtyOptions,
): Promise<RebuildDirtyCounts> {
  const failures = rowFailures('deals');
  const teamOf = teamOfStaff(await stores.staff.all());
  let rebuilt = 0;
  let parked = 0;
  let overtaken = 0;
  for await (const marked of stores.deals.dirty(batchSize)) {
    const done = await failures.attemptAll(
      marked,
      ({ dealId }) => dealId,
      (rows) => rebuildDeals(stores, rows, teamOf),
    );
    const written = done.flatMap((round) =>
      round.rebuilt.map(({ id, version }) => ({ dealId: id, version })),
    );
    rebuilt += written.length;
    for (const round of done) {
      parked += round.parked;
      overtaken += round.overtaken;
    }
    if (written.length > 0) await onRebuilt?.(written);
  }
  return { rebuilt, parked, overtaken, failure: failures.asError() };
}
