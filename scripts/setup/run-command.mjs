import { spawn } from 'node:child_process';
import { mkdir, open } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { recordProcess } from './leftovers.mjs';
import { logTail } from './log-tail.mjs';
import { signalIfRunning } from './process-record.mjs';
import { SetupError } from './setup-error.mjs';

/** How long a command may take to end in good order after it was asked to. */
const patienceMs = 10_000;

/**
 * Runs an installer or a builder to its end. Its output goes to a log file, of which a failure shows the end.
 *
 * @param {string} task what it does, to complete the sentence "… failed"
 * @param {string} command
 * @param {string[]} args
 * @param {object} options
 * @param {AbortSignal} options.interrupted
 * @param {number} options.timeoutMs
 * @param {string} options.logFile
 * @param {string} options.advice what a person can do when it fails
 * @param {string} [options.processes] a folder for its record, if a later set-up may end it halfway
 * @param {string} [options.cwd]
 * @param {NodeJS.ProcessEnv} [options.env]
 */
export async function runCommand(task, command, args, options) {
  options.interrupted.throwIfAborted();
  await mkdir(dirname(options.logFile), { recursive: true });
  const log = await open(options.logFile, 'w');
  try {
    const outcome = await finished(command, args, log.fd, options);
    options.interrupted.throwIfAborted();
    if (outcome === 'exit code 0') return;
    const failure = `${task} failed (${command}: ${outcome}). ${options.advice}`;
    throw new SetupError(
      `${failure}\nThe last lines of ${options.logFile}:\n${await logTail(options.logFile)}`,
    );
  } finally {
    await log.close();
  }
}

/**
 * The command leads a process group of its own: installers start children, and all have to stop together.
 *
 * @returns {Promise<string>} how it ended
 */
async function finished(command, args, logDescriptor, { interrupted, timeoutMs, processes, cwd, env }) {
  const stdio = ['ignore', logDescriptor, logDescriptor];
  const child = spawn(command, args, { cwd, env, detached: true, stdio });
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ? `ended by ${signal}` : `exit code ${code}`));
  });
  const { pid } = child;
  if (pid === undefined) return ended;
  const how = { stopSignal: 'SIGKILL', leadsGroup: true };
  const strikeOut = processes && (await recordProcess(processes, basename(command), pid, how));

  const tooLate = AbortSignal.timeout(timeoutMs);
  const stopped = AbortSignal.any([interrupted, tooLate]);
  const stop = () => {
    signalIfRunning(-pid, 'SIGTERM');
    const force = setTimeout(signalIfRunning, patienceMs, -pid, 'SIGKILL');
    ended.then(() => clearTimeout(force));
  };
  if (stopped.aborted) stop();
  else stopped.addEventListener('abort', stop, { once: true });

  const outcome = await ended;
  // A script that was asked to stop may leave behind the program it was waiting for.
  if (stopped.aborted) signalIfRunning(-pid, 'SIGKILL');
  await strikeOut?.();
  return tooLate.aborted ? `not done after ${Math.round(timeoutMs / 60_000)} minutes` : outcome;
}
