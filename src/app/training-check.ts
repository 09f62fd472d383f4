import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TrainingCheck } from '../../jobs/dependencies.js';
import { loadChurnModel } from '../churn/model/load-churn-model.js';
import { churnSubjects } from '../churn/subjects.js';
import type { ChurnContext } from '../domain/run.js';
import type { TrainingReason } from '../domain/training-reason.js';
import { findDrift } from '../feedback/drift/find-drift.js';
import { promoteShadow } from '../feedback/promote-shadow.js';
import { dueByAge, isDriftLookDue } from '../feedback/training-due.js';
import type { Parts } from './parts.js';

const BY = 'daily check';
// A pass over histories: so many are in memory at once.
const BATCH = 500;

type CheckParts = Pick<Parts, 'stores' | 'now' | 'logger'>;

/** Promotes what has run in shadow, and trains where that is due: by age, or because the world has moved. */
export async function checkTraining(parts: CheckParts): Promise<TrainingCheck> {
  const { stores, now } = parts;
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
  return { promotedId, training: (await trainApart(because)) ? 'trained' : 'failed', because };
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
function trainApart(because: TrainingReason): Promise<boolean> {
  const main = fileURLToPath(new URL('../main.js', import.meta.url));
  const words = ['train', 'churn', '--threads', '1', '--because', JSON.stringify(because)];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [main, ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, USER: BY },
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
