import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isRunning, readProcessRecord, writeProcessRecord } from './process-record.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * A lock is a folder with its owner's process record inside. It is made elsewhere and renamed into
 * place, so it never exists without its owner, and a killed owner never blocks anybody.
 *
 * @param {string} folder
 * @returns {Promise<{ release: () => Promise<void> } | { heldBy: number }>}
 */
export async function tryLock(folder) {
  const own = besides(folder);
  await mkdir(dirname(folder), { recursive: true });
  await mkdir(own);
  await writeProcessRecord(join(own, 'owner.json'), process.pid);
  while (!(await renamed(own, folder))) {
    const owner = await readProcessRecord(join(folder, 'owner.json'));
    if (owner && isRunning(owner)) {
      await rm(own, { recursive: true });
      return { heldBy: owner.pid };
    }
    await removeStale(folder);
  }
  return { release: () => remove(folder) };
}

/**
 * Does the work while holding the lock, waiting for its turn.
 *
 * @template T
 * @param {string} folder
 * @param {{ interrupted: AbortSignal, whenWaiting: (pid: number) => void, patienceMs?: number }} options
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(folder, { interrupted, whenWaiting, patienceMs = 40 * 60_000 }, work) {
  const until = Date.now() + patienceMs;
  let isWaiting = false;
  for (;;) {
    const lock = await tryLock(folder);
    if ('release' in lock) {
      try {
        return await work();
      } finally {
        await lock.release();
      }
    }
    if (Date.now() > until) {
      throw new SetupError(
        `Process ${lock.heldBy} has held ${folder} for ${Math.round(patienceMs / 60_000)} minutes. If it hangs, end it and try again.`,
      );
    }
    if (!isWaiting) whenWaiting(lock.heldBy);
    isWaiting = true;
    await delay(200, undefined, { signal: interrupted });
  }
}

/** @param {string} from @param {string} to */
async function renamed(from, to) {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (error.code === 'ENOTEMPTY' || error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Two set-ups may find the same dead owner at once. Whoever moves the folder away looks again at what
 * it moved, and gives it back if the other one has taken the lock in between.
 *
 * @param {string} folder
 */
async function removeStale(folder) {
  const away = besides(folder);
  if (!(await moved(folder, away))) return;
  const owner = await readProcessRecord(join(away, 'owner.json'));
  if (!isRunning(owner) || !(await renamed(away, folder))) await rm(away, { recursive: true });
}

/** @param {string} folder */
async function remove(folder) {
  const away = besides(folder);
  if (await moved(folder, away)) await rm(away, { recursive: true });
}

/** @param {string} from @param {string} to */
async function moved(from, to) {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

/** @param {string} folder */
function besides(folder) {
  return `${folder}.${process.pid}-${randomBytes(4).toString('hex')}`;
}
