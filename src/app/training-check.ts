import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TrainingCheck } from '../../jobs/dependencies.js';
import { promoteShadow } from '../feedback/promote-shadow.js';
import { isTrainingDue } from '../feedback/training-due.js';
import type { Parts } from './parts.js';

const BY = 'daily check';

/** Promotes what has run in shadow, and trains where that is due. */
export async function checkTraining({ stores, now }: Pick<Parts, 'stores' | 'now'>): Promise<TrainingCheck> {
  const promoted = await promoteShadow(stores, BY, now());
  const promotedId = promoted?.id ?? null;
  const [run, versions] = await Promise.all([
    stores.runs.lastFinished('score-churn'),
    stores.trainedModels.list('churn'),
  ]);
  const readiness = run?.context?.readiness ?? null;
  if (!isTrainingDue(readiness, versions[0]?.createdAt ?? null, now())) {
    return { promotedId, training: 'not_due' };
  }
  return { promotedId, training: (await trainApart()) ? 'trained' : 'failed' };
}

/** Training blocks for minutes: in a process of its own, so that this one keeps its jobs and answers. */
function trainApart(): Promise<boolean> {
  const main = fileURLToPath(new URL('../main.js', import.meta.url));
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [main, 'train', 'churn', '--threads', '1'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, USER: BY },
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
