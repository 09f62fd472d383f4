import type { AlertStore } from '../stores/alerts.js';
import { wasDoneBy } from './lifecycle.js';
import type { Candidate } from './placement.js';

// Beyond this many nobody gets another card anyway.
const READ_AT_MOST = 200;

/** Cards of earlier runs that nobody has touched, of the owners who have something on their lists. */
export async function untouchedCards(
  alerts: AlertStore,
  runId: string,
  candidates: readonly Candidate[],
): Promise<Map<string | null, number>> {
  const owners = new Set(candidates.filter(({ isWaiting }) => isWaiting).map(({ ownerId }) => ownerId));
  const counts = new Map<string | null, number>();
  for (const ownerId of owners) {
    const open = await alerts.openOfOwner(ownerId, READ_AT_MOST);
    const untouched = open.filter(
      ({ placement, state, log }) =>
        placement === 'carded' && state.name === 'open' && !wasDoneBy({ log }, 'posted', runId),
    );
    counts.set(ownerId, untouched.length);
  }
  return counts;
}
