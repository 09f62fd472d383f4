import type { TrainingCheck } from '../../jobs/dependencies.js';
import { loadChurnModel } from '../churn/model/load-churn-model.js';
import { churnSubjects } from '../churn/subjects.js';
import type { ChurnContext } from '../domain/run.js';
import type { TrainingReason } from '../domain/training-reason.js';
import { findDrift } from '../feedback/drift/find-drift.js';
import { promoteShadow } from '../feedback/promote-shadow.js';
import { dueByAge, isDriftLookDue } from '../feedback/training-due.js';
import { checkOffersTraining } from './offers-training-check.js';
import type { Parts } from './parts.js';
import { checkTicketTraining } from './ticket-training-check.js';
import { DAILY_CHECK, trainApart } from './train-apart.js';
import { checkWinTraining } from './win-training-check.js';

// A pass over histories: so many are in memory at once.
const BATCH = 500;

type CheckParts = Pick<Parts, 'stores' | 'config' | 'now' | 'logger'>;

/** Promotes what has run in shadow, and trains where that is due: by age, or because the world has moved. */
export async function checkTraining(parts: CheckParts): Promise<TrainingCheck> {
  const { stores, now } = parts;
  await checkWinTraining(parts);
  await checkTicketTraining(parts);
  await checkOffersTraining(parts);
  const promoted = await promoteShadow(stores, DAILY_CHECK, now());
  const promotedId = promoted?.id ?? null;
  const [run, versions] = await Promise.all([
    stores.runs.lastFinished('score-churn'),
    stores.trainedModels.list('churn'),
  ]);
  const readiness = run?.context?.readiness ?? null;
  const newest = versions[0] ?? null;
  const byAge = dueByAge(readiness, newest, now());
  const isLookDue = byAge === null && isDriftLookDue(readiness, newest, now());
  const because = isLookDue ? await driftNow(parts, run?.context ?? null) : byAge;
  if (because === null) return { promotedId, training: 'not_due', because };
  return { promotedId, training: (await trainApart('churn', because)) ? 'trained' : 'failed', because };
}

/** Of the model in use; null without one. */
async function driftNow(
  { stores, logger }: CheckParts,
  context: ChurnContext | null,
): Promise<TrainingReason | null> {
  const active = await stores.trainedModels.active('churn');
  if (active === null || context === null) return null;
  try {
    const model = await loadChurnModel(stores.trainedModels, active.version);
    const subjects = () => churnSubjects(stores, { batchSize: BATCH });
    return await findDrift({ stores, subjects, now: context }, model);
  } catch (error) {
    // Scoring says so every night, and goes on by rules.
    const reason = error instanceof Error ? error.message : String(error);
    logger.warn({ modelId: active.id, reason }, 'drift can’t be looked for');
    return null;
  }
}
