import type { PurchaseHistory } from './purchase-history.js';

/** Purchase rates that differ as a gamma distribution: shape r, and rate alpha in weeks. */
export interface RateParameters {
  readonly r: number;
  readonly alpha: number;
}

/** The own rate, drawn towards everybody's. */
export function ratePurchases(
  { r, alpha }: RateParameters,
  { repeats, ageWeeks }: Pick<PurchaseHistory, 'repeats' | 'ageWeeks'>,
  horizonWeeks: number,
): number {
  return (horizonWeeks * (r + repeats)) / (alpha + ageWeeks);
}
