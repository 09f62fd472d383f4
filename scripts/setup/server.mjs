import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { recordProcess } from './leftovers.mjs';
import { logTail } from './log-tail.mjs';
import { freePort } from './port.mjs';
import { say } from './say.mjs';
import { SetupError } from './setup-error.mjs';
import { stopChild } from './stop-child.mjs';

/** How long a server may take to write its data down. */
const patienceMs = 20_000;

/**
 * @typedef {object} ServerPlan
 * @property {string} name      names its log and its process record
 * @property {string} command
 * @property {string[]} args
 * @property {(pid: number) => Promise<boolean>} isReady
 * @property {NodeJS.Signals} stopSignal
 * @property {string} advice    what a person can do when it does not come up
 * @property {number} [startMs] how long it may take to come up
 */

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {() => Promise<void>} stop  happens by itself at the end of the set-up
 */

/**
 * Starts a server on a free port and waits until it serves. It leads a session of its own, so that a
 * Ctrl-C in the terminal reaches it only through the set-up, after the program that uses it has ended.
 *
 * @param {(port: number) => ServerPlan} planFor
 * @param {Pick<import('./instance.mjs').Instance, 'folder' | 'processes'>} instance
 * @param {import('./lifetime.mjs').Lifetime} lifetime
 * @returns {Promise<Server>}
 */
export async function startServer(planFor, instance, lifetime) {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const plan = planFor(port);
    const logFile = join(instance.folder, 'logs', `${plan.name}.log`);
    const { stop, problem } = await launch(plan, logFile, instance, lifetime);
    if (stop) return { port, stop };
    // Between choosing a port and using it, another program may have taken it.
    const log = await readFile(logFile, 'utf8');
    if (attempt < 3 && /address (is )?already in use/i.test(log)) continue;
    throw new SetupError(
      `${plan.name} did not come up: ${problem}. ${plan.advice}\nThe last lines of its log:\n${await logTail(logFile)}`,
    );
  }
}

/** @returns {Promise<{ stop?: () => Promise<void>, problem?: string }>} */
async function launch(plan, logFile, instance, lifetime) {
  lifetime.interrupted.throwIfAborted();
  await mkdir(join(instance.folder, 'logs'), { recursive: true });
  const log = openSync(logFile, 'w');
  const child = spawn(plan.command, plan.args, { detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  /** @type {string | undefined} */
  let ended;
  child.once('error', (error) => {
    ended ??= error.message;
  });
  child.once('exit', (code, signal) => {
    ended ??= signal ? `it was ended by ${signal}` : `it ended with exit code ${code}`;
  });
  if (child.pid === undefined) {
    await once(child, 'error');
    return { problem: ended };
  }
  const { pid } = child;
  const strikeOut = await recordProcess(instance.processes, plan.name, pid, { stopSignal: plan.stopSignal });

  let isStopping = false;
  const stop = async () => {
    isStopping = true;
    await stopChild(child, plan.stopSignal, patienceMs);
    await strikeOut();
  };
  const startMs = plan.startMs ?? 30_000;
  for (const until = Date.now() + startMs; !ended && Date.now() < until; ) {
    if (await plan.isReady(pid)) {
      lifetime.atEnd(stop);
      child.once('exit', () => {
        if (!isStopping) say(`${plan.name} is gone while it was in use: ${ended}. Its log is ${logFile}.`);
      });
      return { stop };
    }
    if (lifetime.interrupted.aborted) break;
    await delay(10);
  }
  await stop();
  lifetime.interrupted.throwIfAborted();
  return { problem: ended ?? `it did not answer within ${startMs / 1000} seconds` };
}
