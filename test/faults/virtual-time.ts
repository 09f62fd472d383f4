/** Time that passes only while everybody waits for it, so that hours take seconds and nothing is left to chance. */
export interface VirtualTime {
  now(): Date;
  sleep(milliseconds: number): Promise<void>;
  /** Starts something that takes part in this time. */
  start(work: () => Promise<void>): void;
  /** Runs until nobody waits any more. */
  run(): Promise<void>;
}

interface Timer {
  readonly atMs: number;
  readonly order: number;
  readonly wake: () => void;
}

export function virtualTime(startMs: number): VirtualTime {
  let nowMs = startMs;
  let order = 0;
  let running = 0;
  let failure: { readonly error: unknown } | null = null;
  let settled: (() => void) | null = null;
  const timers: Timer[] = [];

  function pause(): void {
    running -= 1;
    if (running === 0) settled?.();
  }

  function sleep(milliseconds: number): Promise<void> {
    return new Promise((wake) => {
      order += 1;
      insert(timers, { atMs: nowMs + Math.max(0, milliseconds), order, wake });
      pause();
    });
  }

  return {
    now: () => new Date(nowMs),
    sleep,
    start(work) {
      running += 1;
      work()
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(pause);
    },
    async run() {
      for (;;) {
        if (running > 0) {
          await new Promise<void>((resolve) => {
            settled = resolve;
          });
          settled = null;
        }
        if (failure !== null) throw failure.error;
        const next = timers.shift();
        if (next === undefined) return;
        nowMs = next.atMs;
        running += 1;
        next.wake();
      }
    },
  };
}

/** Soonest first; of equal ones who came first. */
function insert(timers: Timer[], timer: Timer): void {
  let low = 0;
  let high = timers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = timers[middle];
    if (other !== undefined && other.atMs <= timer.atMs) low = middle + 1;
    else high = middle;
  }
  timers.splice(low, 0, timer);
}
