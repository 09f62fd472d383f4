import { readFile } from 'node:fs/promises';

/**
 * @param {string} file
 * @param {number} [lines]
 * @returns {Promise<string>} the log's last lines, indented, for an error message
 */
export async function logTail(file, lines = 15) {
  const text = await readFile(file, 'utf8').catch((error) => `(${file} cannot be read: ${error.message})`);
  const last = text.trimEnd().split('\n').slice(-lines);
  return last.map((line) => `    ${line}`).join('\n');
}
