import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * A process number alone may have passed to a stranger since it was written down, above all after a
 * restart of the machine. With the moment of its start it names one process only.
 *
 * @typedef {object} ProcessRecord
 * @property {number} pid
 * @property {string} startedAt
 * @property {NodeJS.Signals} [stopSignal]
 * @property {boolean} [leadsGroup]  its children have to stop with it
 */

/**
 * @param {number} pid
 * @returns {string | undefined} when the process started, in the system's own terms; undefined if it is gone
 */
export function startOfProcess(pid) {
  return process.platform === 'linux' ? startFromProc(pid) : startFromPs(pid);
}

/**
 * @param {string} file
 * @param {number} pid
 * @param {Pick<ProcessRecord, 'stopSignal' | 'leadsGroup'>} [how]
 */
export async function writeProcessRecord(file, pid, how) {
  await writeFile(file, JSON.stringify({ pid, startedAt: startOfProcess(pid), ...how }));
}

/**
 * @param {string} file
 * @returns {Promise<ProcessRecord | undefined>} undefined where there is none, or only half of one
 */
export async function readProcessRecord(file) {
  try {
    const record = JSON.parse(await readFile(file, 'utf8'));
    return Number.isInteger(record.pid) ? record : undefined;
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** @param {ProcessRecord | undefined} record */
export function isRunning(record) {
  return record?.startedAt !== undefined && startOfProcess(record.pid) === record.startedAt;
}

/**
 * Stops a process that an earlier, killed set-up left behind.
 *
 * @param {ProcessRecord} record
 * @param {number} [patienceMs] before it is killed
 */
export async function stopRecorded(record, patienceMs = 10_000) {
  for (const [signal, ms] of [
    [record.stopSignal ?? 'SIGTERM', patienceMs],
    ['SIGKILL', 2000],
  ]) {
    if (!isRunning(record)) return;
    signalIfRunning(record.leadsGroup ? -record.pid : record.pid, signal);
    for (const until = Date.now() + ms; isRunning(record) && Date.now() < until; ) await delay(20);
  }
}

/** @param {number} pid  negative for a whole process group @param {NodeJS.Signals} signal */
export function signalIfRunning(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** @param {number} pid */
function startFromProc(pid) {
  try {
    // The name in brackets may hold spaces and brackets itself: count the fields from its end.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const [state] = fields;
    const isDead = state === 'Z' || state === 'X';
    return isDead
      ? undefined
      : `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`;
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return undefined;
    throw error;
  }
}

/** @param {number} pid */
function startFromPs(pid) {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch (error) {
    if (error.status === 1) return undefined;
    throw error;
  }
}
