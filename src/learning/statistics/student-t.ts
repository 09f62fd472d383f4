// Lanczos' approximation with g = 7 and nine terms: Lanczos, SIAM J. Numer. Anal. B 1 (1964); coefficients by Godfrey.
const LANCZOS_G = 7;
const LANCZOS: readonly number[] = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

const MAX_TERMS = 300;
const TINY = 1e-300;

/**
 * P(T ≤ t) for Student's t. Absolute error under 1e-12 for up to some thousand degrees of freedom. Through the
 * regularised incomplete beta function: Abramowitz and Stegun (1964), 26.7.1 and 26.5.27.
 *
 * @param t any number, ±Infinity included.
 * @param degreesOfFreedom above 0, not necessarily whole.
 * @throws RangeError for degrees of freedom of 0 or less.
 */
export function studentTCdf(t: number, degreesOfFreedom: number): number {
  if (!(degreesOfFreedom > 0)) {
    throw new RangeError(`Student's t needs degrees of freedom above 0, not ${degreesOfFreedom}.`);
  }
  if (t === Number.POSITIVE_INFINITY) return 1;
  if (t === Number.NEGATIVE_INFINITY) return 0;
  const whole = degreesOfFreedom + t * t;
  const tail = incompleteBeta(degreesOfFreedom / whole, (t * t) / whole, degreesOfFreedom / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

/**
 * I_x(a, b) for 0 ≤ x ≤ 1, with y = 1 − x given apart, so that a small one keeps its digits. The continued fraction of
 * Numerical Recipes (3rd ed. 2007), 6.4, by Lentz's method.
 */
function incompleteBeta(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(y));
  // Converges fast only below the mean; above it by symmetry.
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(y, b, a)) / b;
}

function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= MAX_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/** Natural logarithm of the gamma function, x > 0. */
function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  const sum = LANCZOS.reduce((before, coefficient, index) =>
    index === 0 ? coefficient : before + coefficient / (shifted + index),
  );
  const base = shifted + LANCZOS_G + 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}
