import { chiSquaredCdf } from './chi-squared.js';

/** Standard deviations to either side that hold 95 % of a normal distribution. */
export const NORMAL_95 = 1.959963984540054;

/** P(Z ≤ z) for the standard normal distribution; z² is chi-squared with one degree of freedom. Absolute error under 1e-13. */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) throw new RangeError('The normal distribution has no value at NaN.');
  const within = chiSquaredCdf(z * z, 1);
  return z < 0 ? (1 - within) / 2 : (1 + within) / 2;
}
