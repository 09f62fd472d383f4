import type { Table } from '../table.js';
import { ANNUAL_DISCOUNT, discountedTotal } from './discounting.js';
import { type ForestValue, forestSpend } from './forest-value.js';
import { historyOf } from './purchase-history.js';
import { chanceAlive, expectedPurchases, type PurchaseModel } from './purchase-model.js';
import type { PurchaseSummaries } from './purchase-summaries.js';
import { expectedSpend, type SpendModel, spendHistoryOf } from './spend-model.js';

/** What tells value to come; plain data. With a forest, the two others say how its window reaches to other horizons. */
export interface LifetimeModel {
  readonly purchases: PurchaseModel;
  readonly spend: SpendModel;
  readonly forest: ForestValue | null;
}

/** One entry a customer. */
export interface LifetimeForecast {
  /** Chances, 0 to 1, of still being a buyer. */
  readonly alive: Float64Array;
  /** Purchases within the horizon. */
  readonly purchases: Float64Array;
  /** The same, each counted for what it is worth now. */
  readonly discountedPurchases: Float64Array;
  readonly spendPerPurchase: Float64Array;
  /** Spend within the horizon, discounted. */
  readonly value: Float64Array;
}

/**
 * Expected value over a horizon.
 *
 * @param annualDiscount 0 to below 1; 0.1 is 10 % a year.
 * @param covariates as the forest learned them; null for none.
 * @throws RangeError for a horizon below 0 or another discount.
 */
export function forecastLifetime(
  model: LifetimeModel,
  summaries: PurchaseSummaries,
  horizonWeeks: number,
  annualDiscount = ANNUAL_DISCOUNT,
  covariates: Table | null = null,
): LifetimeForecast {
  const size = summaries.repeatPurchases.length;
  const { purchases: buying, spend: spending, forest } = model;
  const alive = new Float64Array(size);
  const purchases = new Float64Array(size);
  const discountedPurchases = new Float64Array(size);
  const spendPerPurchase = new Float64Array(size);
  const ofForest = forest === null ? null : forestSpend(forest, summaries, covariates);
  const value = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    const history = historyOf(summaries, row);
    const upTo = (weeks: number) => expectedPurchases(buying, history, weeks);
    const spend = expectedSpend(spending, spendHistoryOf(summaries, row));
    const discounted = discountedTotal(upTo, horizonWeeks, annualDiscount);
    alive[row] = chanceAlive(buying, history);
    purchases[row] = upTo(horizonWeeks);
    discountedPurchases[row] = discounted;
    spendPerPurchase[row] = spend;
    value[row] =
      forest === null || ofForest === null
        ? discounted * spend
        : (ofForest[row] as number) * reach(upTo(forest.windowWeeks), discounted);
  }
  return { alive, purchases, discountedPurchases, spendPerPurchase, value };
}

/** How many times a window's purchases the horizon's are. */
function reach(inWindow: number, inHorizon: number): number {
  return inWindow > 0 ? inHorizon / inWindow : 0;
}
