import type { Decision } from '../domain/decision.js';

export interface DecisionStore {
  /** Appends decisions; those whose id is there already are left alone. */
  append(decisions: readonly Decision[]): Promise<void>;
  ofRun(runId: string): AsyncIterable<Decision[]>;
}
