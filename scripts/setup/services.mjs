import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { provideMongodb } from './mongodb.mjs';
import { isRunning, readProcessRecord } from './process-record.mjs';
import { provideRedis } from './redis.mjs';
import { say } from './say.mjs';

/**
 * The settings by which the product finds its servers.
 *
 * @typedef {{ REDIS_URL: string, MONGODB_URI: string }} Addresses
 */

/**
 * @param {import('./instance.mjs').Instance} instance
 * @param {import('./paths.mjs').Paths} paths
 * @param {import('./lifetime.mjs').Lifetime} lifetime
 * @returns {Promise<Addresses>}
 */
export async function provideServices(instance, paths, lifetime) {
  // Both come up to their end, well or not, so that nothing is still being started while all is stopped.
  const [redis, mongodb] = await Promise.allSettled([
    provideRedis(instance, paths, lifetime),
    provideMongodb(instance, paths, lifetime),
  ]);
  lifetime.interrupted.throwIfAborted();
  if (redis.status === 'rejected') {
    if (mongodb.status === 'rejected') say(mongodb.reason.message);
    throw redis.reason;
  }
  if (mongodb.status === 'rejected') throw mongodb.reason;
  const addresses = { REDIS_URL: redis.value, MONGODB_URI: mongodb.value };
  const file = addressesFile(instance);
  await writeFile(file, JSON.stringify(addresses), { mode: 0o600 });
  lifetime.atEnd(() => rm(file, { force: true }));
  return addresses;
}

/**
 * @param {import('./instance.mjs').Instance} instance
 * @returns {Promise<Addresses | undefined>} of the servers that another process runs for this instance now
 */
export async function runningServices(instance) {
  if (!isRunning(await readProcessRecord(join(instance.folder, 'lock', 'owner.json')))) return undefined;
  const text = await readFile(addressesFile(instance), 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text && JSON.parse(text);
}

/** @param {import('./instance.mjs').Instance} instance */
function addressesFile(instance) {
  return join(instance.folder, 'addresses.json');
}
