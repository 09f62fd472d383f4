export interface LogisticSettings {
  /** Strength of the penalty, above 0; chosen on the data where not given. */
  readonly l2?: number;
  /** Numbers along bent lines or straight ones; chosen on the data where not given. */
  readonly isBent?: boolean;
}
