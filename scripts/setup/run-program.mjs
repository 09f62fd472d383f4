import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { recordProcess } from './leftovers.mjs';
import { say } from './say.mjs';
import { SetupError } from './setup-error.mjs';
import { stopChild } from './stop-child.mjs';
import { tiedCommand } from './tied-command.mjs';

/** How long a program may take to end in good order after it was asked to. */
const patienceMs = 30_000;

/**
 * Runs the program that the servers are for, in this terminal, and waits for it.
 *
 * @param {string} program
 * @param {string[]} programArgs
 * @param {{ cwd: string, env: Record<string, string>, processes: string | undefined }} options
 * @param {import('./lifetime.mjs').Lifetime} lifetime
 * @returns {Promise<number>} its exit code, by the shell's rule 128 + the number of the signal that ended it
 */
export async function runProgram(program, programArgs, { cwd, env, processes }, lifetime) {
  lifetime.interrupted.throwIfAborted();
  const [command, args] = tiedCommand(program, programArgs);
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' });
  const ended = new Promise((resolve, reject) => {
    child.once('error', (error) =>
      reject(new SetupError(`${program} could not be started: ${error.message}.`)),
    );
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
  lifetime.atEnd(() => stopChild(child, 'SIGTERM', patienceMs));
  /** @type {NodeJS.Timeout | undefined} */
  let limit;
  lifetime.handSignalsTo((signal) => {
    // A terminal's Ctrl-C has reached the child already, being of the same process group; a second
    // one would tell it to give up tidying.
    if (signal === 'SIGINT' && isAtTerminal()) return;
    child.kill(signal);
    limit ??= setTimeout(() => {
      say(`${program} did not end within ${patienceMs / 1000} seconds of ${signal}; it is ended by force.`);
      child.kill('SIGKILL');
    }, patienceMs);
  });
  // Should this process be killed, the next start ends what is left; without its servers the program
  // cannot end in good order any more.
  const strikeOut =
    processes &&
    child.pid &&
    (await recordProcess(processes, 'program', child.pid, { stopSignal: 'SIGKILL' }));
  try {
    return await ended;
  } finally {
    clearTimeout(limit);
    if (strikeOut) await strikeOut();
  }
}

function isAtTerminal() {
  return process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
}
