import { RESERVED_BYTES, type Workspace } from '../kernel/workspace.js';

/**
 * The first bytes of a crew's memory, as 32-bit words: how threads agree on who does what. `CLAIM` holds the number of the
 * call in its upper half and the next free task in its lower, so that a thread which wakes up late can't take a task of
 * another call.
 */
export const CALL = 0;
export const OPERATION = 1;
export const TASKS = 2;
const CLAIM = 3;
export const FINISHED = 4;
export const STOPPED = 5;
/** 1 from a call's first failure on; its text's length and bytes are beside it. */
const FAILED = 6;
const FAILURE_LENGTH = 7;
/** How many bytes the memory has, for threads that were asleep when it grew. */
export const MEMORY_BYTES = 8;

/** Where an operation's whole numbers begin, in 32-bit words. */
export const WHOLE_ARGUMENTS = 32;
/** Where its doubles begin, in 64-bit words. */
export const REAL_ARGUMENTS = 128;
/** Scratch for what a single call to the kernel returns, one area a thread. */
export const RESULT_BYTES = 64;
export const RESULTS = 2048;
const FAILURE_TEXT = 8192;
export const MOST_THREADS = (FAILURE_TEXT - RESULTS) / RESULT_BYTES;

export const MOST_TASKS = 0xffff;
// Of a call in the making: it has no task that could be claimed.
const NO_TASK = 0xffff;

/** Has no thread take a task until announceCall; what a call is about may then be written. */
export function closeClaims(control: Int32Array, call: number): void {
  Atomics.store(control, CLAIM, (call << 16) | NO_TASK);
}

/** Offers a call's tasks to all threads and wakes them. */
export function announceCall(
  control: Int32Array,
  call: number,
  operation: number,
  tasks: number,
  memoryBytes: number,
): void {
  Atomics.store(control, OPERATION, operation);
  Atomics.store(control, TASKS, tasks);
  Atomics.store(control, FINISHED, 0);
  Atomics.store(control, FAILED, 0);
  // As an unsigned number: two GiB are one more than a signed one holds.
  Atomics.store(control, MEMORY_BYTES, memoryBytes | 0);
  Atomics.store(control, CLAIM, call << 16);
  Atomics.store(control, CALL, call);
  Atomics.notify(control, CALL);
}

/** The next task of a call, or −1 where none is left for it. */
export function claimTask(control: Int32Array, call: number): number {
  for (;;) {
    const claim = Atomics.load(control, CLAIM);
    const task = claim & 0xffff;
    if (claim >>> 16 !== (call & 0xffff) || task >= Atomics.load(control, TASKS)) return -1;
    if (Atomics.compareExchange(control, CLAIM, claim, (claim + 1) | 0) === claim) return task;
  }
}

/** Keeps a call's first failure, for the thread that made the call. */
export function keepFailure({ views }: Workspace, error: unknown): void {
  const { bytes, ints } = views();
  if (Atomics.compareExchange(ints, FAILED, 0, 1) !== 0) return;
  const text = new TextEncoder().encode(
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  );
  const kept = text.subarray(0, RESERVED_BYTES - FAILURE_TEXT);
  bytes.set(kept, FAILURE_TEXT);
  Atomics.store(ints, FAILURE_LENGTH, kept.length);
}

/** What a call that is over has failed of, or null. */
export function failureOf({ views }: Workspace): string | null {
  const { bytes, ints } = views();
  if (Atomics.load(ints, FAILED) === 0) return null;
  return new TextDecoder().decode(
    bytes.slice(FAILURE_TEXT, FAILURE_TEXT + Atomics.load(ints, FAILURE_LENGTH)),
  );
}
