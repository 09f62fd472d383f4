import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { startOfProcess } from './process-record.mjs';

const execute = promisify(execFile);

/*
 * PostgreSQL sees only its chroot, and its user may not pass through every folder above a clone (root's
 * home is closed to others). Mounting the clone's folder into the chroot would need more rights than a
 * container has and would make deleting either of them dangerous. So the data lie inside the chroot, and
 * the clone holds a link to them. The link and the owner file inside the data name each other: data whose
 * clone or link was deleted are removed at the next start, and a copied clone does not write into the
 * data of the first one.
 */

/**
 * @param {string} root      the chroot
 * @param {string} template  a freshly initialised database, to copy
 * @param {import('./instance.mjs').Instance} instance
 * @returns {Promise<string>} the name of the instance's folder under /data in the chroot
 */
export async function placePostgresData(root, template, instance) {
  const store = join(root, 'data');
  const link = linkOf(instance);
  await sweepOrphans(store);
  const present = await linkedData(link);
  if (present && dirname(present) === store) return basename(present);

  const id = `${instance.name}-${randomBytes(6).toString('hex')}`;
  const unfinished = join(store, `.making-${process.pid}-${id}`);
  try {
    await execute('cp', ['-a', '--reflink=auto', template, unfinished]);
    await writeFile(join(unfinished, 'owner'), link);
    await mkdir(dirname(link), { recursive: true });
    await rm(link, { force: true });
    // The link first: data without one would be swept away by another set-up.
    await symlink(join(store, id), link);
    await rename(unfinished, join(store, id));
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  return id;
}

/**
 * @param {import('./instance.mjs').Instance} instance
 * @returns {Promise<boolean>} whether it had data that were deleted since, or that are another clone's
 */
export async function hasLostPostgresData(instance) {
  const link = linkOf(instance);
  return (await orUndefined(readlink(link))) !== undefined && (await linkedData(link)) === undefined;
}

/** @param {import('./instance.mjs').Instance} instance */
export async function discardPostgresData(instance) {
  const link = linkOf(instance);
  const data = await linkedData(link);
  // A killed server's last children may still be writing.
  if (data) await rm(data, { recursive: true, maxRetries: 5 });
  await rm(link, { force: true });
}

/** @param {import('./instance.mjs').Instance} instance */
function linkOf(instance) {
  return join(instance.folder, 'mongodb', 'data');
}

/** @returns {Promise<string | undefined>} where the link points, if those data are its own */
async function linkedData(link) {
  const data = await orUndefined(readlink(link));
  return data && (await ownerOf(data)) === link ? data : undefined;
}

/** @param {string} data */
function ownerOf(data) {
  return orUndefined(readFile(join(data, 'owner'), 'utf8'));
}

/** @param {string} store */
async function sweepOrphans(store) {
  for (const name of await readdir(store)) {
    const data = join(store, name);
    const owner = await ownerOf(data);
    const maker = /^\.making-(\d+)-/.exec(name)?.[1];
    const isOrphan = maker
      ? startOfProcess(Number(maker)) === undefined
      : (await orUndefined(readlink(owner ?? ''))) !== data;
    if (isOrphan) await rm(data, { recursive: true, force: true });
  }
}

/** @template T @param {Promise<T>} reading @returns {Promise<T | undefined>} undefined where nothing is there to read */
async function orUndefined(reading) {
  try {
    return await reading;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EINVAL'].includes(error.code)) return undefined;
    throw error;
  }
}
