import { once } from 'node:events';

/**
 * Asks a child to end in good order, and ends it by force when its time is over.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 * @param {number} patienceMs
 */
export async function stopChild(child, signal, patienceMs) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  const limit = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await exit;
  clearTimeout(limit);
}
