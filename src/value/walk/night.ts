import type { PredictedValue } from '../../domain/customer-value.js';
import type { Tier } from '../../domain/tier.js';
import type {
  ContractUpsellJudgement,
  UpsellJudgement,
  ValueCandidate,
  ValueRun,
} from '../../domain/value-run.js';
import { wholeMonths } from '../../history/windows.js';
import { combinedValue, dimensionsOf, effortOf } from '../dimensions.js';
import { type Advocacy, advocacyInputs, advocacyOf } from '../scores/advocacy.js';
import { type RankCurve, rankCurve } from '../scores/rank-curve.js';
import type { TypicalCustomer } from '../scores/typical-customer.js';
import { furtherBusiness } from '../scores/value-scores.js';
import type { FittedValueModels } from '../value-models.js';
import { valueModels } from '../value-models.js';
import type { ValueSettings } from '../value-settings.js';
import type { ValueModels } from '../value-to-come.js';
import type { NightBasis } from './night-basis.js';
import { nightTiers } from './night-tiers.js';
import type { CustomerRows, ObservedCustomers } from './observe-all.js';
import type { RowFacts } from './row-facts.js';
import { typicalAdvocacy, typicalCustomer } from './typical.js';
import { worthOf } from './worth.js';

/** Fits what predicts value to come to all customers, and says how the methods did on an inner window. */
export type FitModels = (
  customers: ObservedCustomers,
  asOf: Date,
  settings: ValueSettings,
) => Promise<FittedModels>;

export interface FittedModels {
  readonly fitted: FittedValueModels;
  /** By row, in minor units of income; null where no model of purchases was fitted. */
  readonly expected: Float64Array | null;
  readonly candidates: readonly ValueCandidate[];
  /** How a model of further purchases did; null where too few ever bought. */
  readonly upsell: UpsellJudgement | null;
  /** The same of contracts that grow; null where nobody has contracts alone. */
  readonly contractUpsell: ContractUpsellJudgement | null;
}

export const NIGHT_CURVES = [
  'value',
  'upsell',
  'churn',
  'advocacy',
  'contacts',
  'years',
  'effort',
  'combined',
] as const;
/** "value": of value to come, or so far where none is predicted; "churn": of those whose risk a model tells. */
export type NightCurves = Readonly<Record<(typeof NIGHT_CURVES)[number], RankCurve>>;

/** Everything that each customer's row needs of all the others. Rows are those of the table. */
export interface Night {
  readonly asOf: Date;
  readonly customers: CustomerRows;
  readonly models: ValueModels;
  readonly curves: NightCurves;
  readonly typical: TypicalCustomer;
  readonly typicalAdvocacy: Advocacy;
  readonly run: NightRun;
  isActive(row: number): boolean;
  predicted(row: number): PredictedValue | null;
  /** What value ranks by, in minor units: to come, or so far under the minimum; NaN where neither is known. */
  worthMinor(row: number): number;
  rawTier(row: number): Tier;
}

export type NightRun = Omit<ValueRun, 'id' | 'standingCounts' | 'moves'>;

const MODERATE = 2;
/** Of the customers needed: once there were enough, so many are, or every tier would change with one customer. */
const STILL_ENOUGH = 0.95;

/**
 * What a night finds out about all customers, and what is kept of it for the day after.
 *
 * @param wasEnough whether the data were enough the night before.
 */
