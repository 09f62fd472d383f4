import { findOnPath } from './find-on-path.mjs';

/**
 * Has the kernel stop the command when the set-up is killed without a chance to do so itself: else a
 * killed test run in a clone that is deleted afterwards would leave its servers for ever. Where that
 * is not to be had, the next start in the same clone stops what it finds.
 *
 * @param {string} command
 * @param {string[]} args
 * @returns {[command: string, args: string[]]}
 */
export function tiedCommand(command, args) {
  const setpriv = process.platform === 'linux' ? findOnPath('setpriv') : undefined;
  return setpriv ? [setpriv, ['--pdeathsig=TERM', command, ...args]] : [command, args];
}
