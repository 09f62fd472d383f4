/** A figure with its 95 % interval. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export const FIGURE_NAMES = ['auc', 'averagePrecision', 'logLoss', 'brier', 'accuracy', 'liftAt10'] as const;
export type FigureName = (typeof FIGURE_NAMES)[number];

/** One train-and-test pass: everything (settings, calibration) was chosen on its training rows alone. */
export interface FoldResult extends Readonly<Record<FigureName, number>> {
  readonly name: string;
  readonly trainRows: number;
  readonly testRows: number;
  readonly testPositives: number;
  readonly seconds: { readonly fit: number; readonly predict: number };
  /** What was chosen in this pass: "boosting", "forest", "logistic", or several joined by " + ". */
  readonly learner: string;
}

export interface ReliabilityBin {
  readonly count: number;
  readonly positives: number;
  readonly meanPredicted: number;
  /** Share of positives, with the Wilson interval. */
  readonly observed: Figure;
}

export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

/** A column that was left out, or would have been without `--ignore`, because it gives the answer away. */
export interface Leak {
  readonly column: string;
  readonly why:
    | { readonly kind: 'separates_classes'; readonly auc: number }
    | {
        readonly kind: 'filled_after_the_fact';
        readonly presentInPositives: number;
        readonly presentInNegatives: number;
      }
    | { readonly kind: 'after_scoring_date'; readonly shareOfRows: number };
}

export type EvaluationWarning =
  | { readonly kind: 'minimums_waived'; readonly positives: number; readonly negatives: number }
  | {
      readonly kind: 'folds_disagree_with_time';
      readonly dateColumn: string;
      readonly foldsAuc: number;
      readonly forwardAuc: number;
    }
  | {
      readonly kind: 'column_ignored';
      readonly column: string;
      readonly reason: 'constant' | 'empty' | 'identifier' | 'duplicate';
      readonly sameAs?: string;
    }
  | { readonly kind: 'cells_not_numbers'; readonly column: string; readonly cells: number };

export interface Verdict {
  readonly verdict: 'usable' | 'no better than the base rate';
  /** Relative gain in log loss over the base rate, e.g. 0.05 = 5 % lower. */
  readonly logLossGain: number;
  /**
   * One-sided, of the row-level paired test; where passes differ by more than their rows explain, the larger of it and the
   * corrected resampled t-test's over the passes.
   */
  readonly pValue: number;
  readonly reason: 'significant_and_large_enough' | 'not_significant' | 'gain_too_small';
}

export interface FeatureImportance {
  readonly name: string;
  /** Rise of the log loss when the column is shuffled in the test rows. */
  readonly importance: Figure;
}

/** What `varsel evaluate churn` and `win` find out. */
export interface ClassifierEvaluation {
  readonly rows: number;
  readonly positives: number;
  readonly features: readonly { readonly name: string; readonly kind: 'numeric' | 'categorical' }[];
  readonly split:
    | { readonly kind: 'given_folds' | 'stratified_folds'; readonly folds: number }
    | { readonly kind: 'forward_in_time'; readonly column: string; readonly steps: number };
  readonly folds: readonly FoldResult[];
  readonly average: Readonly<Record<FigureName, Figure>>;
  readonly seconds: { readonly fit: number; readonly predict: number };
  /** Over the test rows of all passes together. */
  readonly pooled: {
    /** Expected calibration error over ten bins of equal mass. */
    readonly ece: Figure;
    /** Brier = reliability − resolution + uncertainty + withinBins. */
    readonly brier: {
      readonly reliability: number;
      readonly resolution: number;
      readonly uncertainty: number;
      readonly withinBins: number;
    };
    readonly reliability: readonly ReliabilityBin[];
    /** x false positive rate, y true positive rate. */
    readonly roc: readonly CurvePoint[];
    /** x share of rows looked at, best first; y share of positives found. */
    readonly gain: readonly CurvePoint[];
  };
  readonly learner: {
    readonly chosen: string;
    readonly members: readonly { readonly name: string; readonly weight: number }[];
    /** How much lower the blend's log loss was out of fold than the best single learner's; null where none was chosen. */
    readonly blendGain: number | null;
  };
  readonly topFeatures: readonly FeatureImportance[];
  readonly leaks: readonly Leak[];
  readonly warnings: readonly EvaluationWarning[];
  readonly verdict: Verdict;
}
