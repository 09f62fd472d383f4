import { type BoostingModel, boostingScores } from '../boosting/boosting.js';
import { applyCalibration, type Calibration, logistic, logOdds } from '../calibration/calibration.js';
import { blendScores } from '../choosing/blend.js';
import { type ForestModel, predictForest } from '../forest/forest.js';
import type { LogisticModel } from '../linear/logistic-model.js';
import { logisticScores } from '../linear/predict-logistic.js';
import type { Table } from '../table.js';
import type { LearnerName } from './learners.js';

export type MemberModel = BoostingModel | ForestModel | LogisticModel;

/** A fitted model of a yes or no: one learner, or the weighted mean of several in log-odds, and a calibration. Plain data. */
export interface Classifier {
  readonly kind: 'classifier';
  readonly columns: readonly { readonly name: string; readonly kind: 'numeric' | 'categorical' }[];
  readonly members: readonly {
    readonly learner: LearnerName;
    readonly weight: number;
    readonly model: MemberModel;
  }[];
  readonly calibration: Calibration;
  /** Share of "yes" among the training rows. */
  readonly baseRate: number;
}

// A forest's votes are counted in steps; beyond this they say "never seen", not "never".
const SUREST_VOTE = 0.998;

/** Calibrated chances of "yes", one a row, in (0, 1); never NaN. */
export function predictClassifier(classifier: Classifier, rows: Table): Float64Array {
  return applyCalibration(classifier.calibration, classifierScores(classifier, rows).map(logistic));
}

/** Log-odds before calibration, one a row. */
export function classifierScores({ members }: Classifier, rows: Table): Float64Array {
  return blendScores(
    members.map(({ model }) => memberScores(model, rows)),
    members.map(({ weight }) => weight),
  );
}

/** A member's log-odds, one a row; finite. */
export function memberScores(model: MemberModel, rows: Table): Float64Array {
  switch (model.kind) {
    case 'boosting':
      return boostingScores(model, rows);
    case 'forest':
      return predictForest(model, rows).map(voteLogOdds);
    case 'logistic':
      return logisticScores(model, rows);
  }
}

/** Log-odds of a forest's soft vote. */
export function voteLogOdds(vote: number): number {
  return logOdds(Math.min(SUREST_VOTE, Math.max(1 - SUREST_VOTE, vote)));
}
