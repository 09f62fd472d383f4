import { DateTime } from 'luxon';
import { DAY_MS } from '../domain/time.js';
import type { TrainedModel, TrainedModelKind } from '../domain/trained-model.js';
import type { TrainingReason } from '../domain/training-reason.js';
import { dueByAge } from '../feedback/training-due.js';
import type { Parts } from './parts.js';
import { trainApart } from './train-apart.js';

export type TrainingParts = Pick<Parts, 'stores' | 'now' | 'logger'>;

/** While none is good enough, a month's further data may make the difference. */
const RETRY_DAYS = 30;

/**
 * Once a week and for each kind of model: trains where there is none, where it is a quarter old, and monthly while none
 * counts. Under the minimums a training ends by itself.
 *
 * @param train tells whether a model was trained; in a process of its own when left out.
 */
export async function trainWeekly(
  { stores, now, logger }: TrainingParts,
  name: 'train-offers' | 'train-tickets',
  kinds: readonly TrainedModelKind[],
  train: (kind: TrainedModelKind, because: TrainingReason) => Promise<boolean> = trainApart,
): Promise<void> {
  const period = DateTime.fromJSDate(now(), { zone: 'utc' }).toFormat("kkkk-'W'WW");
  const id = `${name}.${period}`;
  const asClaimed = { id, name, period, startedAt: now(), context: null, finishedAt: null, counts: {} };
  const { run } = await stores.runs.claim(asClaimed);
  if (run.finishedAt !== null) return;
  let due = 0;
  let trained = 0;
  for (const kind of kinds) {
    const [[newest = null], active] = await Promise.all([
      stores.trainedModels.list(kind),
      stores.trainedModels.active(kind),
    ]);
    const because = whyNow(newest, active !== null, now());
    const isTrained = because !== null && (await train(kind, because));
    due += Number(because !== null);
    trained += Number(isTrained);
    // Under the minimums it says so itself, and nothing is the matter.
    logger.info({ kind, isTrained, because: because?.kind ?? null }, 'weekly training checked');
  }
  await stores.runs.finish(id, now(), { due, trained });
}

function whyNow(newest: TrainedModel | null, isAnyActive: boolean, now: Date): TrainingReason | null {
  const byAge = dueByAge({ isReady: true }, newest, now);
  if (byAge !== null || newest === null || isAnyActive) return byAge;
  return now.getTime() - newest.createdAt.getTime() >= RETRY_DAYS * DAY_MS ? { kind: 'first' } : null;
}
