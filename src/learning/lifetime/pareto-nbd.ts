import type { DistinctHistories } from './distinct-histories.js';
import type { LogLikelihood } from './optimise/fit-log-parameters.js';
import { digamma } from './special/digamma.js';
import { hypergeometricOfOne } from './special/hypergeometric.js';
import { logGamma } from './special/log-gamma.js';

export interface ParetoNbdParameters {
  /** Shape of the purchase rates, and their rate in weeks. */
  readonly r: number;
  readonly alpha: number;
  /** The same of the drop-out rates. */
  readonly s: number;
  readonly beta: number;
}

/**
 * Log-likelihood of Pareto/NBD (Schmittlein, Morrison & Colombo 1987). Parameters r, alpha, s, beta.
 *
 * Written with H(t), the chance that who is alive at t and buys nothing more has died rather than waits for ever: then
 * both cases, alive and gone, are that of the one who lives times numbers between 0 and 1, and nothing overflows or
 * cancels however many purchases there are.
 */
export function paretoNbdLogLikelihood(histories: DistinctHistories): LogLikelihood {
  const { counts, repeats, recencies, ages, customerCount } = histories;
  const xs = repeats.values;
  const atAges = distinctPairs(repeats.of, ages.of, ages.values.length);
  const atRecencies = distinctPairs(repeats.of, recencies.of, recencies.values.length);
  return (parameters, gradient) => {
    const [r, alpha, s, beta] = parameters as unknown as readonly [number, number, number, number];
    const known = { r, alpha, s, beta };
    const endings = endingsOf(known, xs, ages.values, atAges);
    const startings = endingsOf(known, xs, recencies.values, atRecencies);
    const logGammas = xs.map((x) => logGamma(r + x));
    const digammas = xs.map((x) => digamma(r + x));
    const logAlpha = ages.values.map((age) => Math.log(alpha + age));
    const logBeta = ages.values.map((age) => Math.log(beta + age));
    const logAlphaFrom = recencies.values.map((recency) => Math.log(alpha + recency));
    const logBetaFrom = recencies.values.map((recency) => Math.log(beta + recency));
    let value = customerCount * (r * Math.log(alpha) + s * Math.log(beta) - logGamma(r));
    let byR = customerCount * (Math.log(alpha) - digamma(r));
    let byAlpha = (customerCount * r) / alpha;
    let byS = customerCount * Math.log(beta);
    let byBeta = (customerCount * s) / beta;
    for (let row = 0; row < counts.length; row++) {
      const count = counts[row] as number;
      const repeat = repeats.of[row] as number;
      const age = ages.of[row] as number;
      const recency = recencies.of[row] as number;
      const shape = r + (xs[repeat] as number);
      const ageWeeks = ages.values[age] as number;
      const recencyWeeks = recencies.values[recency] as number;
      const end = WIDTH * (atAges.of[row] as number);
      const start = WIDTH * (atRecencies.of[row] as number);
      const alphaSpan = (logAlpha[age] as number) - (logAlphaFrom[recency] as number);
      const betaSpan = (logBeta[age] as number) - (logBetaFrom[recency] as number);
      const span = shape * alphaSpan + s * betaSpan;
      // What is added up is brought to at most 1 first.
      const scale = Math.exp(-span);
      const ended = endings[end] as number;
      const started = startings[start] as number;
      const whole = scale * (1 - ended) + started;
      const share = (part: number) => part / whole;
      const waits = share(scale);
      value +=
        count *
        ((logGammas[repeat] as number) -
          shape * (logAlphaFrom[recency] as number) -
          s * (logBetaFrom[recency] as number) +
          Math.log(whole));
      // As d log of both cases: what the one who lives has, plus the other's lead over it.
      const gone = share(started);
      const byParameter = (index: number, lead: number) =>
        gone * lead + share(startings[start + index] as number) - waits * (endings[end + index] as number);
      byR +=
        count * ((digammas[repeat] as number) - (logAlpha[age] as number) + byParameter(BY_R, alphaSpan));
      byS += count * (byParameter(BY_S, betaSpan) - (logBeta[age] as number));
      byAlpha +=
        count *
        (byParameter(BY_ALPHA, shape / (alpha + ageWeeks) - shape / (alpha + recencyWeeks)) -
          shape / (alpha + ageWeeks));
      byBeta +=
        count *
        (byParameter(BY_BETA, s / (beta + ageWeeks) - s / (beta + recencyWeeks)) - s / (beta + ageWeeks));
    }
    gradient[0] = byR;
    gradient[1] = byAlpha;
    gradient[2] = byS;
    gradient[3] = byBeta;
    return value;
  };
}

/** Chance that a customer is still alive. */
export function paretoNbdAlive(
  parameters: ParetoNbdParameters,
  x: number,
  recencyWeeks: number,
  ageWeeks: number,
): number {
  const { r, alpha, s, beta } = parameters;
  const into = new Float64Array(WIDTH);
  writeEnding(parameters, x, ageWeeks, into, 0);
  const ended = into[0] as number;
  writeEnding(parameters, x, recencyWeeks, into, 0);
  const span =
    (r + x) * Math.log((alpha + ageWeeks) / (alpha + recencyWeeks)) +
    s * Math.log((beta + ageWeeks) / (beta + recencyWeeks));
  const scale = Math.exp(-span);
  return Math.min(1, scale / (scale * (1 - ended) + (into[0] as number)));
}

