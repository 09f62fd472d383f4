import type { PurchaseSummaries } from './purchase-summaries.js';

/** What is known of one customer. */
export interface PurchaseHistory {
  readonly repeats: number;
  readonly recencyWeeks: number;
  readonly ageWeeks: number;
}

export function historyOf(summaries: PurchaseSummaries, row: number): PurchaseHistory {
  return {
    repeats: summaries.repeatPurchases[row] as number,
    recencyWeeks: summaries.recencyWeeks[row] as number,
    ageWeeks: summaries.ageWeeks[row] as number,
  };
}
