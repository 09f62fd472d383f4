const MAX_TERMS = 10_000;
const TINY = 1e-300;
const PRECISION = 1e-15;

/**
 * P(X ≤ x) for chi-squared: the regularised lower incomplete gamma function at half of both; series below the mean,
 * continued fraction above, as in Abramowitz and Stegun (1964), 6.5.29 and 6.5.31. Absolute error under 1e-12.
 *
 * @param x any number; 0 below 0.
 * @param degreesOfFreedom a whole number from 1 to some ten thousand.
 * @throws RangeError for other degrees of freedom or NaN.
 */
export function chiSquaredCdf(x: number, degreesOfFreedom: number): number {
  checkDegrees(degreesOfFreedom);
  if (Number.isNaN(x)) throw new RangeError('Chi-squared has no value at NaN.');
  if (x <= 0) return 0;
  if (x === Number.POSITIVE_INFINITY) return 1;
  const shape = degreesOfFreedom / 2;
  const at = x / 2;
  const front = Math.exp(shape * Math.log(at) - at - logGammaOfHalf(degreesOfFreedom));
  const value = at < shape + 1 ? front * series(shape, at) : 1 - front * fraction(shape, at);
  return Math.min(1, Math.max(0, value));
}

/**
 * The x with P(X ≤ x) = probability, by bisection, to about twelve digits.
 *
 * @param probability 0 to below 1.
 * @throws RangeError outside.
 */
export function chiSquaredQuantile(probability: number, degreesOfFreedom: number): number {
  checkDegrees(degreesOfFreedom);
  if (!(probability >= 0 && probability < 1)) {
    throw new RangeError(
      `A quantile of chi-squared needs a probability from 0 to below 1, not ${probability}.`,
    );
  }
  let low = 0;
  let high = degreesOfFreedom;
  while (chiSquaredCdf(high, degreesOfFreedom) < probability) high *= 2;
  for (let step = 0; step < 200 && high - low > 1e-13 * high; step++) {
    const middle = (low + high) / 2;
    if (chiSquaredCdf(middle, degreesOfFreedom) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function series(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n <= MAX_TERMS; n++) {
    term *= x / (shape + n);
    sum += term;
    if (term < sum * PRECISION) break;
  }
  return sum;
}

/** Lentz's method. */
function fraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n <= MAX_TERMS; n++) {
    const a = n * (shape - n);
    b += 2;
    d = 1 / awayFromZero(a * d + b);
    c = awayFromZero(b + a / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < PRECISION) break;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/** log Γ(k / 2), from Γ(1/2) = √π or Γ(1) = 1 by Γ(x + 1) = x Γ(x). */
function logGammaOfHalf(k: number): number {
  let sum = k % 2 === 1 ? 0.5 * Math.log(Math.PI) : 0;
  for (let twice = k % 2 === 1 ? 1 : 2; twice < k; twice += 2) sum += Math.log(twice / 2);
  return sum;
}

function checkDegrees(degreesOfFreedom: number): void {
  if (!Number.isInteger(degreesOfFreedom) || degreesOfFreedom < 1) {
    throw new RangeError(`Chi-squared needs whole degrees of freedom from 1, not ${degreesOfFreedom}.`);
  }
}
