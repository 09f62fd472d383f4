import type { TierStanding } from './tier.js';

/**
 * What predicted a customer's value to come. "contract": survival times margin; "forest": a random forest with what else
 * is known; "rate": its own rate of purchases, where nobody is ever seen to drop out; "segment": too new to tell.
 */
export const VALUE_METHODS = [
  'contract',
  'bg_nbd',
  'mbg_nbd',
  'pareto_nbd',
  'forest',
  'rate',
  'segment',
] as const;
export type ValueMethod = (typeof VALUE_METHODS)[number];

/** So far, in minor units of the company's currency. Null where nothing is on record: missing is never zero. */
export interface HistoricValue {
  /** Income: average order times frequency times duration. Margin where the company's margin is configured. */
  readonly incomeMinor: number;
  readonly isMargin: boolean;
  /** Days with a purchase. */
  readonly purchases: number;
  readonly averagePurchaseMinor: number | null;
  readonly purchasesPerYear: number | null;
  readonly years: number;
  readonly acquisitionCostMinor: number | null;
  /** Tickets and handling time at the configured rates. */
  readonly serviceCostMinor: number | null;
  /** Income less acquisition cost. */
  readonly valueMinor: number;
  /** Less cost to serve too; null without a rate. Shown beside: a high income with a flood of tickets may be worth less. */
  readonly valueAfterServiceMinor: number | null;
}

/** To come, discounted, expected cost to serve subtracted where it is known. */
export interface PredictedValue {
  readonly method: ValueMethod;
  readonly horizonMonths: number;
  readonly valueMinor: number;
  /** An interval that holds the truth in 8 of 10 cases. */
  readonly lowMinor: number;
  readonly highMinor: number;
  readonly serviceCostMinor: number | null;
  /** That the relationship still stands, 0 to 1; null where the method knows no such thing. */
  readonly aliveChance: number | null;
  readonly expectedPurchases: number | null;
}

export const VALUE_SCORES = ['clv', 'churn', 'upsell', 'advocacy'] as const;
export type ValueScoreKey = (typeof VALUE_SCORES)[number];

/** 0 to 100: percentile ranks; of churn the score of churn prevention itself. */
export interface ValueScore {
  readonly score: number;
  /** Share of customers at or above this one: .15 for "top 15 %", of churn those most likely to leave. Null for churn by rules, which has no rank. */
  readonly topShare: number | null;
  readonly factors: readonly ValueFactor[];
}

/** One input, and how many points of the score it makes against the typical customer's. */
export interface ValueFactor {
  readonly key: ValueFactorKey;
  readonly points: number;
  readonly values: Readonly<Record<string, number>>;
}
export const VALUE_FACTORS = [
  'purchase_size',
  'purchase_frequency',
  'recency',
  'tenure',
  'contract',
  'cost_to_serve',
  'acquisition_cost',
  'churn_risk',
  'purchase_due',
  'seats_used',
  'open_project',
  'interest',
  'usage',
  'satisfaction',
  'tone',
  'reference_given',
  'escalations',
] as const;
export type ValueFactorKey = (typeof VALUE_FACTORS)[number];

/** Why there is no score. Missing is never zero. */
export interface MissingValueScore {
  readonly score: ValueScoreKey;
  readonly reason:
    | 'no_purchases'
    /** A chance of purchases is learned from purchases, and the customer has contracts and nothing else. */
    | 'contracts_alone'
    | 'too_new'
    | 'too_few_answers'
    | 'no_source'
    | 'not_scored'
    | 'objected'
    /** Said to be lost, or without anything but a contract that has ended. */
    | 'left'
    /** Amounts are in another currency than the company's, and nobody has said what it is worth. */
    | 'no_exchange_rate';
  readonly values: Readonly<Record<string, number>>;
}

export const DIMENSIONS = ['monetary', 'strategic', 'behavioural'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A night's view of what one customer is worth. */
export interface CustomerValue {
  readonly customerId: string;
  readonly partition: number;
  readonly team: string;
  readonly segment: string;
  readonly asOf: Date;
  readonly runId: string;
  readonly historic: HistoricValue | null;
  readonly predicted: PredictedValue | null;
  /** By score; what is missing stands in `missing`. */
  readonly scores: Readonly<Partial<Record<ValueScoreKey, ValueScore>>>;
  readonly missing: readonly MissingValueScore[];
  /** 0 to 100 each; null where nothing is known of it. */
  readonly dimensions: Readonly<Record<Dimension, number | null>>;
  /** The dimensions with the configured weights, 0 to 100; null where none is known. */
  readonly combined: number | null;
  /** Share of customers at or above this combined value. */
  readonly combinedTopShare: number | null;
  readonly standing: TierStanding;
  /** Key of the portfolio's group; null where there are too few customers for groups. */
  readonly groupKey: string | null;
}
