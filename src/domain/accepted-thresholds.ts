import type { Thresholds } from './thresholds.js';

/**
 * From which chance on a trained model's scores alert, as an administrator accepted it, in per cent. A chance means the
 * same by every calibrated model, so they hold for those that follow too.
 */
export interface AcceptedThresholds extends Thresholds {
  readonly kind: 'churn';
  /** 1, 2, 3 …; each is written over the one it was made from. */
  readonly revision: number;
  /** The model that they were proposed with. */
  readonly modelId: string;
  readonly acceptedBy: string;
  readonly acceptedAt: Date;
  /** Those that held before, for taking this back; left out where there were none. */
  readonly before?: Omit<AcceptedThresholds, 'kind' | 'revision' | 'before'>;
}
