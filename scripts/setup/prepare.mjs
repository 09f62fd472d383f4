import { join } from 'node:path';
import { build } from './build.mjs';
import { stopLeftovers } from './leftovers.mjs';
import { withLock } from './lock.mjs';
import { installPackages } from './packages.mjs';
import { say } from './say.mjs';

/**
 * Brings packages and the built product up to date. Two set-ups in one clone take turns.
 *
 * @param {import('./paths.mjs').Paths} paths
 * @param {AbortSignal} interrupted
 */
export async function prepare(paths, interrupted) {
  const whenWaiting = (pid) => say(`Waiting for process ${pid} to finish installing and building …`);
  await withLock(join(paths.state, 'prepare.lock'), { interrupted, whenWaiting }, async () => {
    await stopLeftovers(join(paths.state, 'processes'));
    await installPackages(paths, interrupted);
    await build(paths, interrupted);
  });
}
