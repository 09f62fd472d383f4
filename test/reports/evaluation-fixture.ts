import type {
  ClassifierEvaluation,
  Figure,
  FoldResult,
  ReliabilityBin,
} from '../../src/learning/evaluation/evaluation.js';

/** An evaluation as the engine might give it; the numbers are made up and fit together only roughly. */
export function evaluationFixture(changes: Partial<ClassifierEvaluation> = {}): ClassifierEvaluation {
  return {
    rows: 7_043,
    positives: 1_869,
    features: [
      { name: 'Contract', kind: 'categorical' },
      { name: 'tenure', kind: 'numeric' },
      { name: 'MonthlyCharges', kind: 'numeric' },
    ],
    split: { kind: 'stratified_folds', folds: 5 },
    folds: [0, 1, 2, 3, 4].map(fold),
    average: {
      auc: figure(0.8465, 0.01),
      averagePrecision: figure(0.6647, 0.02),
      logLoss: figure(0.4145, 0.01),
      brier: figure(0.1347, 0.004),
      accuracy: figure(0.8038, 0.008),
      liftAt10: figure(2.88, 0.1),
    },
    seconds: { fit: 1.234, predict: 0.045 },
    pooled: {
      ece: figure(0.0112, 0.004),
      brier: { reliability: 0.0004, resolution: 0.06, uncertainty: 0.195, withinBins: 0.0001 },
      reliability: Array.from({ length: 10 }, (_, index) => bin(index)),
      roc: curve(0.22),
      gain: curve(0.3),
    },
    learner: {
      chosen: 'boosting + logistic',
      members: [
        { name: 'boosting', weight: 0.64 },
        { name: 'logistic', weight: 0.36 },
      ],
      blendGain: 0.0031,
    },
    topFeatures: [
      { name: 'Contract', importance: figure(0.0512, 0.004) },
      { name: 'tenure', importance: figure(0.0324, 0.003) },
      { name: 'InternetService', importance: figure(0.0211, 0.003) },
      { name: 'A column with a rather long name that goes on', importance: figure(0.0034, 0.001) },
      { name: 'gender', importance: figure(-0.0001, 0.0003) },
    ],
    leaks: [],
    warnings: [{ kind: 'minimums_waived', positives: 1_869, negatives: 5_174 }],
    verdict: {
      verdict: 'usable',
      logLossGain: 0.2839,
      pValue: 0.00001,
      reason: 'significant_and_large_enough',
    },
    ...changes,
  };
}

/** One in which nothing was found, and much is to be said. */
export function poorEvaluationFixture(): ClassifierEvaluation {
  return evaluationFixture({
    split: { kind: 'forward_in_time', column: 'engage_date', steps: 4 },
    learner: { chosen: 'logistic', members: [{ name: 'logistic', weight: 1 }], blendGain: null },
    leaks: [
      { column: 'close_value', why: { kind: 'separates_classes', auc: 0.9998 } },
      {
        column: 'reason',
        why: { kind: 'filled_after_the_fact', presentInPositives: 1, presentInNegatives: 0.01 },
      },
      { column: 'close_date', why: { kind: 'after_scoring_date', shareOfRows: 0.993 } },
    ],
    warnings: [
      { kind: 'minimums_waived', positives: 4_238, negatives: 2_473 },
      {
        kind: 'folds_disagree_with_time',
        dateColumn: 'engage_date',
        foldsAuc: 0.5502,
        forwardAuc: 0.4871,
      },
      { kind: 'column_ignored', column: 'country', reason: 'constant' },
      { kind: 'column_ignored', column: 'notes', reason: 'empty' },
      { kind: 'column_ignored', column: 'deal', reason: 'identifier' },
      { kind: 'column_ignored', column: 'sum', reason: 'duplicate', sameAs: 'total' },
      { kind: 'cells_not_numbers', column: 'revenue', cells: 1 },
    ],
    verdict: {
      verdict: 'no better than the base rate',
      logLossGain: -0.0021,
      pValue: 0.71,
      reason: 'not_significant',
    },
  });
}

function figure(value: number, margin: number): Figure {
  return { value, low: value - margin, high: value + margin };
}

function fold(index: number): FoldResult {
  const shift = (index - 2) / 200;
  return {
    name: String(index + 1),
    trainRows: 5_634,
    testRows: 1_409,
    testPositives: 374,
    auc: 0.8465 + shift,
    averagePrecision: 0.6647 + shift,
    logLoss: 0.4145 - shift,
    brier: 0.1347 - shift / 2,
    accuracy: 0.8038 + shift,
    liftAt10: 2.88 + shift,
    seconds: { fit: 1.2 + index / 10, predict: 0.04 },
    learner: index === 1 ? 'boosting' : 'boosting + logistic',
  };
}

function bin(index: number): ReliabilityBin {
  const meanPredicted = 0.01 + 0.75 * (index / 9) ** 1.7;
  const value = Math.min(1, meanPredicted * (index % 2 === 0 ? 1.06 : 0.95));
  return {
    count: 704,
    positives: Math.round(704 * value),
    meanPredicted,
    observed: { value, low: Math.max(0, value - 0.035), high: Math.min(1, value + 0.035) },
  };
}

/** From corner to corner, above the diagonal. */
function curve(power: number) {
  return Array.from({ length: 101 }, (_, step) => ({
    x: step / 100,
    y: (step / 100) ** power * 0.7 + 0.3 * (step / 100) ** 0.7,
  }));
}
