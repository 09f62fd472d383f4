/** Says of a key whether it came before within the time kept, and remembers it. */
export type RecentlySeen = (key: string) => boolean;

/** Keeps keys for `keepMs`, and at most `capacity` of them, the oldest going first. */
export function recentlySeen(keepMs: number, capacity: number, now: () => number): RecentlySeen {
  const seenAt = new Map<string, number>();
  return (key) => {
    const at = now();
    for (const [oldest, oldestAt] of seenAt) {
      if (oldestAt > at - keepMs && seenAt.size <= capacity) break;
      seenAt.delete(oldest);
    }
    if (seenAt.has(key)) return true;
    seenAt.set(key, at);
    return false;
  };
}
