/** How long something that is dear to read is gone by. */
export interface HoldRules {
  /** At least so long. */
  readonly leastMs: number;
  /** At least so many times as long as reading it took, so that a large company doesn't do nothing else. */
  readonly timesReading: number;
  /** Told of what could not be read again; what was held goes on being used. */
  readonly onError: (error: unknown) => void;
  readonly now: () => Date;
}

/**
 * Reads something at its first use and again once it is old, without anybody waiting for that: what was held is used until
 * the new one is there. Only the first use waits, and whoever comes while it is read waits with it.
 *
 * @throws whatever the first reading throws; the next use tries again.
 */
export function held<Value>(read: () => Promise<Value>, rules: HoldRules): () => Promise<Value> {
  let current: Promise<Value> | null = null;
  let readAgainAtMs = 0;
  let isReading = false;
  const timed = async (): Promise<Value> => {
    const startedMs = rules.now().getTime();
    const value = await read();
    const tookMs = rules.now().getTime() - startedMs;
    readAgainAtMs = rules.now().getTime() + Math.max(rules.leastMs, rules.timesReading * tookMs);
    return value;
  };
  const readAgain = (): void => {
    isReading = true;
    timed()
      .then(
        (value) => {
          current = Promise.resolve(value);
        },
        (error: unknown) => {
          readAgainAtMs = rules.now().getTime() + rules.leastMs;
          rules.onError(error);
        },
      )
      .finally(() => {
        isReading = false;
      });
  };
  return () => {
    if (current === null) {
      isReading = true;
      const first = timed().finally(() => {
        isReading = false;
      });
      current = first;
      first.catch(() => {
        if (current === first) current = null;
      });
    } else if (!isReading && rules.now().getTime() >= readAgainAtMs) {
      readAgain();
    }
    return current;
  };
}
