import { type Level, levelRank } from '../../domain/level.js';
import type { OfferLedger } from '../../domain/offer-ledger.js';

/** Whether its owner allows offers in spite of it: this very alert, no higher than it was then, for as long as was said. */
export function isReleased(
  { id, level }: { readonly id: string; readonly level: Level },
  { releases }: Pick<OfferLedger, 'releases'>,
  at: Date,
): boolean {
  return releases.some(
    (each) => each.alertId === id && each.until > at && levelRank(level) <= levelRank(each.level),
  );
}
