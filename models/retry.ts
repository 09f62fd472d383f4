import { setTimeout as wait } from 'node:timers/promises';

/** MongoDB's WriteConflict, and PostgreSQL's "deadlock detected" as DocumentDB passes it on from most commands. */
const TRY_AGAIN_CODES: ReadonlySet<unknown> = new Set([112, 16908292]);
/** From createIndexes the same deadlock comes as an "internal error", to be told by its words alone. */
const INTERNAL_ERROR = 1;
const DEADLOCK = 'deadlock detected';
const ATTEMPTS = 10;
const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 500;

/** Whether the server undid a write because it met another one, and the same write may be sent again. */
export function meansTryAgain(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  if (TRY_AGAIN_CODES.has(error.code)) return true;
  return error.code === INTERNAL_ERROR && 'message' in error && error.message === DEADLOCK;
}

/**
 * Runs a write, and again where it met another one: at most ten times within some two seconds, then the error stands.
 * Only for writes that may be repeated. Each pause is drawn anew from the upper half of its length, or writers that met
 * once would all come back at the same moment and meet again.
 */
export async function tryAgain<Value>(
  write: () => Promise<Value>,
  pause: (milliseconds: number) => Promise<unknown> = wait,
  random: () => number = Math.random,
): Promise<Value> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await write();
    } catch (error) {
      if (attempt === ATTEMPTS || !meansTryAgain(error)) throw error;
      const longest = Math.min(FIRST_PAUSE_MS * 2 ** (attempt - 1), LONGEST_PAUSE_MS);
      await pause((longest * (1 + random())) / 2);
    }
  }
}
