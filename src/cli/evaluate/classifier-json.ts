import {
  type ClassifierEvaluation,
  FIGURE_NAMES,
  type FigureName,
} from '../../learning/evaluation/evaluation.js';
import type { EvaluationNote } from '../../reports/evaluation-note.js';
import type { EvaluationSubject } from '../../reports/evaluation-subject.js';
import { learnedJson, verdictJson } from './learned-json.js';

/** An evaluation for programs. The keys are documented in docs/evaluating.md, and stay. */
export function classifierJson(
  subject: EvaluationSubject,
  evaluation: ClassifierEvaluation,
  notes: readonly EvaluationNote[],
): string {
  const { average, verdict, seconds } = evaluation;
  const shown = {
    ...subject,
    rows: evaluation.rows,
    positives: evaluation.positives,
    minimumsWaived: true,
    split: evaluation.split,
    folds: evaluation.folds,
    average: { ...figuresOf((name) => average[name].value), seconds },
    intervals: figuresOf((name) => ({ low: average[name].low, high: average[name].high })),
    ...learnedJson(evaluation),
    leaks: evaluation.leaks,
    warnings: evaluation.warnings,
    notes,
    ...verdictJson(verdict),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

function figuresOf<Value>(figure: (name: FigureName) => Value): Record<FigureName, Value> {
  return Object.fromEntries(FIGURE_NAMES.map((name) => [name, figure(name)])) as Record<FigureName, Value>;
}
