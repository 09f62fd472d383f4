import type { Decision } from '../domain/decision.js';

export interface DecisionStore {
  /** Appends decisions; those whose id is there already are left alone. */
  append(decisions: readonly Decision[]): Promise<void>;
  ofRun(runId: string): AsyncIterable<Decision[]>;
  /** Those of a run about some subjects, in no order. */
  ofSubjects(runId: string, subjectIds: readonly string[]): Promise<Decision[]>;
  /** Those that would have alerted, of runs as of a period (from ≤ it < to), in batches, the earliest first. */
  wouldHaveAlerted(from: Date, to: Date): AsyncIterable<Decision[]>;
}
