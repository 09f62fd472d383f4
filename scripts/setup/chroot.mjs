import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { findOnPath, systemPath } from './find-on-path.mjs';
import { SetupError } from './setup-error.mjs';

const execute = promisify(execFile);

/**
 * PostgreSQL refuses to run as root, so inside the chroot everything runs as its own user. The kernel
 * sends the signal when the set-up dies without a chance to stop the server itself.
 *
 * @param {string} root
 * @param {string[]} command
 * @param {{ deathSignal?: 'INT' | 'TERM' }} [options]
 * @returns {[command: string, args: string[]]}
 */
export function asPostgres(root, command, { deathSignal = 'TERM' } = {}) {
  const identity = ['--reuid=postgres', '--regid=postgres', '--clear-groups', `--pdeathsig=${deathSignal}`];
  return asRoot(root, ['/usr/bin/setpriv', ...identity, '/usr/bin/env', 'LC_ALL=C.UTF-8', ...command]);
}

/** @param {string} root @param {string[]} command @returns {[command: string, args: string[]]} */
export function asRoot(root, command) {
  return [findOnPath('chroot', systemPath()) ?? 'chroot', [root, ...command]];
}

/** @param {string} root @param {string[]} command @returns {Promise<string>} what it printed */
export async function outputInChroot(root, command) {
  const { stdout } = await execute(...asRoot(root, command));
  return stdout.trim();
}

/**
 * Deletes a folder that may hold a half-made chroot. Whatever an interrupted installer left mounted in
 * it is unmounted first, for deleting through a mount would delete the machine's own files.
 *
 * @param {string} folder
 */
export async function removeChroot(folder) {
  const mounts = await mountsUnder(folder);
  for (const mount of mounts.reverse()) await execute('umount', [mount]);
  if ((await mountsUnder(folder)).length > 0) {
    throw new SetupError(
      `Something is still mounted under ${folder}. Unmount it, delete that folder and try again.`,
    );
  }
  await execute('rm', ['-rf', '--one-file-system', folder]);
}

/** @param {string} folder */
async function mountsUnder(folder) {
  const table = await readFile('/proc/self/mounts', 'utf8');
  return table
    .split('\n')
    .map((line) =>
      (line.split(' ')[1] ?? '').replace(/\\([0-7]{3})/g, (_, code) =>
        String.fromCharCode(Number.parseInt(code, 8)),
      ),
    )
    .filter((mount) => mount.startsWith(`${folder}/`));
}
