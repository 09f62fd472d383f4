/** Less likely than this by chance alone: one in twenty. */
const UNLIKELY = 0.05;
/** One in a hundred: for what comes in clusters anyway. */
export const VERY_UNLIKELY = 0.01;

/**
 * Whether a count is lower than chance explains, given what was counted before: of `current + earlier` events each falls
 * into the current time with the chance `share`, so that the count is binomial. The exact comparison of two Poisson
 * rates: Przyborowski and Wilenski, Biometrika 31 (1940), 313–323.
 *
 * @param share of the current time in all of it, above 0 and below 1, each weighted as events are expected in it.
 */
export function isUnlikelyFew(current: number, earlier: number, share: number): boolean {
  return atMost(current, current + earlier, share) <= UNLIKELY;
}

/** The same for a count that is higher. */
export function isUnlikelyMany(
  current: number,
  earlier: number,
  share: number,
  chance: number = UNLIKELY,
): boolean {
  return current > 0 && 1 - atMost(current - 1, current + earlier, share) <= chance;
}

/** P(X ≤ count) of a binomial. In logarithms, term by term: many events don't underflow. */
function atMost(count: number, events: number, share: number): number {
  const odds = Math.log(share) - Math.log1p(-share);
  let logTerm = events * Math.log1p(-share);
  let sum = Math.exp(logTerm);
  for (let k = 0; k < count; k++) {
    logTerm += Math.log((events - k) / (k + 1)) + odds;
    sum += Math.exp(logTerm);
  }
  return Math.min(1, sum);
}
