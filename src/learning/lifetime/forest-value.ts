import type { Crew } from '../crew/crew.js';
import { type ForestModel, fitForest, predictForest } from '../forest/forest.js';
import { type Column, type Table, table } from '../table.js';
import type { PurchaseSummaries } from './purchase-summaries.js';

/** A random forest that tells spend within a window; plain data. */
export interface ForestValue {
  readonly forest: ForestModel;
  readonly windowWeeks: number;
}

const SETTINGS = { trees: 60, columnsPerNode: 4, minRowsInLeaf: 25, maxDepth: 10 };

/**
 * Learns what customers spent in the weeks after a day from what was known on it.
 *
 * @param covariates further columns as of the day, one row a customer; null for none.
 * @param spend of each within the window.
 */
export function fitForestValue(
  crew: Crew,
  summaries: PurchaseSummaries,
  covariates: Table | null,
  spend: Float64Array,
  windowWeeks: number,
  seed: number,
): ForestValue {
  const rows = valueFeatures(summaries, covariates);
  return { forest: fitForest(crew, rows, spend, null, SETTINGS, seed), windowWeeks };
}

/** Spend within the forest's window, one a customer; 0 or more. */
export function forestSpend(
  { forest }: ForestValue,
  summaries: PurchaseSummaries,
  covariates: Table | null,
): Float64Array {
  return predictForest(forest, valueFeatures(summaries, covariates));
}

function valueFeatures(summaries: PurchaseSummaries, covariates: Table | null): Table {
  const { repeatPurchases, recencyWeeks, ageWeeks, meanRepeatSpend, firstSpend } = summaries;
  const numeric = (name: string, values: Float64Array): Column => ({ kind: 'numeric', name, values });
  return table([
    numeric('repeat_purchases', repeatPurchases),
    numeric('weeks_silent', difference(ageWeeks, recencyWeeks)),
    numeric('weeks_known', ageWeeks),
    numeric('purchases_a_week', ratio(repeatPurchases, ageWeeks)),
    numeric('share_of_time_silent', ratio(difference(ageWeeks, recencyWeeks), ageWeeks)),
    numeric('mean_spend', meanRepeatSpend),
    numeric('first_spend', firstSpend),
    numeric('repeats_last_4_weeks', summaries.repeatsInLast4Weeks),
    numeric('repeats_last_13_weeks', summaries.repeatsInLast13Weeks),
    ...(covariates?.columns ?? []),
  ]);
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, row) => value - (b[row] as number));
}

/** Missing where there is nothing to divide by. */
function ratio(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, row) => ((b[row] as number) > 0 ? value / (b[row] as number) : Number.NaN));
}
