import type { EvaluatedModel, ValueEvaluation } from '../../learning/lifetime/evaluate-value.js';
import type { ValueSubject } from './value-subject.js';

/** An evaluation of value for programs. The keys are documented in docs/evaluating.md, and stay. */
export function valueJson(subject: ValueSubject, evaluation: ValueEvaluation): string {
  const { notes, ...asked } = subject;
  const { customers, repeatBuyers, calibrationWeeks, holdoutWeeks, models, gammaGamma, chosen, seconds } =
    evaluation;
  const shown = {
    kind: 'value',
    ...asked,
    customers,
    repeatBuyers,
    calibrationWeeks,
    holdoutWeeks,
    minimumsWaived: true,
    models: models.map(modelJson),
    gammaGamma,
    chosen,
    seconds,
    notes,
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

function modelJson({ name, fit, degeneracy, spendModel, seconds, holdout }: EvaluatedModel) {
  return {
    name,
    parameters: fit?.parameters ?? null,
    standardErrors: fit?.standardErrors ?? null,
    logLikelihood: fit?.logLikelihood ?? null,
    iterations: fit?.iterations ?? null,
    seconds,
    degeneracy,
    spendModel,
    holdout,
  };
}
