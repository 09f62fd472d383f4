/** An estimate between its bounds. */
export interface Bounded {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The interval of the difference a − b of two independent estimates, from their own intervals at the same level: the method
 * of variance estimates recovery, Zou and Donner, Statistics in Medicine 27 (2008). Of two shares with Wilson intervals it is
 * Newcombe's (1998).
 *
 * @param a with low ≤ value ≤ high, all finite; likewise b.
 */
export function intervalOfDifference(a: Bounded, b: Bounded): Bounded {
  const value = a.value - b.value;
  return {
    value,
    low: value - Math.hypot(a.value - a.low, b.high - b.value),
    high: value + Math.hypot(a.high - a.value, b.value - b.low),
  };
}
