import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Paths
 * @property {string} checkout  the folder of this clone
 * @property {string} state     what belongs to this clone: data, logs, process records
 * @property {string} cache     what all clones of this user share: installed servers
 */

/** @returns {Paths} */
export function locatePaths() {
  const checkout = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
  const userCache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return { checkout, state: join(checkout, '.varsel'), cache: join(userCache, 'varsel') };
}
