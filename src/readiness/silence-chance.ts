/**
 * Log of the chance that a stretch with so many rows otherwise has none: a negative binomial by the method of moments,
 * Poisson where the counts vary no more than by chance.
 *
 * @param counts rows of comparable stretches.
 * @returns 0 (certain) where there are none to compare with, else at most 0.
 * Source: Johnson, Kemp, Kotz, "Univariate Discrete Distributions", 3rd ed. (2005), section 5.8.
 */
export function logChanceOfNone(counts: readonly number[]): number {
  if (counts.length < 2) return 0;
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  if (mean === 0) return 0;
  const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (counts.length - 1);
  if (variance <= mean) return -mean;
  const size = mean ** 2 / (variance - mean);
  return size * Math.log(size / (size + mean));
}
