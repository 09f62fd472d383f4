import type { ModelReadiness } from '../domain/score.js';
import { DAY_MS } from '../domain/time.js';
import type { TrainedModel } from '../domain/trained-model.js';
import type { TrainingReason } from '../domain/training-reason.js';

/** A quarter. */
const RETRAIN_DAYS = 90;
/** Drift is looked for weekly; for a month behind a training nothing could come of it but the same model. */
const DRIFT_FROM_DAYS = 30;
const DRIFT_EVERY_DAYS = 7;

type Newest = Pick<TrainedModel, 'createdAt' | 'history'>;

/**
 * Why a model is to be trained, as far as readiness and the calendar tell; null where nothing says so. One whose fate
 * nobody noted was cut off between being kept and being judged.
 *
 * @param newest the newest version; null where there is none.
 */
export function dueByAge(
  readiness: Pick<ModelReadiness, 'isReady'> | null,
  newest: Newest | null,
  now: Date,
): TrainingReason | null {
  if (readiness?.isReady !== true) return null;
  if (newest === null) return { kind: 'first' };
  if (newest.history.length === 0) return { kind: 'unfinished' };
  return ageDays(newest, now) >= RETRAIN_DAYS ? { kind: 'quarter' } : null;
}

/** Whether today, of the days on which the models are looked at, drift is looked for. */
export function isDriftLookDue(
  readiness: Pick<ModelReadiness, 'isReady'> | null,
  newest: Newest | null,
  now: Date,
): boolean {
  if (readiness?.isReady !== true || newest === null) return false;
  return mayHaveDrifted(newest, now) && (ageDays(newest, now) - DRIFT_FROM_DAYS) % DRIFT_EVERY_DAYS === 0;
}

/** Whether so much has happened since a training that another one may come to something else. */
export function mayHaveDrifted(newest: Pick<Newest, 'createdAt'>, now: Date): boolean {
  return ageDays(newest, now) >= DRIFT_FROM_DAYS;
}

function ageDays({ createdAt }: Pick<Newest, 'createdAt'>, now: Date): number {
  return Math.floor((now.getTime() - createdAt.getTime()) / DAY_MS);
}
