import type { ValueFactorKey, ValueMethod } from './customer-value.js';
import type { Portfolio } from './portfolio.js';
import type { TierScheme } from './tier.js';
import type { GroupMovement, ValueGroup } from './value-group.js';

/** How a method did on the inner window, by customer. Amounts in minor units. */
export interface ValueCandidate {
  readonly method: string;
  /** Mean absolute error of spend; null for a fit that isn't used. */
  readonly spendErrorMinor: number | null;
  /** Why it isn't used, such as "no_drop_out"; null where it was a candidate. */
  readonly degeneracy: string | null;
  readonly figures: Readonly<Record<string, number>>;
}

/** How a model of further purchases did against the model of purchases alone, on customers of 90 days ago. */
export interface UpsellJudgement {
  /** Only where it is "better" it is used. "no_inputs": nothing is on record beside purchases. */
  readonly why: 'better' | 'not_better' | 'too_few' | 'no_inputs';
  readonly customers: number;
  readonly bought: number;
  /** What it reads beside purchases. */
  readonly inputs: readonly ValueFactorKey[];
  /** In nats, lower is better; null where it was not judged. */
  readonly logLoss: { readonly model: number; readonly purchases: number } | null;
}

/** How a model of contracts that grow did against the share that grew, on customers with contracts alone of 90 days ago. */
export interface ContractUpsellJudgement extends Pick<UpsellJudgement, 'why' | 'customers' | 'inputs'> {
  readonly grown: number;
  readonly logLoss: { readonly model: number; readonly share: number } | null;
}

/** What a night's values were made from: said wherever a value is shown. */
export interface ValueRun {
  /** `value.${date}`. */
  readonly id: string;
  readonly asOf: Date;
  readonly customers: number;
  readonly activeCustomers: number;
  readonly activeCustomersNeeded: number;
  readonly historyMonths: number;
  readonly historyMonthsNeeded: number;
  /** "moderate": under twice the minimum; "below": no value to come, and three plain classes. */
  readonly data: 'good' | 'moderate' | 'below';
  readonly scheme: TierScheme;
  /** Of purchases; null where none was fitted. */
  readonly method: ValueMethod | null;
  readonly candidates: readonly ValueCandidate[];
  readonly horizonMonths: number;
  readonly discountPercentPerYear: number;
  readonly hasServiceRates: boolean;
  readonly isMargin: boolean;
  readonly weights: Readonly<Record<string, number>>;
  /** Active customers by tier as ranked, and as they stand after hysteresis and overrides. */
  readonly rawCounts: Readonly<Record<string, number>>;
  readonly standingCounts: Readonly<Record<string, number>>;
  /** Value to come of all active customers, and of those at a churn level; null where it isn't predicted. */
  readonly portfolioMinor: number | null;
  readonly atRiskMinor: number | null;
  readonly moves: number;
  /** All active customers together; left out in nights of earlier versions. */
  readonly portfolio?: Portfolio;
  /** Of customers that are alike, the largest first; none where there are too few customers. Left out as above. */
  readonly groups?: readonly ValueGroup[];
  readonly groupMovements?: readonly GroupMovement[];
  /** Null where too few customers ever bought. Left out as above. */
  readonly upsell?: UpsellJudgement | null;
  /** Null where nobody has contracts alone. Left out as above. */
  readonly contractUpsell?: ContractUpsellJudgement | null;
}
