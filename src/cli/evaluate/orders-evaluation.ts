import type {
  ClassifierEvaluation,
  EvaluationWarning,
  Figure,
  FigureName,
} from '../../learning/evaluation/evaluation.js';
import type { Difference } from '../../learning/honesty/compare-paired.js';
import type { OrdersSnapshot, SnapshotCounts } from './orders-snapshot.js';

/** Learning from one day's customers and judging on another's. */
export interface OrdersEvaluationInput {
  readonly train: OrdersSnapshot;
  readonly test: OrdersSnapshot;
}

/** A feature that on the day of testing has other values than the model learned from. */
export interface MovedFeature {
  readonly name: string;
  /** Population stability index. */
  readonly psi: number;
}

export interface OrdersEvaluation {
  readonly train: SnapshotCounts;
  readonly test: SnapshotCounts;
  readonly features: ClassifierEvaluation['features'];
  /** Of the test day. */
  readonly figures: Readonly<Record<FigureName, Figure>>;
  readonly seconds: { readonly fit: number; readonly predict: number };
  readonly pooled: ClassifierEvaluation['pooled'];
  readonly learner: ClassifierEvaluation['learner'];
  readonly topFeatures: ClassifierEvaluation['topFeatures'];
  /** Ranking by days since the last order, the longest first: what costs nothing. */
  readonly recencyAlone: {
    readonly auc: Figure;
    /** AUC of the model less that of recency, on the same customers. */
    readonly modelAhead: Difference;
  };
  readonly moved: readonly MovedFeature[];
  readonly warnings: readonly EvaluationWarning[];
  readonly verdict: ClassifierEvaluation['verdict'];
}
