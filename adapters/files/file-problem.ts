import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { IntakeError } from '../../src/intake/intake-error.js';

/** A compressed file that ends too early or is broken: what came before it was read. */
export class DamagedFileError extends Error {
  override readonly name = 'DamagedFileError';
}

/**
 * Makes sure there is a file to read.
 * @returns its length in bytes.
 * @throws IntakeError saying what stands in the way.
 */
export async function checkFile(path: string): Promise<number> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
      throw new IntakeError(`there is no file ${path} (looked for ${resolve(path)})`);
    }
    throw new IntakeError(`${path} can't be read: ${error.message}`, { cause: error });
  });
  if (found.isDirectory()) throw new IntakeError(`${path} is a folder; name one file in it`);
  if (found.size === 0) throw new IntakeError(`${path} is empty`);
  return found.size;
}
