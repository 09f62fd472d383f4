import type { ModelReadiness } from '../domain/score.js';
import { DAY_MS } from '../domain/time.js';

/** A quarter. */
const RETRAIN_DAYS = 90;

/** Whether a model is to be trained: the data suffice, and the last one is a quarter old or there is none. */
export function isTrainingDue(
  readiness: Pick<ModelReadiness, 'isReady'> | null,
  lastTrainedAt: Date | null,
  now: Date,
): boolean {
  if (readiness?.isReady !== true) return false;
  return lastTrainedAt === null || now.getTime() - lastTrainedAt.getTime() >= RETRAIN_DAYS * DAY_MS;
}
