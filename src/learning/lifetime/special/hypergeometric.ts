/** F(1, p; c; z), and how it changes with each argument. */
export interface HypergeometricValue {
  readonly value: number;
  readonly byP: number;
  readonly byC: number;
  readonly byZ: number;
}

const MOST_TERMS = 1_000_000;
const PRECISION = 1e-16;

/**
 * Gauss' hypergeometric function 2F1(a, b; a + 1; z) in log space, which is what Pareto/NBD needs: Euler's
 * transformation makes it (1 − z)^(1 − b) times F(1, a + 1 − b; a + 1; z), whose terms are all positive and at most 1,
 * where the plain series overflows for customers with many purchases.
 *
 * @param a above 0. @param b above 0, below a + 1. @param z from 0 to below 1.
 * @throws RangeError outside.
 */
export function logHypergeometric(a: number, b: number, z: number): number {
  return (1 - b) * Math.log1p(-z) + Math.log(hypergeometricOfOne(a + 1 - b, a + 1, z).value);
}

/**
 * F(1, p; c; z) = Σ (p)ₙ / (c)ₙ zⁿ with its derivatives, term by term: Abramowitz and Stegun (1964), 15.1.1. Between 1 and
 * 1 / (1 − z). The nearer z is to 1, the more terms.
 *
 * @param p above 0. @param c above p. @param z from 0 to below 1.
 * @throws RangeError outside.
 */
export function hypergeometricOfOne(p: number, c: number, z: number): HypergeometricValue {
  if (!(p > 0 && c > p && z >= 0 && z < 1)) {
    throw new RangeError(`F(1, p; c; z) is for 0 < p < c and 0 ≤ z < 1, not p ${p}, c ${c}, z ${z}.`);
  }
  let term = 1;
  let value = 1;
  let logByP = 0;
  let logByC = 0;
  let byP = 0;
  let byC = 0;
  let weighted = 0;
  for (let n = 0; n < MOST_TERMS; n++) {
    const above = p + n;
    const below = c + n;
    logByP += 1 / above;
    logByC -= 1 / below;
    term *= (above / below) * z;
    value += term;
    byP += term * logByP;
    byC += term * logByC;
    weighted += term * (n + 1);
    // What is left is at most this term's geometric series; the derivatives' weights grow slowly.
    if (term * (n + 2) < PRECISION * value * (1 - z)) break;
  }
  return { value, byP, byC, byZ: z === 0 ? p / c : weighted / z };
}