export async function nightOf(
  customers: ObservedCustomers,
  asOf: Date,
  settings: ValueSettings,
  fitModels: FitModels,
  wasEnough = false,
): Promise<{ readonly night: Night; readonly basis: NightBasis }> {
  const { table, facts } = customers;
  const rows: CustomerRows = { table, facts };
  const activity = table.column('isActive');
  const isActive = (row: number) => activity[row] === 1;
  const active = Int32Array.from(activity.keys()).filter(isActive);
  const data = dataOf(customers, active.length, asOf, settings, wasEnough);
  const { fitted, expected, candidates, upsell, contractUpsell } = await fitModels(customers, asOf, settings);
  const models = valueModels(fitted);
  const isPredicted = data.data !== 'below';
  const { predicted, worth } = worthOf(table, expected, models, isPredicted);
  const among = (values: (row: number) => number) => rankCurve(Float64Array.from(active, values));
  const { purchases } = models;
  const chanceOf = furtherBusiness(models);
  const ranked = {
    value: among((row) => worth[row] ?? Number.NaN),
    upsell: among((row) => chanceOf(table.at(row))),
    churn: among((row) => chanceOfLeaving(facts.at(row)?.churn ?? null)),
    advocacy: among((row) =>
      advocacyOf(advocacyInputs(table.at(row), facts.at(row)?.grades.reference ?? null)),
    ),
    contacts: among((row) => table.number('contactsLastYear', row)),
    years: among((row) => table.number('years', row)),
    effort: among((row) => effortOf(table.at(row))),
  };
  const combined = combinedOf(rows, worth, ranked, settings);
  const scheme = isPredicted && settings.tiers === 'shares' ? 'shares' : 'classes';
  const tiers = nightTiers(rows, active, combined, scheme, settings);
  const sumOf = (rows: Int32Array) =>
    isPredicted ? rows.reduce((sum, row) => sum + (worth[row] || 0), 0) : null;
  const run: NightRun = {
    asOf,
    customers: table.size,
    ...data,
    scheme,
    method: isPredicted ? (purchases?.method ?? null) : null,
    candidates: isPredicted ? candidates : [],
    upsell,
    contractUpsell,
    horizonMonths: settings.horizonMonths,
    discountPercentPerYear: settings.discountPercentPerYear,
    hasServiceRates: settings.rates.perTicketMinor !== null || settings.rates.perHandlingHourMinor !== null,
    isMargin: settings.margin !== null,
    weights: settings.weights,
    rawCounts: countBy(active, tiers.rawTier),
    portfolioMinor: sumOf(active),
    atRiskMinor: sumOf(active.filter((row) => (facts.at(row)?.churn?.level ?? null) !== null)),
  };
  const curves = { ...ranked, combined: among((row) => combined[row] ?? Number.NaN) };
  const typical = typicalCustomer(table, active);
  const advocacy = typicalAdvocacy(rows, active);
  return {
    night: {
      asOf,
      customers: rows,
      models,
      curves,
      typical,
      typicalAdvocacy: advocacy,
      run,
      isActive,
      predicted,
      worthMinor: (row) => worth[row] ?? Number.NaN,
      rawTier: tiers.rawTier,
    },
    basis: { isPredicted, fitted, curves, typical, typicalAdvocacy: advocacy, borders: tiers.borders, run },
  };
}

/** The combined value by row, 0 to 100; NaN where nothing is known of a customer. */
export function combinedOf(
  { table, facts }: CustomerRows,
  worth: Float64Array,
  curves: Pick<NightCurves, 'value' | 'contacts' | 'years' | 'effort'>,
  { weights }: Pick<ValueSettings, 'weights'>,
): Float64Array {
  return Float64Array.from({ length: table.size }, (_, row) =>
    combinedValue(
      dimensionsOf(table.at(row), worth[row] ?? Number.NaN, facts.at(row)?.grades ?? {}, curves),
      weights,
    ),
  );
}

/** Points by rules are no chance, and rank with none. */
export function chanceOfLeaving(churn: RowFacts['churn']): number {
  return churn === null || churn.isByRules ? Number.NaN : churn.risk;
}

function dataOf(
  customers: ObservedCustomers,
  activeCustomers: number,
  asOf: Date,
  settings: ValueSettings,
  wasEnough: boolean,
) {
  const { minimumMonths, minimumActiveCustomers } = settings;
  const historyMonths = customers.firstMs === null ? 0 : wholeMonths(customers.firstMs, asOf.getTime());
  const isAtLeast = (times: number) =>
    activeCustomers >= times * minimumActiveCustomers && historyMonths >= times * minimumMonths;
  const isEnough =
    activeCustomers >= (wasEnough ? STILL_ENOUGH : 1) * minimumActiveCustomers &&
    historyMonths >= minimumMonths;
  return {
    activeCustomers,
    activeCustomersNeeded: minimumActiveCustomers,
    historyMonths,
    historyMonthsNeeded: minimumMonths,
    data: isAtLeast(MODERATE) ? 'good' : isEnough ? 'moderate' : 'below',
  } as const;
}

function countBy(rows: Int32Array, tierOf: (row: number) => Tier): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const tier = tierOf(row);
    counts[tier] = (counts[tier] ?? 0) + 1;
  }
  return counts;
}
