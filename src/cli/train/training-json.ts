import type { ChurnTraining } from '../../feedback/training/train-churn.js';
import type { WinTraining } from '../../feedback/training/win/train-win.js';

/** A training for programs. */
export function trainingJson(training: ChurnTraining | WinTraining): string {
  const { kind: result, ...rest } = training;
  return `${JSON.stringify({ result, ...rest }, null, 2)}\n`;
}
