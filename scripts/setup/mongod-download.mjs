import { access, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.mjs';
import { say } from './say.mjs';

const refusalKeptMs = 24 * 3600_000;

/**
 * Gets a real mongod through mongodb-memory-server-core, once for all clones of this user. Where its
 * download is refused but there is another way, that is remembered for a day, so that each start does
 * not lose time to it again.
 *
 * @param {import('./paths.mjs').Paths} paths
 * @param {AbortSignal} interrupted
 * @param {{ hasAnotherWay: boolean }} situation
 * @returns {Promise<string | undefined>} the program
 */
export async function downloadedMongod(paths, interrupted, { hasAnotherWay }) {
  const folder = join(paths.cache, 'mongod');
  const place = join(folder, 'program');
  const refusal = join(folder, 'download-refused');

  const present = await readFile(place, 'utf8').catch(() => undefined);
  if (present && (await exists(present))) return present;
  const library = resolveLibrary(paths.checkout);
  if (!library || (hasAnotherWay && (await isRecent(refusal)))) return undefined;

  await mkdir(folder, { recursive: true });
  say('Downloading a mongod, once for this machine …');
  const script = fileURLToPath(new URL('./mongod-download-child.mjs', import.meta.url));
  try {
    await runCommand('Downloading a mongod', process.execPath, [script, library, folder, place], {
      interrupted,
      timeoutMs: 10 * 60_000,
      logFile: join(paths.cache, 'logs', 'mongod-download.log'),
      advice: 'Set MONGODB_URI to a MongoDB of your own.',
    });
    await rm(refusal, { force: true });
    return await readFile(place, 'utf8');
  } catch (error) {
    interrupted.throwIfAborted();
    say('The download of mongod did not succeed; looking for another way.');
    await writeFile(refusal, error.message);
    return undefined;
  }
}

/** @param {string} checkout @returns {string | undefined} undefined before the packages are installed */
function resolveLibrary(checkout) {
  try {
    return createRequire(join(checkout, 'package.json')).resolve('mongodb-memory-server-core');
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

/** @param {string} file */
async function isRecent(file) {
  const written = await stat(file).catch(() => undefined);
  return written !== undefined && Date.now() - written.mtimeMs < refusalKeptMs;
}

/** @param {string} file */
async function exists(file) {
  return access(file).then(
    () => true,
    () => false,
  );
}
