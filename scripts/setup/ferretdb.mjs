import { join } from 'node:path';
import { canUseApt } from './apt.mjs';
import { asPostgres } from './chroot.mjs';
import { installFerretdb } from './ferretdb-install.mjs';
import { answers } from './port.mjs';
import { postgresPlan } from './postgres.mjs';
import { placePostgresData } from './postgres-data.mjs';
import { startServer } from './server.mjs';

/** A chroot asks for root, its Debian for apt. */
export function canRunFerretdb() {
  return canUseApt();
}

/**
 * FerretDB speaks MongoDB's protocol and keeps its documents in PostgreSQL with DocumentDB.
 *
 * @param {import('./instance.mjs').Instance} instance
 * @param {import('./paths.mjs').Paths} paths
 * @param {import('./lifetime.mjs').Lifetime} lifetime
 * @returns {Promise<{ port: number, origin: string }>}
 */
export async function startFerretdb(instance, paths, lifetime) {
  const { folder, root, template, versions } = await installFerretdb(paths, lifetime);
  const data = join('/data', await placePostgresData(root, template, instance));
  const postgres = await startServer(
    postgresPlan(root, join(data, 'postgres'), instance),
    instance,
    lifetime,
  );
  const ferretdb = await startServer(ferretdbPlan(root, data, postgres.port), instance, lifetime);
  const engine = `DocumentDB ${versions.documentdb} and PostgreSQL ${versions.postgresql}`;
  return { port: ferretdb.port, origin: `FerretDB ${versions.ferretdb} on ${engine} (${folder})` };
}

/** @returns {(port: number) => import('./server.mjs').ServerPlan} */
function ferretdbPlan(root, data, postgresPort) {
  return (port) => {
    const [command, args] = asPostgres(root, [
      '/usr/local/bin/ferretdb',
      `--postgresql-url=postgres://postgres@127.0.0.1:${postgresPort}/postgres`,
      `--listen-addr=127.0.0.1:${port}`,
      `--state-dir=${data}/ferretdb`,
      ...['--no-auth', '--telemetry=disable', '--debug-addr=-', '--log-level=WARN'],
    ]);
    return {
      name: 'ferretdb',
      command,
      args,
      isReady: () => answers(port),
      stopSignal: 'SIGTERM',
      advice: 'Run the same command again; or set MONGODB_URI to a MongoDB of your own.',
    };
  };
}
