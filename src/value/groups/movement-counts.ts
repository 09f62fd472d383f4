import type { GroupMovement } from '../../domain/value-group.js';

/** Counts customers by the groups that they come from and go to. */
export function movementCounts(): { add(from: string, to: string): void; all(): GroupMovement[] } {
  const counts = new Map<string, GroupMovement>();
  return {
    add(from, to) {
      const key = JSON.stringify([from, to]);
      counts.set(key, { from, to, customers: (counts.get(key)?.customers ?? 0) + 1 });
    },
    all: () => [...counts.values()].sort((a, b) => b.customers - a.customers),
  };
}
