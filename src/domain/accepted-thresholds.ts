import type { LevelBorders } from './level.js';

/** From which chance on a trained model's scores alert, as an administrator accepted it. */
export interface AcceptedThresholds {
  readonly kind: 'churn';
  /** 1, 2, 3 …; each is written over the one it was made from. */
  readonly revision: number;
  /** In per cent. A chance means the same by every calibrated model, so they hold for those that follow too. */
  readonly borders: LevelBorders;
  /** A level is left only so far below its border. */
  readonly hysteresisPoints: number;
  /** The model that they were proposed with. */
  readonly modelId: string;
  readonly acceptedBy: string;
  readonly acceptedAt: Date;
}
