import { betaGeometricLogLikelihood } from './beta-geometric.js';
import { type Degeneracy, FLAT_STANDARD_ERROR } from './degeneracy.js';
import { type DistinctHistories, distinctHistories } from './distinct-histories.js';
import { momentsOfRates, nbdLogLikelihood } from './nbd.js';
import {
  type FittedParameters,
  fitLogParameters,
  type LogLikelihood,
  type ParameterRange,
} from './optimise/fit-log-parameters.js';
import { paretoNbdLogLikelihood } from './pareto-nbd.js';
import type { PurchaseModel } from './purchase-model.js';
import { type PurchaseSummaries, WEEKS_PER_YEAR } from './purchase-summaries.js';

export const FITTED_MODELS = ['nbd', 'bg_nbd', 'mbg_nbd', 'pareto_nbd'] as const;
export type FittedModelName = (typeof FITTED_MODELS)[number];

/** A model of purchases fitted by maximum likelihood; plain data. */
export interface PurchaseFit {
  readonly model: PurchaseModel;
  readonly logLikelihood: number;
  /** Of the parameters' logarithms, by name. */
  readonly standardErrors: Readonly<Record<string, number>>;
  readonly iterations: number;
  readonly evaluations: number;
  /** Why it is not to be used; null where it is. */
  readonly degeneracy: Degeneracy | null;
}

const FEWEST_REPEATERS = 20;
const WIDE = 1_000;
// Pareto/NBD takes the longer the further its rates are apart, and so long a life is none anyway.
const WIDE_LIFE = 20;
/** Half of what chi-squared with two degrees of freedom exceeds by chance in one case of twenty. */
const CHANCE_GAIN = 2.996;

/**
 * Fits models of purchases to the same customers, NBD first: it is what the others are held against.
 * @throws RangeError for summaries that can't be, or without customers.
 */
export function purchaseFitter(summaries: PurchaseSummaries): (name: FittedModelName) => PurchaseFit {
  const histories = distinctHistories(summaries);
  if (histories.customerCount === 0) throw new RangeError('There are no customers to fit purchases to.');
  const { r, alpha } = momentsOfRates(histories);
  const unit = meanAge(histories);
  const free = { unit: 1, mostFactor: WIDE };
  const weeks = { unit, mostFactor: WIDE };
  const fit = (
    likelihood: LogLikelihood,
    starts: readonly number[][],
    ranges: readonly ParameterRange[],
    isHopeless?: (logLikelihood: number) => boolean,
  ) => fitLogParameters(likelihood, starts, ranges, histories.customerCount, isHopeless);
  let plain: FittedParameters | null = null;
  const withoutDropOut = (): FittedParameters => {
    plain ??= fit(
      nbdLogLikelihood(histories),
      [
        [r, alpha],
        [0.5, unit],
      ],
      [free, weeks],
    );
    return plain;
  };
  const isNoGain = (logLikelihood: number) => logLikelihood - withoutDropOut().logLikelihood < CHANCE_GAIN;
  const repeaters = countRepeaters(histories);
  const betaGeometric = (name: 'bg_nbd' | 'mbg_nbd') => {
    const starts = [
      [r, alpha, 0.8, 2.5],
      [r, alpha, 1, 10],
      [2 * r, alpha, 0.3, 1],
    ];
    const fitted = fit(betaGeometricLogLikelihood(name, histories), starts, [free, weeks, free, free]);
    const [r1, alpha1, a, b] = fitted.parameters as unknown as readonly [number, number, number, number];
    const model = { name, parameters: { r: r1, alpha: alpha1, a, b } };
    return purchaseFit(model, fitted, repeaters, withoutDropOut(), { meanDropOutChance: a / (a + b) });
  };
  return (name) => {
    if (name === 'nbd') {
      const fitted = withoutDropOut();
      const [r1, alpha1] = fitted.parameters as unknown as readonly [number, number];
      return purchaseFit({ name, parameters: { r: r1, alpha: alpha1 } }, fitted, repeaters, null, {});
    }
    if (name !== 'pareto_nbd') return betaGeometric(name);
    const starts = [
      [r, alpha, 0.6, alpha],
      [r, alpha, 1, 2 * unit],
    ];
    const life = { unit, mostFactor: WIDE_LIFE };
    const fitted = fit(paretoNbdLogLikelihood(histories), starts, [free, weeks, free, life], isNoGain);
    const [r1, alpha1, s, beta] = fitted.parameters as unknown as readonly [number, number, number, number];
    const model = { name, parameters: { r: r1, alpha: alpha1, s, beta } };
    return purchaseFit(model, fitted, repeaters, withoutDropOut(), {
      dropOutsPerYear: (WEEKS_PER_YEAR * s) / beta,
    });
  };
}

/** What takes over where not even NBD can be fitted: rates by moments. */
export function shrunkRate(summaries: PurchaseSummaries): PurchaseModel {
  return { name: 'shrunk_rate', parameters: momentsOfRates(distinctHistories(summaries)) };
}

function purchaseFit(
  model: PurchaseModel,
  fitted: FittedParameters,
  repeaters: number,
  withoutDropOut: FittedParameters | null,
  dropOut: Readonly<Record<string, number>>,
): PurchaseFit {
  const { logLikelihood, iterations, evaluations } = fitted;
  const names = Object.keys(model.parameters);
  const standardErrors = Object.fromEntries(
    names.map((name, index) => [name, fitted.standardErrors[index] as number]),
  );
  return {
    model,
    logLikelihood,
    standardErrors,
    iterations,
    evaluations,
    degeneracy: degeneracyOf(fitted, repeaters, withoutDropOut, { ...dropOut, ...model.parameters }),
  };
}

function degeneracyOf(
  fitted: FittedParameters,
  repeaters: number,
  withoutDropOut: FittedParameters | null,
  figures: Readonly<Record<string, number>>,
): Degeneracy | null {
  if (repeaters < FEWEST_REPEATERS)
    return { reason: 'too_few', figures: { repeatBuyers: repeaters, needed: FEWEST_REPEATERS } };
  if (withoutDropOut !== null) {
    const gain = fitted.logLikelihood - withoutDropOut.logLikelihood;
    if (gain < CHANCE_GAIN)
      return { reason: 'no_drop_out', figures: { logLikelihoodGain: gain, needed: CHANCE_GAIN, ...figures } };
  }
  if (fitted.isAtBound) return { reason: 'at_bound', figures };
  const largest = fitted.standardErrors.reduce((most, error) => Math.max(most, error), 0);
  if (largest > FLAT_STANDARD_ERROR)
    return {
      reason: 'flat',
      figures: { largestStandardError: largest, most: FLAT_STANDARD_ERROR, ...figures },
    };
  return fitted.hasConverged ? null : { reason: 'not_converged', figures };
}

function countRepeaters({ counts, repeats }: DistinctHistories): number {
  return counts.reduce(
    (sum, count, row) => sum + ((repeats.values[repeats.of[row] as number] as number) > 0 ? count : 0),
    0,
  );
}

function meanAge({ counts, ages, customerCount }: DistinctHistories): number {
  const weeks = counts.reduce(
    (sum, count, row) => sum + count * (ages.values[ages.of[row] as number] as number),
    0,
  );
  return Math.max(weeks / customerCount, 1 / 7);
}
