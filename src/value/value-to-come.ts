import type { PredictedValue, ValueMethod } from '../domain/customer-value.js';
import type { LifetimeModel } from './lifetime-model.js';
import type { ObservedValue } from './observed/observe-value.js';
import type { ContractColumn, ContractNumbers } from './upsell/contract-inputs.js';
import type { BesideColumn } from './upsell/upsell-inputs.js';
import type { UpsellChance } from './upsell/upsell-model.js';

/** What contracts bring, in minor units. */
export interface ContractModel {
  /** Expected discounted income of the horizon, with the interval of 8 of 10 cases. */
  predict(
    segment: string,
    contract: { readonly yearlyMinor: number; readonly years: number },
  ): {
    readonly valueMinor: number;
    readonly lowMinor: number;
    readonly highMinor: number;
    readonly aliveChance: number | null;
  };
}

/** What a new customer of a segment brings, by those who were new before it. */
export interface SegmentPrior {
  predict(
    segment: string,
  ): { readonly valueMinor: number; readonly lowMinor: number; readonly highMinor: number } | null;
}

/** Everything fitted to all customers as of a night. */
export interface ValueModels {
  /** Null where too few customers buy again. */
  readonly purchases: LifetimeModel | null;
  readonly contracts: ContractModel;
  readonly priors: SegmentPrior;
  /** Of further purchases, by what is known beside purchases too; null where purchases alone tell. */
  readonly upsell: {
    readonly columns: readonly BesideColumn[];
    readonly chanceOf: UpsellChance;
  } | null;
  /** Of contracts that grow, for who has nothing else; null where nothing tells. */
  readonly contractUpsell: {
    readonly columns: readonly ContractColumn[];
    readonly chanceOf: (numbers: ContractNumbers) => number;
  } | null;
  readonly horizonMonths: number;
  readonly discountPercentPerYear: number;
  readonly margin: number | null;
}

/** A customer younger than this is told by its segment: its own purchases say little yet. */
const NEW_UNTIL_WEEKS = 8;
const MONTHS_PER_YEAR = 12;
export const WEEKS_PER_MONTH = 365.25 / 7 / MONTHS_PER_YEAR;

/** One customer, as its value to come is told. */
export interface Valued {
  readonly customerId: string;
  readonly segment: string;
  readonly observed: ObservedValue;
  /** What the model of purchases expects, in minor units of income; NaN where it expects nothing of the customer. */
  readonly expectedMinor: number;
}

/** Null where nobody can say: no purchase, no contract, no segment that tells, or the customer has left. */
export function valueToCome(valued: Valued, models: ValueModels): PredictedValue | null {
  const told = incomeToCome(valued, models);
  if (told === null) return null;
  const { serviceMinor, netOf } = lessService(valued, told, models);
  const { lowMinor, highMinor } = told.interval();
  return {
    method: told.method,
    horizonMonths: models.horizonMonths,
    valueMinor: netOf(told.valueMinor),
    lowMinor: netOf(lowMinor),
    highMinor: netOf(highMinor),
    serviceCostMinor: serviceMinor,
    aliveChance: told.aliveChance,
    expectedPurchases: told.expectedPurchases(),
  };
}

/** The value alone, without what takes long to reckon; NaN where nobody can say. */
export function worthToCome(valued: Valued, models: ValueModels): number {
  const told = incomeToCome(valued, models);
  return told === null ? Number.NaN : lessService(valued, told, models).netOf(told.valueMinor);
}

interface Income {
  readonly method: ValueMethod;
  readonly valueMinor: number;
  interval(): { readonly lowMinor: number; readonly highMinor: number };
  readonly aliveChance: number | null;
  expectedPurchases(): number | null;
  /** The share of the time for which the customer is expected to stay. */
  readonly stays: number;
}

function incomeToCome(
  { customerId, segment, observed, expectedMinor }: Valued,
  models: ValueModels,
): Income | null {
  const { horizonMonths, purchases } = models;
  const method = methodOf(observed, models);
  if (method === null) return null;
  if (method === 'contract') {
    const yearlyMinor = observed.contractedYearlyMinor;
    const income = models.contracts.predict(segment, { yearlyMinor, years: observed.contractYears });
    const wholeMinor =
      yearlyMinor * discountedYears(horizonMonths / MONTHS_PER_YEAR, models.discountPercentPerYear);
    return {
      method,
      valueMinor: income.valueMinor,
      interval: () => income,
      aliveChance: income.aliveChance,
      expectedPurchases: () => null,
      stays: Math.min(1, income.valueMinor / wholeMinor),
    };
  }
  if (method === 'segment') {
    const income = models.priors.predict(segment);
    if (income === null) return null;
    return {
      method,
      valueMinor: income.valueMinor,
      interval: () => income,
      aliveChance: null,
      expectedPurchases: () => null,
      stays: 1,
    };
  }
  if (purchases === null || Number.isNaN(expectedMinor)) return null;
  const aliveChance = purchases.aliveChance(observed);
  return {
    method,
    valueMinor: expectedMinor,
    interval: () => purchases.interval(observed, expectedMinor, customerId),
    aliveChance,
    expectedPurchases: () => purchases.expectedPurchases(observed, horizonMonths * WEEKS_PER_MONTH),
    stays: aliveChance ?? 1,
  };
}

function lessService({ observed }: Valued, { stays }: Income, models: ValueModels) {
  const whole = serviceToCome(observed, models);
  // Who has left writes no tickets either.
  const serviceMinor = whole === null ? null : Math.round(whole * stays);
  const netOf = (incomeMinor: number) => Math.round(incomeMinor * (models.margin ?? 1) - (serviceMinor ?? 0));
  return { serviceMinor, netOf };
}

/** Last year's cost to serve, over the horizon and discounted; null without a rate. */
export function serviceToCome(
  { serviceLastYearMinor }: Pick<ObservedValue, 'serviceLastYearMinor'>,
  { horizonMonths, discountPercentPerYear }: Pick<ValueModels, 'horizonMonths' | 'discountPercentPerYear'>,
): number | null {
  if (Number.isNaN(serviceLastYearMinor)) return null;
  return serviceLastYearMinor * discountedYears(horizonMonths / MONTHS_PER_YEAR, discountPercentPerYear);
}

/** How many years of income now a steady income over so many years is worth. */
export function discountedYears(years: number, percentPerYear: number): number {
  const rate = Math.log1p(percentPerYear / 100);
  return rate === 0 ? years : -Math.expm1(-rate * years) / rate;
}

function methodOf(observed: ObservedValue, { purchases }: ValueModels): ValueMethod | null {
  if (hasLeft(observed)) return null;
  // Who buys beside a contract is told by what it buys: two predictions would count the same money twice.
  if (observed.purchases === 0) {
    if (observed.contractedYearlyMinor > 0) return 'contract';
    return isNew(observed) ? 'segment' : null;
  }
  if (observed.ageWeeks < NEW_UNTIL_WEEKS && observed.repeats === 0) return 'segment';
  return purchases?.method ?? null;
}

/** Said to be lost, or without anything but a contract that has ended. */
export function hasLeft({ isLost, purchases, contractYears, contractedSinceMs }: ObservedValue): boolean {
  const isOverContract = !Number.isNaN(contractYears) && Number.isNaN(contractedSinceMs);
  return isLost === 1 || (purchases === 0 && isOverContract);
}

/** Too short a customer for its own purchases to tell anything. */
export function isNew({ years }: Pick<ObservedValue, 'years'>): boolean {
  return years * WEEKS_PER_MONTH * MONTHS_PER_YEAR < NEW_UNTIL_WEEKS;
}
