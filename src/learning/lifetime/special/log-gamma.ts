// Lanczos' approximation with g = 7 and nine terms: Lanczos, SIAM J. Numer. Anal. B 1 (1964); coefficients by Godfrey.
const G = 7;
const FIRST = 0.999_999_999_999_809_9;
const COEFFICIENTS: readonly number[] = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];
const HALF_LOG_TWO_PI = 0.918_938_533_204_672_7;

/**
 * Natural logarithm of the gamma function for x > 0, to about 1e-14 of its size or, near its zeros at 1 and 2, of 1.
 * NaN for others.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  // Below a half by the recurrence: the approximation is made for what lies above.
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  const below = x - 1;
  let sum = FIRST;
  for (let term = 0; term < COEFFICIENTS.length; term++) {
    sum += (COEFFICIENTS[term] as number) / (below + term + 1);
  }
  const shifted = below + G + 0.5;
  return HALF_LOG_TWO_PI + (below + 0.5) * Math.log(shifted) - shifted + Math.log(sum);
}
