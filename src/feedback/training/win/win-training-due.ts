import { DAY_MS } from '../../../domain/time.js';
import type { TrainedModel } from '../../../domain/trained-model.js';
import type { TrainingReason } from '../../../domain/training-reason.js';
import { dueByAge } from '../../training-due.js';

/** While none is good enough, each week's new deals may make the difference. */
const RETRY_DAYS = 7;

/**
 * Why a win model is to be trained, as far as the calendar tells: none yet, one that was cut off before it was judged, one a
 * quarter old, or a candidate a week old while none counts. Under the minimums a training ends at once by itself.
 *
 * @param newest the newest version; null where there is none. @param hasActive whether a model gives chances now.
 */
export function winDueByAge(
  newest: Pick<TrainedModel, 'createdAt' | 'history'> | null,
  hasActive: boolean,
  now: Date,
): TrainingReason | null {
  const due = dueByAge({ isReady: true }, newest, now);
  if (due !== null || hasActive || newest === null) return due;
  return now.getTime() - newest.createdAt.getTime() >= RETRY_DAYS * DAY_MS ? { kind: 'first' } : null;
}
