#!/usr/bin/env node
import './setup/require-node.mjs';
import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { canUseApt, tryAptInstall } from './setup/apt.mjs';
import { exitCodeAfter } from './setup/exit-code.mjs';
import { findOnPath, isProgram } from './setup/find-on-path.mjs';
import { openLifetime } from './setup/lifetime.mjs';
import { withLock } from './setup/lock.mjs';
import { locatePaths } from './setup/paths.mjs';
import { runCommand } from './setup/run-command.mjs';
import { say } from './setup/say.mjs';
import { SetupError } from './setup/setup-error.mjs';

const oldestPython = [3, 9];
// On Linux the package xgboost brings hundreds of megabytes for graphics cards.
const xgboost = process.platform === 'linux' ? 'xgboost-cpu' : 'xgboost';
const packages = ['scikit-learn', 'lightgbm', xgboost];

/**
 * Finds the Python with the libraries that the learning benchmark is measured beside, or makes one: a
 * virtual environment under .varsel/peers with packages from PyPI.
 *
 * @param {AbortSignal} [interrupted]
 * @returns {Promise<string>} the Python
 */
export async function findPeers(interrupted = new AbortController().signal) {
  const paths = locatePaths();
  const own = process.env.PEERS_PYTHON;
  if (own) {
    if (!isProgram(own)) {
      throw new SetupError(
        `PEERS_PYTHON is set to ${own}, which is no program. Correct it, or unset it to have one made.`,
      );
    }
    await tryOut(own, paths, interrupted);
    return own;
  }
  const whenWaiting = (pid) => say(`Waiting for process ${pid} to finish installing the peers …`);
  return withLock(join(paths.state, 'peers.lock'), { interrupted, whenWaiting }, () =>
    makeEnvironment(paths, interrupted),
  );
}

/** @param {import('./setup/paths.mjs').Paths} paths @param {AbortSignal} interrupted */
async function makeEnvironment(paths, interrupted) {
  const folder = join(paths.state, 'peers');
  const program = join(
    folder,
    ...(process.platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python']),
  );
  const stamp = join(folder, '.packages');
  const wanted = packages.join(' ');
  // The Python it was made with may be gone since.
  if ((await readFile(stamp, 'utf8').catch(() => undefined)) === wanted && isProgram(program)) return program;

  const python = await findPython();
  say(`Making a Python environment in ${folder} with ${packages.join(', ')} from PyPI, some 300 MB …`);
  const options = { interrupted, timeoutMs: 10 * 60_000 };
  await orWithApt(['python3-venv'], paths, interrupted, async () => {
    await rm(folder, { recursive: true, force: true });
    await runCommand('Making a Python environment', python, ['-m', 'venv', folder], {
      ...options,
      logFile: join(paths.state, 'logs', 'peers-venv.log'),
      advice: 'On Debian and Ubuntu it needs the package python3-venv.',
    });
  });
  // Building from source would take longer than anybody waits.
  const pip = ['-m', 'pip', 'install', '--only-binary=:all:', '--disable-pip-version-check', ...packages];
  await runCommand('Installing the peers', program, pip, {
    ...options,
    logFile: join(paths.state, 'logs', 'peers-pip.log'),
    advice: `Without a network, set PEERS_PYTHON to a Python that has ${packages.join(', ')}.`,
  });
  // LightGBM takes its threads from the system's own OpenMP.
  await orWithApt(['libgomp1'], paths, interrupted, () => tryOut(program, paths, interrupted));
  await writeFile(stamp, wanted);
  return program;
}

/** @param {string} python @param {import('./setup/paths.mjs').Paths} paths @param {AbortSignal} interrupted */
async function tryOut(python, { state }, interrupted) {
  await runCommand('Trying out the peers', python, ['-c', 'import sklearn, lightgbm, xgboost'], {
    interrupted,
    timeoutMs: 2 * 60_000,
    logFile: join(state, 'logs', 'peers-try.log'),
    advice: `It needs ${packages.join(', ')} and OpenMP (libgomp1 on Debian and Ubuntu, libomp from brew).`,
  });
}

/**
 * Does the work; where it fails for want of system packages that can be installed, once more with them.
 *
 * @param {string[]} systemPackages
 * @param {import('./setup/paths.mjs').Paths} paths
 * @param {AbortSignal} interrupted
 * @param {() => Promise<void>} work
 */
async function orWithApt(systemPackages, paths, interrupted, work) {
  try {
    await work();
  } catch (error) {
    interrupted.throwIfAborted();
    if (!canUseApt()) throw error;
    await tryAptInstall(systemPackages, paths, interrupted);
    await work();
  }
}

async function findPython() {
  for (const name of ['python3', 'python']) {
    const program = findOnPath(name);
    if (program && (await isRecent(program))) return program;
  }
  throw new SetupError(
    `There is no Python ${oldestPython.join('.')} or newer on the PATH as python3 or python. Install one, or set PEERS_PYTHON to one that has ${packages.join(', ')}.`,
  );
}

/** @param {string} program */
async function isRecent(program) {
  const test = `import sys; sys.exit(sys.version_info < (${oldestPython.join(', ')}))`;
  try {
    await promisify(execFile)(program, ['-c', test]);
    return true;
  } catch {
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lifetime = openLifetime();
  try {
    console.log(await findPeers(lifetime.interrupted));
  } catch (error) {
    process.exitCode = exitCodeAfter(error, lifetime);
  }
}
