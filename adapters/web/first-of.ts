import { setTimeout as after } from 'node:timers/promises';

/** What the work comes to, or "late" when it takes longer. The work goes on; it must not reject. */
export async function firstOf<Value>(work: Promise<Value>, withinMs: number): Promise<Value | 'late'> {
  const inTime = new AbortController();
  const late = after(withinMs, 'late' as const, { signal: inTime.signal }).catch(() => 'late' as const);
  const first = await Promise.race([work, late]);
  inTime.abort();
  return first;
}
