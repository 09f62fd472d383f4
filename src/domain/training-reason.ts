/** Why a model of churn or of win chances is trained. */
export type TrainingReason =
  /** Somebody asked; there is none yet; the last training was cut off; it is a quarter old. */
  | { readonly kind: 'on_demand' | 'first' | 'unfinished' | 'quarter' }
  | { readonly kind: 'drift'; readonly moved: readonly MovedFeature[] }
  | ({ readonly kind: 'calibration' } & LostCalibration)
  | ({ readonly kind: 'win_calibration' } & LostWinCalibration)
  | ({ readonly kind: 'win_quality' } & LostWinQuality);

/** A feature whose values today are spread otherwise than when the model in use learned from them. */
export interface MovedFeature {
  readonly column: string;
  /** Population stability index. */
  readonly psi: number;
}

/** What the model in use says of a month that it did not learn from, and what came of it. */
export interface LostCalibration {
  /** ISO date of the month's snapshots. */
  readonly date: string;
  readonly customers: number;
  readonly statedPercent: number;
  readonly leftPercent: number;
  /** Of the share that left: the 95 % interval, in which the stated share does not lie. */
  readonly lowPercent: number;
  readonly highPercent: number;
}

/** What the model in use said of deals that it didn't learn from, and how they ended. */
export interface LostWinCalibration {
  readonly deals: number;
  readonly statedPercent: number;
  readonly wonPercent: number;
  /** Of the share that was won: the 95 % interval, in which the stated share does not lie. */
  readonly lowPercent: number;
  readonly highPercent: number;
}

/** How the model in use ranks deals that it didn't learn from, and how it ranked those that it was tested on. */
export interface LostWinQuality {
  readonly deals: number;
  readonly auc: number;
  readonly testedAuc: number;
}
