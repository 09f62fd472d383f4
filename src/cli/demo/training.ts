import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

/** A training under way in a process of its own. */
export interface DemoTraining {
  /** Null where a model came of it, else why none did. Stays open where it was stopped. */
  readonly ended: Promise<string | null>;
  stop(): void;
}

/**
 * Trains a churn model as "varsel train churn" does, beside the workspace and after it: learning keeps every processor
 * busy, and a press must not wait for it.
 */
export function startTraining(environment: Readonly<Record<string, string>>): DemoTraining {
  const main = fileURLToPath(new URL('../../main.js', import.meta.url));
  const child = spawn(process.execPath, [main, 'train', 'churn'], {
    env: { ...process.env, ...environment, USER: 'demo' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (child.pid !== undefined) giveWay(child.pid);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const ended = new Promise<string | null>((resolve) => {
    child.once('error', (error) => resolve(`Training could not be started: ${error.message}`));
    child.once('close', (code) =>
      resolve(code === 0 ? null : said.trim() || `Training ended with exit code ${code}.`),
    );
  });
  const stop = () => {
    child.removeAllListeners('close');
    child.kill('SIGKILL');
  };
  process.once('exit', stop);
  return { ended, stop };
}

function giveWay(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch (error) {
    // It has ended already.
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_SYSTEM_ERROR')) throw error;
  }
}
