import type { Dimensions } from '../dimensions.js';

const LEAST_CHANGE = 1;

/** The dimension that changed most since a customer came to its tier: why it moves. */
export function mainChange(
  then: Readonly<Record<string, number | null>>,
  now: Dimensions,
): { readonly mainChange: string | null; readonly values: Readonly<Record<string, number>> } {
  const changes = Object.entries(now).flatMap(([key, value]) => {
    const before = then[key] ?? null;
    return value === null || before === null ? [] : [{ key, before, now: value }];
  });
  const most = changes.toSorted((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before))[0];
  if (most === undefined || Math.abs(most.now - most.before) < LEAST_CHANGE)
    return { mainChange: null, values: {} };
  return { mainChange: most.key, values: { before: Math.round(most.before), now: Math.round(most.now) } };
}
