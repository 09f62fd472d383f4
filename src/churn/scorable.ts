import type { History } from '../domain/history.js';
import { monthsBefore } from '../history/windows.js';
import { LONG_GONE_MONTHS, lastCustomMs, lastEventMs, lastPurchaseMs } from './activity.js';

/**
 * Why a customer gets no score: nothing is known of it, it is documented as lost, it has been gone for so long that no
 * warning could come early, or it has objected to automated assessment.
 */
export type NotScored = 'no_events' | 'already_lost' | 'long_gone' | 'objected';

/**
 * Whether a customer is scored as of a date; null when it is. A customer that never bought, paid nor signed is judged
 * by its last event of any kind, so that firms without such files are scored too. A customer documented as lost is scored
 * again once it has bought, paid or signed after that.
 *
 * @param history as of the date.
 * @param lostAt when the customer was last documented as lost, as known by the date; null when it was not.
 */
export function whyNotScored(history: History, asOfMs: number, lostAt: Date | null): NotScored | null {
  const lastMs = lastEventMs(history);
  if (lastMs === null) return 'no_events';
  const lastPurchase = lastPurchaseMs(history);
  if (lostAt !== null && (lastPurchase === null || lastPurchase <= lostAt.getTime())) return 'already_lost';
  const customMs = lastCustomMs(history, asOfMs) ?? lastMs;
  if (customMs < monthsBefore(asOfMs, LONG_GONE_MONTHS)) return 'long_gone';
  return null;
}
