import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { asPostgres, outputInChroot } from './chroot.mjs';
import { postgresPlan, postgresPrograms } from './postgres.mjs';
import { runCommand } from './run-command.mjs';
import { startServer } from './server.mjs';

/**
 * Initialises a database once, extensions and all, and stops it cleanly. A new instance is a copy of it:
 * a third of a second instead of three.
 *
 * @param {import('./ferretdb-install.mjs').Workshop} workshop
 * @param {import('./lifetime.mjs').Lifetime} lifetime
 */
export async function makePostgresTemplate({ folder, root, processes, logs }, lifetime) {
  const run = (task, step, program) => {
    const [command, args] = asPostgres(root, program);
    return runCommand(task, command, args, {
      interrupted: lifetime.interrupted,
      timeoutMs: 120_000,
      processes,
      logFile: join(logs, `postgresql-${step}.log`),
      advice: 'Run the same command again; or set MONGODB_URI to a MongoDB of your own.',
    });
  };
  await mkdir(join(root, 'data'));
  const ownFolders = ['/template', '/template/ferretdb'];
  await outputInChroot(root, ['install', '-d', '-o', 'postgres', '-g', 'postgres', ...ownFolders]);
  await run('Initialising PostgreSQL', 'initdb', [
    `${postgresPrograms}/initdb`,
    ...['-D', '/template/postgres', '--locale=C.UTF-8', '--auth=trust'],
  ]);

  const plan = postgresPlan(root, '/template/postgres', { isDurable: true });
  const server = await startServer(plan, { folder, processes }, lifetime);
  const statements = ['CREATE EXTENSION documentdb CASCADE', 'CREATE EXTENSION documentdb_extended_rum'];
  await run('Adding DocumentDB to PostgreSQL', 'extensions', [
    `${postgresPrograms}/psql`,
    ...['-h', '127.0.0.1', '-p', String(server.port), '-v', 'ON_ERROR_STOP=1'],
    ...statements.flatMap((statement) => ['-c', statement]),
  ]);
  await server.stop();
}
