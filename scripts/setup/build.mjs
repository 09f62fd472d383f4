import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './run-command.mjs';
import { say } from './say.mjs';

const sourceFolders = ['src', 'adapters', 'models', 'jobs', 'bench', 'locales'];
const sourceFiles = ['tsconfig.json', 'package.json'];

/**
 * Builds unless nothing changed since the last build. Names count beside times, for a deleted file has
 * no time, and one copied into place may bear an old one.
 *
 * @param {import('./paths.mjs').Paths} paths
 * @param {AbortSignal} interrupted
 */
export async function build({ checkout, state }, interrupted) {
  const present = await fingerprint(checkout);
  const stamp = join(checkout, 'dist', '.built');
  if ((await readFile(stamp, 'utf8').catch(() => undefined)) === present) return;
  say('Building …');
  await runCommand('Building', 'npm', ['run', '-s', 'build'], {
    cwd: checkout,
    interrupted,
    processes: join(state, 'processes'),
    timeoutMs: 10 * 60_000,
    logFile: join(state, 'logs', 'build.log'),
    advice: "Correct what it names; 'npm run build' shows all of it.",
  });
  await writeFile(stamp, present);
}

/** @param {string} checkout */
async function fingerprint(checkout) {
  const listed = await Promise.all(sourceFolders.map((folder) => sourcesIn(join(checkout, folder))));
  const files = [...listed.flat().sort(), ...sourceFiles.map((file) => join(checkout, file))];
  const lines = await Promise.all(
    files.map(async (file) => {
      const { mtimeMs, size } = await stat(file);
      return `${file} ${mtimeMs} ${size}`;
    }),
  );
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** @param {string} folder @returns {Promise<string[]>} */
async function sourcesIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
