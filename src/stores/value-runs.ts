import type { ValueRun } from '../domain/value-run.js';

export interface ValueRunStore {
  /** Writes a night's run; the same night again replaces it. */
  save(run: ValueRun): Promise<void>;
  /** The newest by asOf. */
  newest(): Promise<ValueRun | null>;
  /** Those of a period (from ≤ asOf < to), the first first. */
  between(from: Date, to: Date): Promise<ValueRun[]>;
}
