import { setTimeout as wait } from 'node:timers/promises';

/** MongoDB's WriteConflict, and PostgreSQL's "deadlock detected" as DocumentDB passes it on from most commands. */
const TRY_AGAIN_CODES: ReadonlySet<unknown> = new Set([112, 16908292]);
/** From createIndexes the same deadlock comes as an "internal error", to be told by its words alone. */
const INTERNAL_ERROR = 1;
const DEADLOCK = 'deadlock detected';
const ATTEMPTS = 12;
const SHORTEST_MS = 10;
const LONGEST_PAUSE_MS = 10_000;

/** Whether the server undid a write because it met another one, and the same write may be sent again. */
export function meansTryAgain(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  if (TRY_AGAIN_CODES.has(error.code)) return true;
  return error.code === INTERNAL_ERROR && 'message' in error && error.message === DEADLOCK;
}

/** What trying again depends on from outside. */
export interface Retrying {
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<unknown>;
  /** From 0 up to 1. */
  readonly random: () => number;
}

const onThisMachine: Retrying = { now: () => performance.now(), pause: wait, random: Math.random };

/**
 * Runs a write, and again where it met another one: at most twelve times, then the error stands. Only for writes that
 * may be repeated. DocumentDB undoes writers that meet at a unique key one after the other, so those that come back before
 * the last of them is undone keep all of them from ever being written; a pause is therefore drawn from up to twice as
 * long as the attempt took, and doubles with each.
 */
export async function tryAgain<Value>(
  write: () => Promise<Value>,
  { now, pause, random }: Retrying = onThisMachine,
): Promise<Value> {
  for (let attempt = 1; ; attempt++) {
    const begunAt = now();
    try {
      return await write();
    } catch (error) {
      if (attempt === ATTEMPTS || !meansTryAgain(error)) throw error;
      const took = Math.max(now() - begunAt, SHORTEST_MS);
      await pause(Math.min(took * 2 ** attempt, LONGEST_PAUSE_MS) * random());
    }
  }
}
