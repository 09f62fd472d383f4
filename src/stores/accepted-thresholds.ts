import type { AcceptedThresholds } from '../domain/accepted-thresholds.js';

export interface AcceptedThresholdStore {
  /** Those that hold; null while nobody has accepted any. */
  find(kind: AcceptedThresholds['kind']): Promise<AcceptedThresholds | null>;
  /**
   * Writes `next` where the stored revision is still `next.revision − 1` (none: 0). False when somebody was faster.
   */
  compareAndSet(next: AcceptedThresholds): Promise<boolean>;
}
