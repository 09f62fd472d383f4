import { studentTCdf } from './student-t.js';

/**
 * The t with P(T ≤ t) = probability, by bisection on the distribution function, to about ten digits.
 *
 * @param probability above 0 and below 1.
 * @param degreesOfFreedom above 0.
 * @throws RangeError outside.
 */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(
      `A quantile of Student's t needs a probability between 0 and 1, not ${probability}.`,
    );
  }
  if (probability < 0.5) return -studentTQuantile(1 - probability, degreesOfFreedom);
  let low = 0;
  let high = 1;
  while (high < Number.MAX_VALUE / 2 && studentTCdf(high, degreesOfFreedom) < probability) high *= 2;
  for (let step = 0; step < 200 && high - low > 1e-12 * high; step++) {
    const middle = (low + high) / 2;
    if (studentTCdf(middle, degreesOfFreedom) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
