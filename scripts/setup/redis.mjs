import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { canUseApt, tryAptInstall } from './apt.mjs';
import { findOnPath } from './find-on-path.mjs';
import { answersAtUri, displayedAddress } from './own-server.mjs';
import { answers } from './port.mjs';
import { runCommand } from './run-command.mjs';
import { say, sayService } from './say.mjs';
import { startServer } from './server.mjs';
import { SetupError } from './setup-error.mjs';
import { tiedCommand } from './tied-command.mjs';

/**
 * @param {import('./instance.mjs').Instance} instance
 * @param {import('./paths.mjs').Paths} paths
 * @param {import('./lifetime.mjs').Lifetime} lifetime
 * @returns {Promise<string>} the address to give to the product
 */
export async function provideRedis(instance, paths, lifetime) {
  const own = process.env.REDIS_URL;
  if (own) {
    await answersAtUri('REDIS_URL', own, 6379);
    sayService('Redis', 'from REDIS_URL', displayedAddress(own));
    return own;
  }
  const { program, source } =
    onPath('from PATH') ?? (await installed(paths, lifetime.interrupted)) ?? nowhere();
  const version = await versionOf(program);
  const dataFolder = join(instance.folder, 'redis');
  await mkdir(dataFolder, { recursive: true });
  const { port } = await startServer(redisPlan(program, dataFolder, instance), instance, lifetime);
  sayService('Redis', `${version} ${source} (${program})`, `127.0.0.1:${port}`);
  return `redis://127.0.0.1:${port}`;
}

/** @returns {(port: number) => import('./server.mjs').ServerPlan} */
function redisPlan(program, dataFolder, { isDurable }) {
  return (port) => {
    const [command, args] = tiedCommand(program, [
      ...['--port', String(port), '--bind', '127.0.0.1', '--protected-mode', 'yes', '--daemonize', 'no'],
      ...['--dir', dataFolder, '--save', '', '--appendonly', isDurable ? 'yes' : 'no'],
      // BullMQ's jobs must never be evicted to make room.
      ...['--maxmemory-policy', 'noeviction'],
    ]);
    return {
      name: 'redis',
      command,
      args,
      // While it loads its data it takes connections but answers with an error.
      isReady: () => answers(port, '127.0.0.1', { ask: 'PING\r\n', expect: '+PONG' }),
      stopSignal: 'SIGTERM',
      startMs: 60_000,
      advice: 'Set REDIS_URL to a Redis of your own, or start with --reset if its data are damaged.',
    };
  };
}

/** @param {string} source */
function onPath(source) {
  const program = findOnPath('redis-server') ?? findOnPath('valkey-server');
  return program && { program, source };
}

/** @param {import('./paths.mjs').Paths} paths @param {AbortSignal} interrupted */
async function installed(paths, interrupted) {
  if (canUseApt()) {
    await tryAptInstall(['redis-server'], paths, interrupted);
    return onPath('installed with apt');
  }
  const brew = findOnPath('brew');
  if (!brew) return undefined;
  say('Installing redis with Homebrew …');
  await runCommand('Installing redis', brew, ['install', 'redis'], {
    interrupted,
    timeoutMs: 15 * 60_000,
    logFile: join(paths.cache, 'logs', 'brew.log'),
    advice: "Run 'brew install redis' yourself to see more, or set REDIS_URL to a Redis of your own.",
  });
  return onPath('installed with Homebrew');
}

/** @returns {never} */
function nowhere() {
  throw new SetupError(
    [
      'Varsel needs Redis, and found none and no way to install one. Any of these will do:',
      '  - set REDIS_URL to a Redis (6.2 or newer) that you have, such as redis://127.0.0.1:6379',
      '  - install Redis or Valkey, so that redis-server or valkey-server is on the PATH',
      '  - run this as root on Debian or Ubuntu, or with Homebrew, where it is installed for you',
    ].join('\n'),
  );
}

/** @param {string} program */
async function versionOf(program) {
  const { stdout } = await promisify(execFile)(program, ['--version']);
  const version = /v=([\d.]+)/.exec(stdout)?.[1] ?? 'of unknown version';
  return basename(program).startsWith('valkey') ? `Valkey ${version}` : version;
}
