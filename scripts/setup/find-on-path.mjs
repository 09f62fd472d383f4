import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where administrators' programs live; a root shell made by `su` often lacks these folders. */
const systemFolders = ['/usr/local/sbin', '/usr/sbin', '/sbin'];

/** The PATH to give to installers, which call each other by name. */
export function systemPath() {
  return [process.env.PATH ?? '', ...systemFolders].join(delimiter);
}

/**
 * @param {string} program
 * @param {string} [path]
 * @returns {string | undefined} the first executable file of that name
 */
export function findOnPath(program, path = process.env.PATH ?? '') {
  return path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, program))
    .find(isProgram);
}

/** @param {string} file @returns {boolean} */
export function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
