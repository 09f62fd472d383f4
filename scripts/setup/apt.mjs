import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findOnPath, systemPath } from './find-on-path.mjs';
import { withLock } from './lock.mjs';
import { runCommand } from './run-command.mjs';
import { say } from './say.mjs';

/** Installing system packages asks for root; nobody is asked for a password here. */
export function canUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && findOnPath('apt-get') !== undefined;
}

/**
 * @param {string[]} packages
 * @param {import('./paths.mjs').Paths} paths
 * @param {AbortSignal} interrupted
 */
export async function aptInstall(packages, paths, interrupted) {
  const whenWaiting = (pid) => say(`Waiting for process ${pid} to finish installing system packages …`);
  await withLock(join(paths.cache, 'apt.lock'), { interrupted, whenWaiting }, async () => {
    const names = packages.join(' and ');
    say(`Installing ${names} with apt …`);
    const logFile = join(paths.cache, 'logs', 'apt.log');
    const run = (task, args) =>
      runCommand(task, 'apt-get', ['-o', 'DPkg::Lock::Timeout=120', '-q', ...args], {
        interrupted,
        timeoutMs: 10 * 60_000,
        logFile,
        advice: `Run 'apt-get update && apt-get install ${packages.join(' ')}' yourself to see more.`,
        env: { ...process.env, PATH: systemPath(), DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
      });
    const update = () =>
      updateLists(() => run('Reading the package lists', ['update']), logFile, interrupted);
    const install = () =>
      run(`Installing ${names}`, ['install', '-y', '--no-install-recommends', ...packages]);

    if (!(await hasPackageLists())) await update();
    try {
      await install();
    } catch {
      interrupted.throwIfAborted();
      // Lists that were read long ago name package versions that are gone.
      say('That failed; trying once more with new package lists …');
      await update();
      await install();
    }
  });
}

/**
 * For what there are other ways to get: a failure is told and not the end.
 *
 * @param {string[]} packages
 * @param {import('./paths.mjs').Paths} paths
 * @param {AbortSignal} interrupted
 */
export async function tryAptInstall(packages, paths, interrupted) {
  try {
    await aptInstall(packages, paths, interrupted);
  } catch (error) {
    interrupted.throwIfAborted();
    say(error.message);
  }
}

/** apt waits for its lock when it installs (DPkg::Lock::Timeout), but not when it reads the lists. */
async function updateLists(update, logFile, interrupted) {
  for (const until = Date.now() + 120_000; ; ) {
    try {
      return await update();
    } catch (error) {
      const isLocked = /Could not get lock/.test(await readFile(logFile, 'utf8'));
      if (!isLocked || Date.now() > until) throw error;
      await delay(1000, undefined, { signal: interrupted });
    }
  }
}

async function hasPackageLists() {
  const files = await readdir('/var/lib/apt/lists').catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return files.some((file) => file.endsWith('_Packages') || file.includes('_Packages.'));
}
