import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { aptInstall } from './apt.mjs';
import { outputInChroot } from './chroot.mjs';
import { findOnPath, systemPath } from './find-on-path.mjs';
import { runCommand } from './run-command.mjs';

/** What an installed server has no use for; about a third of the whole. */
const unneeded = [
  'var/cache/apt',
  'var/lib/apt/lists',
  'var/lib/postgresql/18/main',
  'usr/share/doc',
  'usr/share/man',
  'usr/share/locale',
];

/**
 * DocumentDB's packages are in Debian's newest suite only, and mixing suites would change the machine:
 * so they go into a Debian of their own in a folder.
 *
 * @param {import('./ferretdb-install.mjs').Workshop} workshop
 * @param {AbortSignal} interrupted
 * @returns {Promise<{ postgresql: string, documentdb: string }>} the versions installed
 */
export async function installPostgres({ root, processes, logs }, interrupted) {
  const packages = '--include=postgresql-18,postgresql-18-documentdb';
  const mirror = await debianMirror();
  await runCommand(
    'Installing PostgreSQL with DocumentDB',
    'debootstrap',
    ['--variant=minbase', packages, 'sid', root, ...(mirror ? [mirror] : [])],
    {
      interrupted,
      timeoutMs: 20 * 60_000,
      processes,
      logFile: join(logs, 'debootstrap.log'),
      advice:
        'If the network was to blame, run the same command again; or set MONGODB_URI to a MongoDB of your own.',
      env: { ...process.env, PATH: systemPath(), DEBIAN_FRONTEND: 'noninteractive' },
    },
  );
  const versionOf = (name) =>
    // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query fills it in.
    outputInChroot(root, ['dpkg-query', '--show', '--showformat=${source:Upstream-Version}', name]);
  return {
    postgresql: await versionOf('postgresql-18'),
    documentdb: await versionOf('postgresql-18-documentdb'),
  };
}

/**
 * @param {import('./paths.mjs').Paths} paths
 * @param {AbortSignal} interrupted
 */
export async function provideDebootstrap(paths, interrupted) {
  if (findOnPath('debootstrap', systemPath())) return;
  await aptInstall(['debootstrap', 'debian-archive-keyring'], paths, interrupted);
}

/** @param {string} root */
export async function removeUnneeded(root) {
  for (const folder of unneeded) await rm(join(root, folder), { recursive: true, force: true });
}

/** The mirror this machine already uses for Debian, if any: a company's own may be the only one in reach. */
async function debianMirror() {
  const filters = ['Created-By: Packages', 'Origin: Debian', 'Label: Debian'];
  const { stdout } = await promisify(execFile)('apt-get', [
    'indextargets',
    '--format',
    '$(REPO_URI)',
    ...filters,
  ]);
  return stdout.split('\n').find((line) => /^https?:/.test(line));
}
