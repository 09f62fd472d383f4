import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TrainedModelKind } from '../domain/trained-model.js';
import type { TrainingReason } from '../domain/training-reason.js';

/** Whom models' histories name where nobody asked. */
export const DAILY_CHECK = 'daily check';

/** Training blocks for minutes: in a process of its own, so that this one keeps its jobs and answers. */
export function trainApart(kind: TrainedModelKind, because: TrainingReason): Promise<boolean> {
  const main = fileURLToPath(new URL('../main.js', import.meta.url));
  const words = ['train', kind, '--threads', '1', '--because', JSON.stringify(because)];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [main, ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, USER: DAILY_CHECK },
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
