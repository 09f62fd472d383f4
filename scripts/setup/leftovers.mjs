import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readProcessRecord, stopRecorded, writeProcessRecord } from './process-record.mjs';

/**
 * Stops what a killed set-up left running, by the records in this folder. Only for whoever holds the
 * lock on what these processes work on.
 *
 * @param {string} folder
 */
export async function stopLeftovers(folder) {
  const files = await readdir(folder).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  for (const file of files) {
    const record = await readProcessRecord(join(folder, file));
    if (record) await stopRecorded(record);
    await rm(join(folder, file), { force: true });
  }
}

/**
 * Writes down a process that was started, so that a later set-up can stop it.
 *
 * @param {string} folder
 * @param {string} name
 * @param {number} pid
 * @param {{ stopSignal: NodeJS.Signals, leadsGroup?: boolean }} how
 * @returns {Promise<() => Promise<void>>} strikes it out again
 */
export async function recordProcess(folder, name, pid, how) {
  const file = join(folder, `${name}.json`);
  await mkdir(folder, { recursive: true });
  await writeProcessRecord(file, pid, how);
  return () => rm(file, { force: true });
}
