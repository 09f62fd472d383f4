/** Of the standard normal distribution: higher by chance alone in one case of twenty. */
const UNLIKELY_DEVIATION = 1.645;

/**
 * Whether recent values are higher than chance explains, given earlier ones: by how many pairs of both the recent one is
 * the higher. Mann and Whitney, Annals of Mathematical Statistics 18 (1947), 50–60, with the normal approximation.
 */
export function isUnlikelyHigh(recent: readonly number[], earlier: readonly number[]): boolean {
  let higher = 0;
  for (const value of recent) {
    for (const other of earlier) higher += value > other ? 1 : value === other ? 0.5 : 0;
  }
  const pairs = recent.length * earlier.length;
  const deviation = Math.sqrt((pairs * (recent.length + earlier.length + 1)) / 12);
  return higher - pairs / 2 >= UNLIKELY_DEVIATION * deviation;
}
