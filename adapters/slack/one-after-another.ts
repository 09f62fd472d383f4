/** Does something about a key once what is being done about it has ended. */
export type InTurnOf = (key: string, work: () => Promise<void>) => Promise<void>;

/**
 * Does the work of each key one after the other, so that what was read earlier is never shown last. Whoever asks while one
 * waits already is served by that one: it reads later still.
 */
export function oneAfterAnother(): InTurnOf {
  const running = new Map<string, Promise<void>>();
  const waiting = new Map<string, Promise<void>>();

  function start(key: string, work: () => Promise<void>): Promise<void> {
    const started = work().finally(() => {
      if (running.get(key) === started) running.delete(key);
    });
    running.set(key, started);
    return started;
  }

  return (key, work) => {
    const before = running.get(key);
    if (before === undefined) return start(key, work);
    const held = waiting.get(key);
    if (held !== undefined) return held;
    const next = before
      .catch(() => undefined)
      .then(() => {
        waiting.delete(key);
        return start(key, work);
      });
    waiting.set(key, next);
    return next;
  };
}
