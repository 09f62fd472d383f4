import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { DateTime } from 'luxon';
import type { TrainingCheck } from '../../jobs/dependencies.js';
import { loadChurnModel } from '../churn/model/load-churn-model.js';
import { churnSubjects } from '../churn/subjects.js';
import type { ChurnContext } from '../domain/run.js';
import type { TrainingReason } from '../domain/training-reason.js';
import { findDrift } from '../feedback/drift/find-drift.js';
import { promoteShadow } from '../feedback/promote-shadow.js';
import { promoteWinShadow } from '../feedback/training/win/promote-win-shadow.js';
import { isWinTrainingDue } from '../feedback/training/win/win-training-due.js';
import { dueByAge, isDriftLookDue } from '../feedback/training-due.js';
import type { Parts } from './parts.js';

const BY = 'daily check';
// A pass over histories: so many are in memory at once.
const BATCH = 500;

type CheckParts = Pick<Parts, 'stores' | 'now' | 'logger'>;

/** Promotes what has run in shadow, and trains where that is due: by age, or because the world has moved. */
export async function checkTraining(parts: CheckParts): Promise<TrainingCheck> {
  const { stores, now } = parts;
  await checkWinTraining(parts);
  const promoted = await promoteShadow(stores, BY, now());
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
  const words = ['train', 'churn', '--threads', '1', '--because', JSON.stringify(because)];
  return { promotedId, training: (await trainApart(words)) ? 'trained' : 'failed', because };
}

/**
 * The same of win chances, looked at once a week: a training reads all deals, and most weeks it is not due. One that fails
 * is tried again the next week; under the minimums it ends at once.
 */
async function checkWinTraining({ stores, now, logger }: CheckParts): Promise<void> {
  const { trainedModels, runs } = stores;
  const promoted = await promoteWinShadow(trainedModels, BY, now());
  if (promoted !== null) logger.info({ modelId: promoted.id }, 'a win model was in shadow and is active now');
  if ((await stores.dealEvents.count()) === 0) return;
  const period = weekOf(now());
  const id = `train-win.${period}`;
  const { run } = await runs.claim({
    id,
    name: 'train-win',
    period,
    startedAt: now(),
    context: null,
    finishedAt: null,
    counts: {},
  });
  if (run.finishedAt !== null) return;
  const [versions, active] = await Promise.all([trainedModels.list('win'), trainedModels.active('win')]);
  const isDue = isWinTrainingDue(versions[0] ?? null, active !== null, now());
  const isTrained = isDue && (await trainApart(['train', 'win', '--threads', '1']));
  logger.info({ isDue, isTrained }, 'training of win chances checked');
  await runs.finish(id, now(), { due: Number(isDue), trained: Number(isTrained) });
}

/** Such as "2026-W48". */
function weekOf(at: Date): string {
  return DateTime.fromJSDate(at, { zone: 'utc' }).toFormat("kkkk-'W'WW");
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

/** Training blocks for minutes: in a process of its own, so that this one keeps its jobs and answers. */
function trainApart(words: readonly string[]): Promise<boolean> {
  const main = fileURLToPath(new URL('../main.js', import.meta.url));
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [main, ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, USER: BY },
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
