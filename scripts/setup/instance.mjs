import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stopLeftovers } from './leftovers.mjs';
import { tryLock } from './lock.mjs';
import { discardPostgresData, hasLostPostgresData } from './postgres-data.mjs';
import { readProcessRecord, startOfProcess } from './process-record.mjs';
import { say } from './say.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * One set of servers with their data, logs and process records. Instances share nothing, so that a demo
 * and a test run stand side by side.
 *
 * @typedef {object} Instance
 * @property {string} name
 * @property {string} folder     .varsel/<name>
 * @property {string} processes  the folder of its process records
 * @property {boolean} isDurable whether its data survive a crash, which costs speed
 */

const demoName = 'demo';

/**
 * Takes over the one instance whose data are kept between runs.
 *
 * @param {import('./paths.mjs').Paths} paths
 * @param {import('./lifetime.mjs').Lifetime} lifetime
 * @param {{ reset: boolean }} options
 * @returns {Promise<Instance>}
 */
export async function claimDemoInstance(paths, lifetime, { reset }) {
  const instance = instanceAt(paths, demoName, { isDurable: true });
  const lock = await tryLock(lockOf(instance));
  if ('heldBy' in lock) {
    throw new SetupError(
      `A demo is already running in this folder (process ${lock.heldBy}). Stop it with Ctrl-C in its terminal, ` +
        'or run a second one from another clone.',
    );
  }
  lifetime.atEnd(lock.release);
  await sweepDeadInstances(paths);
  await stopLeftovers(instance.processes);
  const isLost = await hasLostPostgresData(instance);
  if (isLost) say("The demo's documents were deleted or are another clone's, so it starts afresh.");
  // Without its documents, the rest of its data would speak of what is not there.
  if (reset || isLost) await clear(instance);
  await mkdir(instance.processes, { recursive: true });
  return instance;
}

/**
 * Makes an instance for this run alone; its data are removed at the end.
 *
 * @param {import('./paths.mjs').Paths} paths
 * @param {import('./lifetime.mjs').Lifetime} lifetime
 * @param {string} purpose
 * @param {{ isDurable: boolean }} [options]
 * @returns {Promise<Instance>}
 */
export async function makePassingInstance(paths, lifetime, purpose, options) {
  await sweepDeadInstances(paths);
  const instance = instanceAt(paths, `${purpose}-${process.pid}`, options);
  // Nobody else can hold it: the only process of this number is this one.
  await tryLock(lockOf(instance));
  lifetime.atEnd(() => discard(instance));
  await mkdir(instance.processes, { recursive: true });
  return instance;
}

/** @param {import('./paths.mjs').Paths} paths @returns {Instance} the demo's, whoever runs it */
export function demoInstance(paths) {
  return instanceAt(paths, demoName, { isDurable: true });
}

/**
 * @param {import('./paths.mjs').Paths} paths
 * @param {string} name
 * @param {{ isDurable: boolean }} [options]
 * @returns {Instance}
 */
function instanceAt(paths, name, { isDurable } = { isDurable: false }) {
  const folder = join(paths.state, name);
  return { name, folder, processes: join(folder, 'processes'), isDurable };
}

/** @param {Instance} instance */
function lockOf(instance) {
  return join(instance.folder, 'lock');
}

/** A killed run could neither stop its servers nor remove its data: the next run does. */
async function sweepDeadInstances(paths) {
  await mkdir(paths.state, { recursive: true });
  for (const name of await readdir(paths.state)) {
    const pid = Number(/^[a-z]+-(\d+)$/.exec(name)?.[1]);
    if (!pid) continue;
    const instance = instanceAt(paths, name);
    const isBeingMade =
      !(await readProcessRecord(join(lockOf(instance), 'owner.json'))) && startOfProcess(pid);
    if (isBeingMade || 'heldBy' in (await tryLock(lockOf(instance)))) continue;
    await stopLeftovers(instance.processes);
    await discard(instance);
  }
}

/** Empties the instance but keeps its lock. */
async function clear(instance) {
  await discardPostgresData(instance);
  for (const entry of await readdir(instance.folder)) {
    if (entry !== 'lock') await rm(join(instance.folder, entry), { recursive: true, force: true });
  }
}

/** @param {Instance} instance */
async function discard(instance) {
  await discardPostgresData(instance);
  await rm(instance.folder, { recursive: true, force: true });
}
