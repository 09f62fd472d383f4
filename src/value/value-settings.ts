import type { DimensionWeights } from './dimensions.js';
import type { ObserveSettings } from './observed/observe-value.js';
import type { TierShares } from './tiers/raw-tiers.js';

/** What the value of customers is reckoned with; varsel.yaml's section "value". */
export interface ValueSettings extends ObserveSettings {
  readonly horizonMonths: number;
  readonly discountPercentPerYear: number;
  /** Share of income that is left after the cost of what is sold; null: amounts are of income, and say so. */
  readonly margin: number | null;
  readonly weights: DimensionWeights;
  readonly tiers: 'classes' | 'shares';
  readonly shares: TierShares;
  readonly riskFromPoints: number;
  readonly daysBeyondBorder: number;
  readonly minimumMonths: number;
  readonly minimumActiveCustomers: number;
}
