import { constants } from 'node:os';
import { say } from './say.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * Tells the person what went wrong, unless it was they who stopped it.
 *
 * @param {unknown} error
 * @param {import('./lifetime.mjs').Lifetime} lifetime
 * @returns {number} the exit code
 */
export function exitCodeAfter(error, { interrupted }) {
  if (interrupted.aborted) return 128 + constants.signals[interrupted.reason];
  say(
    error instanceof SetupError ? error.message : `The set-up failed unexpectedly. ${error?.stack ?? error}`,
  );
  return 1;
}
