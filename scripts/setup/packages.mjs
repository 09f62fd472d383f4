import { createHash } from 'node:crypto';
import { lstat, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './run-command.mjs';
import { say } from './say.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * Installs the packages that package-lock.json names, unless exactly these were installed before.
 *
 * @param {import('./paths.mjs').Paths} paths
 * @param {AbortSignal} interrupted
 */
export async function installPackages({ checkout, state }, interrupted) {
  const wanted = await lockHash(checkout);
  const stamp = join(checkout, 'node_modules', '.varsel-lock');
  if ((await readFile(stamp, 'utf8').catch(() => undefined)) === wanted) return;
  await refuseLink(join(checkout, 'node_modules'));
  say('Installing packages …');
  const logFile = join(state, 'logs', 'npm-ci.log');
  // NODE_ENV=production would leave out what building needs; `npm -s` would silence the log of a failure.
  const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = (args) =>
    runCommand('Installing packages', 'npm', [...args, ...options], {
      cwd: checkout,
      interrupted,
      processes: join(state, 'processes'),
      timeoutMs: 15 * 60_000,
      logFile,
      advice: "If the network was to blame, run the same command again; 'npm ci' shows more.",
    });
  try {
    await npm(['ci']);
  } catch (error) {
    if (!(await wasRefusedAsIncomplete(logFile))) throw error;
    await npm(['install', '--no-save']);
  }
  await writeFile(stamp, wanted);
}

/**
 * Installing begins by emptying the folder, and follows a link to do so.
 *
 * @param {string} folder
 */
async function refuseLink(folder) {
  const found = await lstat(folder).catch(() => undefined);
  if (found?.isSymbolicLink()) {
    throw new SetupError(
      `${folder} is a link: installing would empty the folder it leads to. Remove the link and run the same command again.`,
    );
  }
}

/**
 * `npm ci` refuses a lock file that lacks an optional package for some other system, as a registry without
 * that package makes it. `npm install` keeps to the same versions and passes over what is not for this one.
 */
async function wasRefusedAsIncomplete(logFile) {
  return /^npm error code EUSAGE$/m.test(await readFile(logFile, 'utf8'));
}

/** @param {string} checkout */
async function lockHash(checkout) {
  const file = join(checkout, 'package-lock.json');
  const lock = await readFile(file).catch(() => {
    throw new SetupError(
      `${file} cannot be read. It belongs to the project: restore it with 'git checkout package-lock.json'.`,
    );
  });
  return createHash('sha256').update(lock).digest('hex');
}