/** Expected purchases in the next weeks, given being alive. Fader & Hardie (2005), continued through s = 1. */
export function paretoNbdPurchases(
  { r, alpha, s, beta }: ParetoNbdParameters,
  x: number,
  ageWeeks: number,
  horizonWeeks: number,
): number {
  const span = Math.log1p(horizonWeeks / (beta + ageWeeks));
  const exponent = (s - 1) * span;
  const mean = Math.abs(exponent) < 1e-8 ? 1 - exponent / 2 : -Math.expm1(-exponent) / exponent;
  return (((r + x) * (beta + ageWeeks)) / (alpha + ageWeeks)) * span * mean;
}

/** Chance of one purchase or more in the next weeks, given being alive. */
export function paretoNbdPurchaseChance(
  parameters: ParetoNbdParameters,
  x: number,
  ageWeeks: number,
  horizonWeeks: number,
): number {
  const { r, alpha, s, beta } = parameters;
  const into = new Float64Array(WIDTH);
  writeEnding(parameters, x, ageWeeks, into, 0);
  const diedWithout = into[0] as number;
  writeEnding(parameters, x, ageWeeks + horizonWeeks, into, 0);
  const span =
    (r + x) * Math.log1p(horizonWeeks / (alpha + ageWeeks)) +
    s * Math.log1p(horizonWeeks / (beta + ageWeeks));
  return Math.max(0, 1 - diedWithout - Math.exp(-span) * (1 - (into[0] as number)));
}

interface Pairs {
  /** The first row of each pair's values: places of repeats and of times. */
  readonly repeats: Int32Array;
  readonly times: Int32Array;
  /** Which pair each history has. */
  readonly of: Int32Array;
}

function distinctPairs(repeatOf: Int32Array, timeOf: Int32Array, timeCount: number): Pairs {
  const places = new Map<number, number>();
  const of = repeatOf.map((repeat, row) => {
    const key = repeat * timeCount + (timeOf[row] as number);
    const known = places.get(key) ?? places.size;
    places.set(key, known);
    return known;
  });
  const keys = Float64Array.from(places.keys());
  return {
    repeats: Int32Array.from(keys, (key) => Math.floor(key / timeCount)),
    times: Int32Array.from(keys, (key) => key % timeCount),
    of,
  };
}

/** H and its derivatives, in a row for each pair. */
const WIDTH = 5;
const BY_R = 1;
const BY_ALPHA = 2;
const BY_S = 3;
const BY_BETA = 4;

function endingsOf(
  parameters: ParetoNbdParameters,
  xs: Float64Array,
  times: Float64Array,
  pairs: Pairs,
): Float64Array {
  const endings = new Float64Array(WIDTH * pairs.repeats.length);
  for (let pair = 0; pair < pairs.repeats.length; pair++) {
    const x = xs[pairs.repeats[pair] as number] as number;
    writeEnding(parameters, x, times[pairs.times[pair] as number] as number, endings, WIDTH * pair);
  }
  return endings;
}

/**
 * H(t) = s ∫ over u > t of (α + u)^−(r + x) (β + u)^−(s + 1), over (α + t)^−(r + x) (β + t)^−s: by 2F1 with whichever of
 * α and β is the larger, after Euler's transformation (see hypergeometric.ts).
 */
function writeEnding(
  { r, alpha, s, beta }: ParetoNbdParameters,
  x: number,
  weeks: number,
  into: Float64Array,
  at: number,
): void {
  const n = r + s + x;
  const fromAlpha = alpha + weeks;
  const fromBeta = beta + weeks;
  const isAlphaLarger = alpha >= beta;
  const larger = isAlphaLarger ? fromAlpha : fromBeta;
  const z = Math.abs(alpha - beta) / larger;
  const { value, byP, byC, byZ } = hypergeometricOfOne(isAlphaLarger ? r + x : s + 1, n + 1, z);
  const share = isAlphaLarger ? s / n : ((s / n) * fromAlpha) / fromBeta;
  const ending = share * value;
  // Of the logarithm.
  const p = byP / value;
  const c = byC / value;
  const zs = byZ / value;
  into[at] = ending;
  into[at + BY_R] = ending * (c - 1 / n + (isAlphaLarger ? p : 0));
  into[at + BY_S] = ending * (c + 1 / s - 1 / n + (isAlphaLarger ? 0 : p));
  into[at + BY_ALPHA] =
    ending * (isAlphaLarger ? (zs * fromBeta) / fromAlpha ** 2 : 1 / fromAlpha - zs / fromBeta);
  into[at + BY_BETA] =
    ending * (isAlphaLarger ? -zs / fromAlpha : (zs * fromAlpha) / fromBeta ** 2 - 1 / fromBeta);
}
