import { setTimeout as pause } from 'node:timers/promises';

/**
 * Looks until a condition holds, at short intervals. Fails after `timeoutMs`, saying what was waited for. Where looking
 * is dear, `everyMs` makes it rarer.
 */
export async function until(
  what: string,
  holds: () => Promise<boolean> | boolean,
  timeoutMs = 30_000,
  everyMs = 20,
): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`waited ${timeoutMs} ms in vain until ${what}`);
    await pause(everyMs);
  }
}
