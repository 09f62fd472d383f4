/**
 * What goes wrong with the next calls of a method.
 *
 * @typedef {{ method: string, times?: number } & (
 *   | { kind: 'limited', retryAfterSeconds?: number }
 *   | { kind: 'status', status: number, isStored?: boolean }
 *   | { kind: 'error', error: string }
 *   | { kind: 'reset', isStored: boolean }
 *   | { kind: 'hang', isStored: boolean }
 *   | { kind: 'page' }
 *   | { kind: 'delay', delayMs: number })} Fault
 */

export function newFaults() {
  /** @type {Fault[]} */
  let queue = [];
  return {
    /** @param {Fault} fault */
    add(fault) {
      for (let time = 0; time < (fault.times ?? 1); time += 1) queue.push(fault);
    },
    /** @returns {Fault | undefined} */
    take(method) {
      const index = queue.findIndex((fault) => fault.method === method);
      return index < 0 ? undefined : queue.splice(index, 1)[0];
    },
    clear() {
      queue = [];
    },
  };
}

/** Whether the call takes effect before it goes wrong. */
export function isStored(fault) {
  if (fault === undefined || fault.kind === 'delay') return true;
  return 'isStored' in fault && fault.isStored === true;
}
