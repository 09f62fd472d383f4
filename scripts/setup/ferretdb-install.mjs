import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { removeChroot } from './chroot.mjs';
import { buildFerretdbInChroot, buildFerretdbOnHost, placeFerretdb } from './ferretdb-build.mjs';
import { stopLeftovers } from './leftovers.mjs';
import { withLock } from './lock.mjs';
import { installPostgres, provideDebootstrap, removeUnneeded } from './postgres-install.mjs';
import { makePostgresTemplate } from './postgres-template.mjs';
import { say } from './say.mjs';

const ferretdbVersion = '2.7.0';

/**
 * @typedef {object} FerretdbInstallation
 * @property {string} folder
 * @property {string} root      the chroot, with FerretDB, PostgreSQL and DocumentDB in it
 * @property {string} template  a freshly initialised database
 * @property {{ ferretdb: string, documentdb: string, postgresql: string }} versions
 */

const prefix = `ferretdb-${ferretdbVersion}-documentdb-`;
const unfinished = 'making-';

/**
 * Installs once for all clones of this user. It is built under a passing name and renamed at the end, so
 * that a killed set-up leaves nothing half-made behind that looks whole.
 *
 * @param {import('./paths.mjs').Paths} paths
 * @param {import('./lifetime.mjs').Lifetime} lifetime
 * @returns {Promise<FerretdbInstallation>}
 */
export async function installFerretdb(paths, lifetime) {
  const { interrupted } = lifetime;
  const whenWaiting = (pid) => say(`Waiting for process ${pid} to finish installing FerretDB …`);
  return (
    (await findInstallation(paths.cache)) ??
    (await withLock(
      join(paths.cache, 'ferretdb.lock'),
      { interrupted, whenWaiting },
      async () => (await findInstallation(paths.cache)) ?? (await install(paths, lifetime)),
    ))
  );
}

/** @returns {Promise<FerretdbInstallation | undefined>} */
async function findInstallation(cache) {
  await mkdir(cache, { recursive: true });
  const name = (await readdir(cache))
    .filter((entry) => entry.startsWith(prefix))
    .sort()
    .at(-1);
  return name === undefined ? undefined : installationIn(join(cache, name));
}

/** @returns {Promise<FerretdbInstallation>} */
async function installationIn(folder) {
  const root = join(folder, 'root');
  const versions = JSON.parse(await readFile(join(folder, 'versions.json'), 'utf8'));
  return { folder, root, template: join(root, 'template'), versions };
}

/**
 * Where an installation is put together.
 *
 * @typedef {object} Workshop
 * @property {string} folder
 * @property {string} root       the chroot to be
 * @property {string} processes  records of the installers at work in it
 * @property {string} logs
 */

/**
 * @param {import('./paths.mjs').Paths} paths
 * @param {import('./lifetime.mjs').Lifetime} lifetime
 * @returns {Promise<FerretdbInstallation>}
 */
async function install(paths, lifetime) {
  const { interrupted } = lifetime;
  const task = 'Setting up FerretDB on PostgreSQL with DocumentDB';
  say(`${task}, once for this machine; this takes one to three minutes …`);
  await removeUnfinished(paths.cache);
  await provideDebootstrap(paths, interrupted);
  const workshop = await openWorkshop(paths.cache);
  try {
    const [postgres, ferretdb] = await Promise.allSettled([
      installPostgres(workshop, interrupted),
      buildFerretdbOnHost(ferretdbVersion, workshop, interrupted),
    ]);
    if (postgres.status === 'rejected') throw postgres.reason;
    if (ferretdb.status === 'rejected') throw ferretdb.reason;
    const program = ferretdb.value ?? (await buildFerretdbInChroot(ferretdbVersion, workshop, interrupted));
    await placeFerretdb(program, workshop.root);
    await makePostgresTemplate(workshop, lifetime);
    await removeUnneeded(workshop.root);

    const versions = { ferretdb: ferretdbVersion, ...postgres.value };
    await writeFile(join(workshop.folder, 'versions.json'), JSON.stringify(versions));
    const finished = join(paths.cache, `${prefix}${versions.documentdb}`);
    await rename(workshop.folder, finished);
    return await installationIn(finished);
  } catch (error) {
    await removeChroot(workshop.folder);
    throw error;
  }
}

/** @param {string} cache @returns {Promise<Workshop>} */
async function openWorkshop(cache) {
  const folder = join(cache, `${unfinished}${process.pid}`);
  await mkdir(folder);
  return {
    folder,
    root: join(folder, 'root'),
    processes: join(folder, 'processes'),
    logs: join(cache, 'logs'),
  };
}

/** A set-up that was killed leaves its installers at work and their folder half full. */
async function removeUnfinished(cache) {
  for (const entry of await readdir(cache)) {
    if (!entry.startsWith(unfinished)) continue;
    await stopLeftovers(join(cache, entry, 'processes'));
    await removeChroot(join(cache, entry));
  }
}
