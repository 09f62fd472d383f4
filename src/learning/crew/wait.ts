import { FINISHED, TASKS } from './control.js';

// About twenty microseconds: shorter gaps between two calls are common while a tree grows, and waking takes longer.
const SPINS = 4000;

/** Waits, first awake and then asleep, until a word of the control block is as wanted; returns it. */
export function spinUntil(control: Int32Array, word: number, isReached: (value: number) => boolean): number {
  for (;;) {
    for (let spin = 0; spin < SPINS; spin++) {
      const value = Atomics.load(control, word);
      if (isReached(value)) return value;
    }
    const value = Atomics.load(control, word);
    if (isReached(value)) return value;
    Atomics.wait(control, word, value);
  }
}

/** Counts a task as done, and wakes who waits for the last one. */
export function finishTask(control: Int32Array): void {
  if (Atomics.add(control, FINISHED, 1) + 1 >= Atomics.load(control, TASKS)) {
    Atomics.notify(control, FINISHED);
  }
}
