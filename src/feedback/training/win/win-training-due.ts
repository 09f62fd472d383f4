import { DAY_MS } from '../../../domain/time.js';
import type { TrainedModel } from '../../../domain/trained-model.js';

/** A quarter. */
const RETRAIN_DAYS = 90;
/** While none is good enough, each week's new deals may make the difference. */
const RETRY_DAYS = 7;

/**
 * Whether a win model is to be trained, as far as the calendar tells: none yet, one that was cut off before it was judged,
 * one a quarter old, or a candidate a week old while none counts.
 *
 * @param newest the newest version; null where there is none. @param hasActive whether a model gives chances now.
 */
export function isWinTrainingDue(
  newest: Pick<TrainedModel, 'createdAt' | 'history'> | null,
  hasActive: boolean,
  now: Date,
): boolean {
  if (newest === null || newest.history.length === 0) return true;
  const days = Math.floor((now.getTime() - newest.createdAt.getTime()) / DAY_MS);
  return days >= (hasActive ? RETRAIN_DAYS : RETRY_DAYS);
}
