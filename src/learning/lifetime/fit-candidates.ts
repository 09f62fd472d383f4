import type { Crew } from '../crew/crew.js';
import type { Table } from '../table.js';
import { fitComeback } from './comeback.js';
import { FITTED_MODELS, type PurchaseFit, purchaseFitter, shrunkRate } from './fit-purchases.js';
import { fitGammaGamma, fitShrunkMean, type SpendFit } from './fit-spend.js';
import { type ForestValue, fitForestValue } from './forest-value.js';
import type { PurchaseModel } from './purchase-model.js';
import {
  DAYS_PER_WEEK,
  type PurchaseDays,
  purchasesBetween,
  type SummarisedPurchases,
  summarisePurchases,
} from './purchase-summaries.js';
import type { SpendModel } from './spend-model.js';

/** A fit and how long it took. */
export interface Timed<Fit> {
  readonly fit: Fit;
  readonly seconds: number;
}

/** Everything that competes, fitted to what was known on a day. */
export interface FittedCandidates {
  readonly known: SummarisedPurchases;
  readonly purchaseFits: readonly Timed<PurchaseFit>[];
  readonly spendFit: Timed<SpendFit> | null;
  /** Those fit to be used, by name. */
  readonly purchaseModels: readonly PurchaseModel[];
  /** Those fit to be used, the simpler one first. */
  readonly spendModels: readonly SpendModel[];
  readonly forest: Timed<ForestValue> | null;
}

/** Columns known of customers as of a day, in the order asked for. */
export type CovariatesAt = (asOfDay: number, customers: Int32Array) => Table;

export interface CandidateContext {
  readonly days: PurchaseDays;
  /** For the forest; null leaves it out. */
  readonly crew: Crew | null;
  readonly covariatesAt: CovariatesAt | null;
  readonly seed: number;
  /** Seconds since whenever. */
  readonly clock: () => number;
}

/** Fewer teach a forest or classes of silence nothing. */
const FEWEST_TO_LEARN_FROM = 200;
const FEWEST_BUYERS_AFTERWARDS = 30;

/**
 * @param windowDays what comes back, and the forest, are learned from the days before `asOfDay` that far back: from what
 * was known then and what came of it.
 */
export function fitCandidates(
  context: CandidateContext,
  asOfDay: number,
  windowDays: number,
): FittedCandidates {
  const { days, clock } = context;
  const known = summarisePurchases(days, asOfDay);
  const fitPurchases = purchaseFitter(known.summaries);
  const purchaseFits = FITTED_MODELS.map((name) => timed(clock, () => fitPurchases(name)));
  const gammaGamma = timed(clock, () => fitGammaGamma(known.summaries));
  const usable = purchaseFits.flatMap(({ fit }) => (fit.degeneracy === null ? [fit.model] : []));
  const nbd = usable.find(({ name }) => name === 'nbd');
  const window = learningWindow(days, asOfDay, windowDays);
  const comeback =
    nbd?.name === 'nbd' && window !== null
      ? fitComeback(nbd.parameters, window.known.summaries, window.purchases, windowDays / DAYS_PER_WEEK)
      : null;
  const shrunkMean = fitShrunkMean(known.summaries);
  const isGammaGammaUsable = gammaGamma.fit !== null && gammaGamma.fit.degeneracy === null;
  return {
    known,
    purchaseFits,
    spendFit: gammaGamma.fit === null ? null : { fit: gammaGamma.fit, seconds: gammaGamma.seconds },
    purchaseModels: [
      ...(nbd === undefined ? [shrunkRate(known.summaries)] : []),
      ...usable,
      ...(nbd?.name === 'nbd' && comeback !== null
        ? [{ name: 'recency_rate', parameters: nbd.parameters, comeback } as const]
        : []),
    ],
    spendModels: [
      shrunkMean,
      ...(isGammaGammaUsable && gammaGamma.fit !== null ? [gammaGamma.fit.model] : []),
    ],
    forest: window === null ? null : fitForestOn(context, window, windowDays),
  };
}

interface LearningWindow {
  readonly fromDay: number;
  readonly known: SummarisedPurchases;
  readonly purchases: Float64Array;
  readonly spend: Float64Array;
}

function learningWindow(days: PurchaseDays, asOfDay: number, windowDays: number): LearningWindow | null {
  const fromDay = asOfDay - windowDays;
  const known = summarisePurchases(days, fromDay);
  if (known.customers.length < FEWEST_TO_LEARN_FROM) return null;
  const { purchases, spend } = purchasesBetween(days, known.customers, fromDay, asOfDay);
  const buyers = purchases.reduce((count, bought) => count + (bought > 0 ? 1 : 0), 0);
  return buyers < FEWEST_BUYERS_AFTERWARDS ? null : { fromDay, known, purchases, spend };
}

function fitForestOn(
  { crew, covariatesAt, seed, clock }: CandidateContext,
  { fromDay, known, spend }: LearningWindow,
  windowDays: number,
): Timed<ForestValue> | null {
  if (crew === null) return null;
  const covariates = covariatesAt?.(fromDay, known.customers) ?? null;
  return timed(clock, () =>
    fitForestValue(crew, known.summaries, covariates, spend, windowDays / DAYS_PER_WEEK, seed),
  );
}

function timed<Fit>(clock: () => number, fit: () => Fit): Timed<Fit> {
  const start = clock();
  const fitted = fit();
  return { fit: fitted, seconds: clock() - start };
}
