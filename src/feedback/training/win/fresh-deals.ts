import type { DealSnapshot } from '../../../deals/model/snapshots.js';
import { utcDate } from '../../../domain/time.js';
import { WIN_TRAINING_SEED } from './fit-win.js';
import { oneMomentEach } from './one-moment-each.js';

/** Fewer tell nothing that chance doesn't explain. */
export const LEAST_FRESH_DEALS = 50;

/**
 * Deals that closed after the last one that a model has learned from, each as of one moment of its life; none where they are
 * too few to tell anything.
 */
export function freshDeals(
  closed: readonly DealSnapshot[],
  { data }: { readonly data: { readonly to: string } },
): DealSnapshot[] {
  const since = closed.filter(({ closedAt }) => closedAt !== null && utcDate(closedAt) > data.to);
  const fresh = oneMomentEach(since, WIN_TRAINING_SEED);
  return fresh.length < LEAST_FRESH_DEALS ? [] : fresh;
}
