import type { DistinctHistories } from './distinct-histories.js';
import type { LogLikelihood } from './optimise/fit-log-parameters.js';
import { digamma } from './special/digamma.js';
import { logGamma } from './special/log-gamma.js';
import { softplus } from './special/log-sum-exp.js';

export interface BetaGeometricParameters {
  /** Shape of the purchase rates, and their rate in weeks. */
  readonly r: number;
  readonly alpha: number;
  /** Of the beta distribution of the chance to drop out after a purchase. */
  readonly a: number;
  readonly b: number;
}

/** BG/NBD drops out after repeats alone, MBG/NBD after the first purchase too: that many purchases more. */
export const FIRST_PURCHASES = { bg_nbd: 0, mbg_nbd: 1 } as const;
export type BetaGeometricName = keyof typeof FIRST_PURCHASES;

/**
 * Log-likelihood of BG/NBD (Fader, Hardie & Lee 2005) and MBG/NBD (Batislam, Denizel & Filiztekin 2007). Parameters r,
 * alpha, a, b.
 */
export function betaGeometricLogLikelihood(
  name: BetaGeometricName,
  { counts, repeats, recencies, ages, customerCount }: DistinctHistories,
): LogLikelihood {
  const more = FIRST_PURCHASES[name];
  const xs = repeats.values;
  const customersWith = new Float64Array(xs.length);
  counts.forEach((count, row) => {
    const x = repeats.of[row] as number;
    customersWith[x] = (customersWith[x] as number) + count;
  });
  return (parameters, gradient) => {
    const [r, alpha, a, b] = parameters as unknown as readonly [number, number, number, number];
    const logAges = ages.values.map((age) => Math.log(alpha + age));
    const logRecencies = recencies.values.map((recency) => Math.log(alpha + recency));
    const digammaWhole = digamma(a + b);
    const digammaB = digamma(b);
    const constant = r * Math.log(alpha) - logGamma(r) + logGamma(a + b) - logGamma(b);
    let value = customerCount * constant;
    let byR = customerCount * (Math.log(alpha) - digamma(r));
    let byAlpha = (customerCount * r) / alpha;
    let byA = customerCount * digammaWhole;
    let byB = customerCount * (digammaWhole - digammaB);
    for (let place = 0; place < xs.length; place++) {
      const count = customersWith[place] as number;
      const x = xs[place] as number;
      const stays = b + x + more;
      value += count * (logGamma(r + x) + logGamma(stays) - logGamma(a + stays));
      byR += count * digamma(r + x);
      const beyond = digamma(a + stays);
      byA -= count * beyond;
      byB += count * (digamma(stays) - beyond);
    }
    for (let row = 0; row < counts.length; row++) {
      const count = counts[row] as number;
      const x = xs[repeats.of[row] as number] as number;
      const age = ages.of[row] as number;
      const shape = r + x;
      const logAge = logAges[age] as number;
      const inverseAge = 1 / (alpha + (ages.values[age] as number));
      value -= count * shape * logAge;
      byR -= count * logAge;
      byAlpha -= count * shape * inverseAge;
      if (x + more === 0) continue;
      const recency = recencies.of[row] as number;
      const logRecency = logRecencies[recency] as number;
      const odds = b + x + more - 1;
      const logOdds = Math.log(a / odds) + shape * (logAge - logRecency);
      const gone = 1 / (1 + Math.exp(-logOdds));
      value += count * softplus(logOdds);
      byR += count * gone * (logAge - logRecency);
      byAlpha += count * gone * shape * (inverseAge - 1 / (alpha + (recencies.values[recency] as number)));
      byA += (count * gone) / a;
      byB -= (count * gone) / odds;
    }
    gradient[0] = byR;
    gradient[1] = byAlpha;
    gradient[2] = byA;
    gradient[3] = byB;
    return value;
  };
}

/** Chance that a customer hasn't dropped out yet. */
export function betaGeometricAlive(
  name: BetaGeometricName,
  { r, alpha, a, b }: BetaGeometricParameters,
  x: number,
  recencyWeeks: number,
  ageWeeks: number,
): number {
  const more = FIRST_PURCHASES[name];
  if (x + more === 0) return 1;
  const logOdds =
    Math.log(a / (b + x + more - 1)) + (r + x) * Math.log((alpha + ageWeeks) / (alpha + recencyWeeks));
  return 1 / (1 + Math.exp(logOdds));
}

const MOST_PURCHASES = 100_000;
const PRECISION = 1e-12;
const SMALLEST_LOG = -650;

/**
 * Expected purchases in the next weeks, given being alive: Σ over n of the chance that an n-th comes, which is that a
 * customer who never drops out buys so often times that of having stayed after each before. The same as the papers'
 * closed forms, which are 0 / 0 at a = 1; here all terms are above 0.
 */
export function betaGeometricPurchases(
  name: BetaGeometricName,
  { r, alpha, a, b }: BetaGeometricParameters,
  x: number,
  ageWeeks: number,
  horizonWeeks: number,
): number {
  const shape = r + x;
  const stays = b + x + FIRST_PURCHASES[name];
  const reach = alpha + ageWeeks;
  const success = horizonWeeks / (reach + horizonWeeks);
  const mean = (shape * horizonWeeks) / reach;
  // Of many purchases fewer than that are as good as impossible, and the chance of none underflows.
  const certain = firstPossible(mean, horizonWeeks / reach, shape * Math.log1p(-success));
  let chance = Math.exp(logChanceOf(certain, shape, success));
  let atLeast = 1;
  let staying = 1;
  let expected = 0;
  for (let n = 1; n < MOST_PURCHASES && atLeast > 0; n++) {
    if (n > certain) {
      atLeast -= chance;
      chance *= ((shape + n - 1) / n) * success;
    }
    expected += atLeast * staying;
    staying *= (stays + n - 1) / (a + stays + n - 1);
    // Only behind the most likely count does what is left shrink.
    if (n > mean && atLeast * staying * n < PRECISION * expected) break;
  }
  return expected;
}

/** Most certain count: ten standard deviations below the mean, or 0 where the chance of none can be written. */
function firstPossible(mean: number, perRate: number, logNone: number): number {
  if (logNone > SMALLEST_LOG) return 0;
  return Math.max(0, Math.floor(mean - 10 * Math.sqrt(mean * (1 + perRate))));
}

/** Of the negative binomial distribution of purchases of who never drops out. */
function logChanceOf(n: number, shape: number, success: number): number {
  const ways = n === 0 ? 0 : logGamma(shape + n) - logGamma(shape) - logGamma(n + 1) + n * Math.log(success);
  return ways + shape * Math.log1p(-success);
}
