import { logGamma } from '../lifetime/special/log-gamma.js';

/**
 * P(X ≥ least) for X binomial: the upper tail, to about twelve digits however small it is. Summed upwards from its largest
 * term, each from the one before.
 *
 * @param least a whole number; 0 and below give 1, above `trials` 0.
 * @param trials a whole number ≥ 0.
 * @param chance 0 to 1.
 * @throws RangeError for others.
 */
export function binomialTail(least: number, trials: number, chance: number): number {
  if (!Number.isInteger(least) || !Number.isInteger(trials) || trials < 0)
    throw new RangeError(`${least} of ${trials} are no counts.`);
  if (!(chance >= 0 && chance <= 1)) throw new RangeError(`${chance} is no chance.`);
  if (least <= 0) return 1;
  if (least > trials || chance === 0) return 0;
  if (chance === 1) return 1;
  // Under the mean the other tail is the short one.
  if (least <= trials * chance) return 1 - binomialTail(trials - least + 1, trials, 1 - chance);
  const logFirst =
    logGamma(trials + 1) -
    logGamma(least + 1) -
    logGamma(trials - least + 1) +
    least * Math.log(chance) +
    (trials - least) * Math.log1p(-chance);
  const odds = chance / (1 - chance);
  let term = 1;
  let sum = 1;
  for (let count = least; count < trials; count++) {
    term *= ((trials - count) / (count + 1)) * odds;
    sum += term;
    if (term < sum * PRECISION) break;
  }
  return Math.min(1, Math.exp(logFirst) * sum);
}

const PRECISION = 1e-14;
