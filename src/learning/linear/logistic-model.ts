/** How a column adds to the log-odds; plain data. Effects are centred: their mean over the training rows is 0. */
export type LinearInput =
  | {
      readonly kind: 'numeric';
      readonly name: string;
      /** Straight lines between (at, effect), level beyond the ends; `at` strictly ascending, finite. Empty: no effect. */
      readonly at: Float64Array;
      readonly effect: Float64Array;
      readonly missingEffect: number;
    }
  | {
      readonly kind: 'categorical';
      readonly name: string;
      readonly categories: readonly string[];
      /** One a category. */
      readonly effect: Float64Array;
      readonly missingEffect: number;
      /** Of a category that training had not seen. */
      readonly unseenEffect: number;
    };

/** A fitted logistic regression; plain data. Log-odds of a row: `intercept` plus the effect of each column. */
export interface LogisticModel {
  readonly kind: 'logistic';
  readonly inputs: readonly LinearInput[];
  /** Mean log-odds over the training rows. */
  readonly intercept: number;
  /** Chosen strength of the penalty: ½ · l2 · Σ coefficient², beside the sum of the rows' losses (scikit-learn's 1 / C). */
  readonly l2: number;
  /** Whether numbers act along bent lines; else along straight ones. */
  readonly isBent: boolean;
}
