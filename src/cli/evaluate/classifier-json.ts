import {
  type ClassifierEvaluation,
  FIGURE_NAMES,
  type FigureName,
} from '../../learning/evaluation/evaluation.js';
import type { EvaluationNote } from '../../reports/evaluation-note.js';
import type { EvaluationSubject } from '../../reports/evaluation-subject.js';

/** An evaluation for programs. The keys are documented in docs/evaluating.md, and stay. */
export function classifierJson(
  subject: EvaluationSubject,
  evaluation: ClassifierEvaluation,
  notes: readonly EvaluationNote[],
): string {
  const { average, pooled, learner, verdict, seconds } = evaluation;
  const shown = {
    ...subject,
    rows: evaluation.rows,
    positives: evaluation.positives,
    minimumsWaived: true,
    split: evaluation.split,
    folds: evaluation.folds,
    average: { ...figuresOf((name) => average[name].value), seconds },
    intervals: figuresOf((name) => ({ low: average[name].low, high: average[name].high })),
    pooled: {
      ece: pooled.ece.value,
      eceInterval: { low: pooled.ece.low, high: pooled.ece.high },
      brier: pooled.brier,
      reliability: pooled.reliability,
      roc: pooled.roc,
      gain: pooled.gain,
    },
    learner: learner.chosen,
    members: learner.members,
    blendGain: learner.blendGain,
    features: evaluation.features,
    topFeatures: evaluation.topFeatures.map(({ name, importance: { value, low, high } }) => ({
      name,
      importance: value,
      low,
      high,
    })),
    leaks: evaluation.leaks,
    warnings: evaluation.warnings,
    notes,
    verdict: verdict.verdict,
    reason: verdict.reason,
    logLossGain: verdict.logLossGain,
    pValue: verdict.pValue,
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

function figuresOf<Value>(figure: (name: FigureName) => Value): Record<FigureName, Value> {
  return Object.fromEntries(FIGURE_NAMES.map((name) => [name, figure(name)])) as Record<FigureName, Value>;
}
