import { quantileOfSorted } from '../statistics/quantile.js';
import { type Degeneracy, FLAT_STANDARD_ERROR } from './degeneracy.js';
import { gammaGammaLogLikelihood, type RepeatSpend } from './gamma-gamma.js';
import { type FittedParameters, fitLogParameters } from './optimise/fit-log-parameters.js';
import type { PurchaseSummaries } from './purchase-summaries.js';
import type { SpendModel } from './spend-model.js';
import { pearson } from './value-errors.js';

/** Gamma-Gamma fitted by maximum likelihood; plain data. */
export interface SpendFit {
  readonly model: Extract<SpendModel, { readonly name: 'gamma_gamma' }>;
  readonly logLikelihood: number;
  readonly standardErrors: Readonly<Record<string, number>>;
  readonly iterations: number;
  readonly evaluations: number;
  /** Of the logarithms of repeats and of their mean spend. */
  readonly correlation: number;
  /** Customers it was fitted to. */
  readonly customers: number;
  readonly degeneracy: Degeneracy | null;
}

const FEWEST_REPEATERS = 20;
const WIDE = 1_000;
/** Beyond it the mean spend of customers exists, but hangs on the few largest. */
const LEAST_Q = 1.05;
const MOST_CORRELATION = 0.3;
const CLASSES_FROM = [0, 1, 2, 4, 8, 16];
const CLASS_PRIOR = 20;
const HIGHEST_SHARE = 0.99;

/** @returns null where no customer has a repeat purchase with an amount. */
export function fitGammaGamma(summaries: PurchaseSummaries): SpendFit | null {
  const spend = repeatSpend(summaries);
  const customers = spend.repeats.length;
  if (customers === 0) return null;
  const mean = spend.meanSpend.reduce((sum, value) => sum + value, 0) / customers;
  const fitted = fitLogParameters(
    gammaGammaLogLikelihood(spend),
    [1, 4, 12].map((p) => [p, 3, (2 * mean) / p]),
    [
      { unit: 1, mostFactor: WIDE },
      { unit: 1, mostFactor: WIDE },
      { unit: mean, mostFactor: WIDE },
    ],
    customers,
  );
  const [p, q, v] = fitted.parameters as unknown as readonly [number, number, number];
  const correlation = pearson(spend.repeats.map(Math.log), spend.meanSpend.map(Math.log)) ?? 0;
  const [pError, qError, vError] = fitted.standardErrors as unknown as readonly [number, number, number];
  return {
    model: { name: 'gamma_gamma', parameters: { p, q, v } },
    logLikelihood: fitted.logLikelihood,
    standardErrors: { p: pError, q: qError, v: vError },
    iterations: fitted.iterations,
    evaluations: fitted.evaluations,
    correlation,
    customers,
    degeneracy: degeneracyOf(fitted, customers, q, correlation),
  };
}

/**
 * What takes over where Gamma-Gamma doesn't fit: the mean of the own purchases, drawn towards that of customers who buy
 * about as often. How far is found by moments: what first purchases and later ones of the same customers share.
 */
export function fitShrunkMean(summaries: PurchaseSummaries): SpendModel {
  const { repeatPurchases, meanRepeatSpend, firstSpend } = summaries;
  const means = firstSpend.map((first, row) => {
    const repeats = repeatPurchases[row] as number;
    return repeats === 0 ? first : (first + repeats * (meanRepeatSpend[row] as number)) / (repeats + 1);
  });
  const overall = means.reduce((sum, mean) => sum + mean, 0) / Math.max(1, means.length);
  const classes = CLASSES_FROM.map((repeatsFrom, place) => {
    const below = CLASSES_FROM[place + 1] ?? Number.POSITIVE_INFINITY;
    let sum = CLASS_PRIOR * overall;
    let count = CLASS_PRIOR;
    means.forEach((mean, row) => {
      const repeats = repeatPurchases[row] as number;
      if (repeats < repeatsFrom || repeats >= below) return;
      sum += mean;
      count++;
    });
    return { repeatsFrom, mean: sum / count };
  });
  return { name: 'shrunk_mean', classes, ...variances(summaries, overall) };
}

function variances(
  { repeatPurchases, meanRepeatSpend, firstSpend }: PurchaseSummaries,
  overall: number,
): { readonly strength: number; readonly variation: number } {
  const rows = Array.from(repeatPurchases.keys()).filter((row) => (repeatPurchases[row] as number) > 0);
  if (rows.length < FEWEST_REPEATERS || !(overall > 0)) return { strength: 3, variation: 1 };
  // A single huge purchase would be all that moments see.
  const highest = quantileOfSorted(Float64Array.from(firstSpend).sort(), HIGHEST_SHARE);
  const pairs = rows.map((row) => {
    const first = Math.min(highest, firstSpend[row] as number);
    const later = Math.min(highest, meanRepeatSpend[row] as number);
    return { first, later, spread: 1 + 1 / (repeatPurchases[row] as number) };
  });
  const mean = (of: (pair: (typeof pairs)[number]) => number) =>
    pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
  const meanFirst = mean(({ first }) => first);
  const meanLater = mean(({ later }) => later);
  const between = mean(({ first, later }) => (first - meanFirst) * (later - meanLater));
  const within = mean(({ first, later, spread }) => (first - later) ** 2 / spread);
  return {
    strength: Math.min(50, Math.max(0.2, within / Math.max(between, 1e-12))),
    variation: Math.min(3, Math.sqrt(within) / overall),
  };
}

function repeatSpend({ repeatPurchases, meanRepeatSpend }: PurchaseSummaries): RepeatSpend {
  const rows = Int32Array.from(repeatPurchases.keys()).filter(
    (row) => (repeatPurchases[row] as number) > 0 && (meanRepeatSpend[row] as number) > 0,
  );
  return {
    repeats: Float64Array.from(rows, (row) => repeatPurchases[row] as number),
    meanSpend: Float64Array.from(rows, (row) => meanRepeatSpend[row] as number),
  };
}

function degeneracyOf(
  { isAtBound, hasConverged, standardErrors }: FittedParameters,
  customers: number,
  q: number,
  correlation: number,
): Degeneracy | null {
  if (customers < FEWEST_REPEATERS)
    return { reason: 'too_few', figures: { repeatBuyers: customers, needed: FEWEST_REPEATERS } };
  if (q < LEAST_Q) return { reason: 'mean_infinite', figures: { q, least: LEAST_Q } };
  if (isAtBound) return { reason: 'at_bound', figures: { q } };
  const largest = standardErrors.reduce((most, error) => Math.max(most, error), 0);
  if (largest > FLAT_STANDARD_ERROR)
    return { reason: 'flat', figures: { largestStandardError: largest, most: FLAT_STANDARD_ERROR } };
  if (Math.abs(correlation) > MOST_CORRELATION)
    return { reason: 'spend_depends_on_frequency', figures: { correlation, most: MOST_CORRELATION } };
  return hasConverged ? null : { reason: 'not_converged', figures: { q } };
}
