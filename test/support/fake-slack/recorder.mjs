import { appendFileSync } from 'node:fs';

/**
 * @typedef {{ sequence: number, at: number, method: string, args: any, outcome: string, isAccepted: boolean, ts?: string }} Call
 *   `outcome` is "ok", an error code or the fault that was played; `isAccepted` says whether the call took effect.
 */

/** Keeps every call, in memory and as JSON lines in a file, and wakes who waits for one. */
export function newRecorder(file) {
  /** @type {Call[]} */
  let calls = [];
  let sequence = 0;
  const waiters = new Set();

  function accepted(method) {
    return calls.filter((call) => call.method === method && call.isAccepted);
  }

  return {
    /** @param {Omit<Call, 'sequence' | 'at'>} call */
    record(call) {
      sequence += 1;
      const kept = { sequence, at: Date.now(), ...call };
      calls.push(kept);
      if (file) appendFileSync(file, `${JSON.stringify(kept)}\n`);
      for (const check of [...waiters]) check();
      return kept;
    },
    all(method) {
      return method ? calls.filter((call) => call.method === method) : calls;
    },
    /** Resolves with the accepted calls of a method once there are `count`, or with null after `timeoutMs`. */
    wait(method, count, timeoutMs) {
      return new Promise((resolve) => {
        const timer = setTimeout(() => finish(null), timeoutMs);
        const check = () => {
          if (accepted(method).length >= count) finish(accepted(method));
        };
        const finish = (result) => {
          clearTimeout(timer);
          waiters.delete(check);
          resolve(result);
        };
        waiters.add(check);
        check();
      });
    },
    reset() {
      calls = [];
    },
  };
}
