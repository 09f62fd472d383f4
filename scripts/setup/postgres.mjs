import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asPostgres } from './chroot.mjs';

export const postgresPrograms = '/usr/lib/postgresql/18/bin';

/** Given on the command line, not in the data folder's own file, so that they change with the code. */
const settings = {
  // DocumentDB connects back to its own server by TCP, so a socket file alone would not do.
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_preload_libraries: 'pg_cron,pg_documentdb_core,pg_documentdb_extended_rum,pg_documentdb',
  'cron.database_name': 'postgres',
  // Must hold before the first index is made: else no index serves a sort.
  'documentdb.alternate_index_handler_name': 'extended_rum',
  // The chroot has no /dev/shm.
  dynamic_shared_memory_type: 'mmap',
  deadlock_timeout: '50ms',
  jit: 'off',
  max_wal_size: '8GB',
  shared_buffers: '512MB',
  max_connections: '200',
  // A crash of the machine may cost the last half second of a demo or a test, never its consistency.
  synchronous_commit: 'off',
};

/** Where nobody needs the data after a crash; a test run's collections are made a third faster. */
const hastySettings = { fsync: 'off', full_page_writes: 'off' };

/**
 * @param {string} root        the chroot
 * @param {string} dataFolder  as seen inside it
 * @param {{ isDurable: boolean }} instance
 * @returns {(port: number) => import('./server.mjs').ServerPlan}
 */
export function postgresPlan(root, dataFolder, { isDurable }) {
  const chosen = Object.entries({ ...settings, ...(isDurable ? {} : hastySettings) });
  return (port) => {
    const [command, args] = asPostgres(
      root,
      [
        `${postgresPrograms}/postgres`,
        ...['-D', dataFolder, '-p', String(port)],
        ...chosen.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ],
      { deathSignal: 'INT' },
    );
    return {
      name: 'postgresql',
      command,
      args,
      isReady: (pid) => isReady(join(root, dataFolder, 'postmaster.pid'), pid),
      // The fast shutdown: it ends sessions and writes everything down.
      stopSignal: 'SIGINT',
      startMs: 120_000,
      advice: 'If its data are damaged, start with --reset, which clears them.',
    };
  };
}

/**
 * The file says "ready" when connections are served, as pg_ctl reads it; a file left by a killed server
 * bears another process number.
 */
async function isReady(file, pid) {
  const lines = await readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return lines.startsWith(`${pid}\n`) && /^ready\s*$/m.test(lines);
}
