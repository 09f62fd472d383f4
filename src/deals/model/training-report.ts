import type { WinFactorKey } from '../../domain/win-score.js';
import type { Figure, Leak, Verdict } from '../../learning/evaluation/evaluation.js';
import type { ColumnFault } from '../../learning/honesty/column-faults.js';

/** What a win model was trained on and how good it is; kept with it. Plain data, nothing of it depends on the clock. */
export interface WinTrainingReport {
  /** Minimums that were waived for an experiment; such a model is never used. */
  readonly waived: readonly WinShortfall[];
  readonly data: WinTrainingData;
  readonly learner: string;
  readonly columns: number;
  /** Whether notes were read, and by how many deals' notes. */
  readonly dealsWithNotes: number;
  readonly leaks: readonly WinLeak[];
  readonly ignored: readonly ColumnFault[];
  readonly test: WinTestResult;
  /** Most important first: how much the log loss rises without what a factor is made of. */
  readonly topFactors: readonly { readonly factor: WinFactorKey; readonly importance: number }[];
  /** Share of closed deals that had been in a stage and were won, in the order of the settings, others behind. */
  readonly stages: readonly StageRate[];
  readonly typicalPercent: number;
  readonly closing: ClosingResult | null;
}

export interface WinShortfall {
  readonly what:
    | 'closed'
    | 'won'
    | 'lost'
    | 'history_months'
    | 'activities_a_month'
    | 'consistent_percent'
    | 'complete_percent';
  readonly has: number;
  readonly needed: number;
}

/** A column that was left out because it gives the answer away. */
export type WinLeak =
  | Leak
  | {
      readonly column: string;
      readonly why: {
        /** Filled for closed deals, and hardly for open ones of like age. */
        readonly kind: 'filled_at_closing';
        readonly presentInClosed: number;
        readonly presentInOpen: number;
      };
    };

export interface WinTrainingData {
  readonly deals: number;
  readonly won: number;
  readonly snapshots: number;
  /** Closed deals that nothing was known of before they ended. */
  readonly withoutSnapshot: number;
  /** ISO dates of the first and the last closing. */
  readonly from: string;
  readonly to: string;
}

export interface StageRate {
  readonly stage: string;
  /** Drawn towards that of all where deals are few; 0 to 1. */
  readonly rate: number;
  readonly deals: number;
}

export interface WinTestResult {
  /** ISO dates of the first and last moment that was tested. */
  readonly from: string;
  readonly to: string;
  /** Each with one moment of its life. */
  readonly deals: number;
  readonly won: number;
  /** Against one base rate of all. */
  readonly verdict: Verdict;
  /** Against the base rate of each deal's stage. Both have to be "usable". */
  readonly againstStages: Verdict;
  readonly auc: Figure;
  readonly stageAuc: Figure;
  readonly logLoss: number;
  readonly stageLogLoss: number;
  readonly brier: number;
  /** Expected calibration error. */
  readonly ece: Figure;
}

export interface ClosingResult {
  /** Tested moments of deals that have closed since. */
  readonly deals: number;
  /** Share of closings within the interval, which is to hold 8 of 10. */
  readonly withinInterval: number;
  readonly medianErrorDays: number;
}
