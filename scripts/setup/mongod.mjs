import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { answers } from './port.mjs';
import { startServer } from './server.mjs';
import { tiedCommand } from './tied-command.mjs';

/**
 * @param {string} program
 * @returns {Promise<string | undefined>} its version, such as 7.0.14; undefined if it does not run here
 */
export async function mongodVersion(program) {
  const { stdout } = await promisify(execFile)(program, ['--version']).catch(() => ({ stdout: '' }));
  return /db version v([\d.]+)/.exec(stdout)?.[1];
}

/**
 * @param {string} program
 * @param {import('./instance.mjs').Instance} instance
 * @param {import('./lifetime.mjs').Lifetime} lifetime
 * @returns {Promise<import('./server.mjs').Server>}
 */
export async function startMongod(program, instance, lifetime) {
  const dataFolder = join(instance.folder, 'mongodb', 'mongod');
  await mkdir(dataFolder, { recursive: true });
  const planFor = (port) => {
    const address = ['--bind_ip', '127.0.0.1', '--port', String(port), '--nounixsocket'];
    const [command, args] = tiedCommand(program, ['--dbpath', dataFolder, ...address]);
    return {
      name: 'mongod',
      command,
      args,
      isReady: () => answers(port),
      stopSignal: 'SIGTERM',
      startMs: 120_000,
      advice: 'Set MONGODB_URI to a MongoDB of your own, or start with --reset if its data are damaged.',
    };
  };
  return startServer(planFor, instance, lifetime);
}
