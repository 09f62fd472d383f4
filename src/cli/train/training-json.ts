import type { ChurnTraining } from '../../feedback/training/train-churn.js';

/** A training for programs. */
export function trainingJson(training: ChurnTraining): string {
  const { kind: result, ...rest } = training;
  return `${JSON.stringify({ result, ...rest }, null, 2)}\n`;
}
