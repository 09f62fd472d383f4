import { median } from './median.js';

/** Something that was waited for, or still is. */
export interface Wait {
  readonly startedMs: number;
  readonly days: number;
  readonly isOver: boolean;
}

export interface WaitChange {
  /** Median of the recent waits. */
  readonly days: number;
  readonly usualDays: number;
}

/**
 * Recent waits against earlier ones, by their medians. What is still waited for counts once it has taken longer than
 * usual: that it will be over sooner is then impossible.
 *
 * @returns null where there are too few of either.
 */
export function waitChange(
  recent: readonly Wait[],
  earlier: readonly Wait[],
  least: { readonly recent: number; readonly earlier: number },
): WaitChange | null {
  const over = earlier.filter(({ isOver }) => isOver);
  if (over.length < least.earlier) return null;
  const usualDays = median(over.map(({ days }) => days));
  const counted = recent.filter(({ isOver, days }) => isOver || days > usualDays);
  if (counted.length < least.recent) return null;
  return { days: median(counted.map(({ days }) => days)), usualDays };
}
