import type { DistinctHistories } from './distinct-histories.js';
import type { LogLikelihood } from './optimise/fit-log-parameters.js';
import { digamma } from './special/digamma.js';
import { logGamma } from './special/log-gamma.js';

/**
 * Log-likelihood of purchases at rates that differ as a gamma distribution and never end: Ehrenberg (1959), with times
 * as BG/NBD counts them, so that both compare. Parameters r, alpha.
 */
export function nbdLogLikelihood(histories: DistinctHistories): LogLikelihood {
  const { counts, repeats, ages, customerCount } = histories;
  return (parameters, gradient) => {
    const [r, alpha] = parameters as unknown as readonly [number, number];
    const logGammas = repeats.values.map((x) => logGamma(r + x));
    const digammas = repeats.values.map((x) => digamma(r + x));
    const logAges = ages.values.map((age) => Math.log(alpha + age));
    let value = customerCount * (r * Math.log(alpha) - logGamma(r));
    let byR = customerCount * (Math.log(alpha) - digamma(r));
    let byAlpha = (customerCount * r) / alpha;
    for (let row = 0; row < counts.length; row++) {
      const count = counts[row] as number;
      const repeat = repeats.of[row] as number;
      const age = ages.of[row] as number;
      const shape = r + (repeats.values[repeat] as number);
      const logAge = logAges[age] as number;
      value += count * ((logGammas[repeat] as number) - shape * logAge);
      byR += count * ((digammas[repeat] as number) - logAge);
      byAlpha -= (count * shape) / (alpha + (ages.values[age] as number));
    }
    gradient[0] = byR;
    gradient[1] = byAlpha;
    return value;
  };
}

/** Shape and rate of the gamma distribution of purchase rates, by moments; where rates don't differ, a narrow one. */
export function momentsOfRates(histories: DistinctHistories): { readonly r: number; readonly alpha: number } {
  const { counts, repeats, ages } = histories;
  let purchases = 0;
  let weeks = 0;
  let weeksSquared = 0;
  for (let row = 0; row < counts.length; row++) {
    const count = counts[row] as number;
    const age = ages.values[ages.of[row] as number] as number;
    purchases += count * (repeats.values[repeats.of[row] as number] as number);
    weeks += count * age;
    weeksSquared += count * age * age;
  }
  const mean = Math.max(purchases, 0.5) / Math.max(weeks, 1e-9);
  let excess = 0;
  for (let row = 0; row < counts.length; row++) {
    const expected = mean * (ages.values[ages.of[row] as number] as number);
    const x = repeats.values[repeats.of[row] as number] as number;
    excess += (counts[row] as number) * ((x - expected) ** 2 - expected);
  }
  const variance = Math.max(excess / Math.max(weeksSquared, 1e-9), 1e-3 * mean * mean);
  return { r: (mean * mean) / variance, alpha: mean / variance };
}
