import type { ChurnDefinition, Sector } from '../../domain/churn-definition.js';
import type { Level } from '../../domain/level.js';
import type { OutcomeKind } from '../../domain/outcome.js';
import type { FactorKey } from '../../domain/score.js';
import type { Thresholds } from '../../domain/thresholds.js';
import type { Figure, Leak, Verdict } from '../../learning/evaluation/evaluation.js';
import type { ColumnFault } from '../../learning/honesty/column-faults.js';
import type { Difference } from '../../learning/honesty/compare-paired.js';
import type { LossSource } from './departure.js';

/** What a model was trained on and how good it is; kept with it. Plain data, nothing of it depends on the clock. */
export interface ChurnTrainingReport {
  readonly definition: ChurnDefinition;
  readonly horizonDays: number;
  /** Minimums that were waived for an experiment; such a model is never used. */
  readonly waived: readonly TrainingShortfall[];
  readonly data: TrainingData;
  readonly labels: TrainingLabels;
  readonly churnRate: ChurnRate;
  readonly learner: string;
  readonly columns: number;
  readonly leaks: readonly Leak[];
  readonly ignored: readonly ColumnFault[];
  readonly test: TestResult;
  /** Most important first: how much the log loss rises without what a factor is made of. */
  readonly topFactors: readonly { readonly factor: FactorKey; readonly importance: number }[];
  readonly typicalPercent: number;
  /** With the configured levels, and with those that capacity proposes where the configured ones reach too few. */
  readonly levels: LevelsReport;
  /** With the levels that are proposed to be accepted; the configured ones, or those by capacity. */
  readonly proposal: LevelsReport;
  readonly hysteresisPoints: number;
}

export interface TrainingShortfall {
  readonly what:
    | 'active_customers'
    | 'documented_churns'
    | 'history_months'
    | 'contact_log'
    | 'completeness_percent'
    | 'churned_customers';
  readonly has: number;
  readonly needed: number;
}

export interface TrainingData {
  readonly customers: number;
  /** Customers that left within the horizon of a snapshot. */
  readonly churnedCustomers: number;
  readonly snapshots: number;
  readonly positiveSnapshots: number;
  /** Snapshots in whose window somebody acted on an alert. */
  readonly actedOn: number;
  /** Snapshots of the control group. */
  readonly controls: number;
  /** ISO dates of the first and the last snapshot. */
  readonly from: string;
  readonly to: string;
}

/** Where labels come from. */
export interface TrainingLabels {
  /** Losses in the snapshots' time by how they are known. */
  readonly losses: Readonly<Record<LossSource, number>>;
  /** Answers of people that stand, by what they say. */
  readonly answers: Readonly<Record<OutcomeKind, number>>;
}

export interface ChurnRate {
  /** Customers lost a year, in per cent of those that were there. */
  readonly percentPerYear: number;
  readonly sector: Sector | null;
  /** More than three times what is usual in the sector: then the definition is to be doubted. */
  readonly isDoubtful: boolean;
}

export interface TestResult {
  readonly from: string;
  readonly to: string;
  readonly rows: number;
  readonly positives: number;
  readonly verdict: Verdict;
  readonly auc: Figure;
  readonly recencyAuc: Figure;
  /** AUC of the model less that of recency alone. */
  readonly aheadOfRecency: Difference;
  readonly logLoss: number;
  readonly brier: number;
  /** Expected calibration error. */
  readonly ece: Figure;
}

/** Borders in per cent, and what they would have meant. By capacity they are the same for all segments. */
export interface LevelsReport extends Pick<Thresholds, 'borders' | 'segmentBorders'> {
  readonly by: 'configuration' | 'capacity';
  readonly levels: Readonly<Record<Level, LevelReport>>;
}

/** Of the past year, a level and those above it taken together. */
export interface LevelReport {
  /** Customers at it on the average month's day. */
  readonly customersPerMonth: number;
  /** Customers that rose to it in the average month. */
  readonly alertsPerMonth: number;
  /** Share of the leavers that were at it at some snapshot within the horizon before, 0 to 1. */
  readonly leaversCaught: number;
  /** Times the typical customer's chance, of the average customer at it; 0 where there is none. */
  readonly lift: number;
}
