/**
 * Why a fit is not used. `no_drop_out`: nobody is seen to drop out, so that a model without says the same;
 * `at_bound`: a parameter ran off to where the data no longer hold it; `flat`: the data hardly hold a parameter;
 * `not_converged`: the search found no end; `too_few`: too few repeat buyers to fit anything; `mean_infinite`: the mean
 * spend of customers would be infinite (Gamma-Gamma's q at 1 or less); `spend_depends_on_frequency`: who buys more often
 * spends more or less a time, which Gamma-Gamma rules out.
 */
export const DEGENERACIES = [
  'no_drop_out',
  'at_bound',
  'flat',
  'not_converged',
  'too_few',
  'mean_infinite',
  'spend_depends_on_frequency',
] as const;

export interface Degeneracy {
  readonly reason: (typeof DEGENERACIES)[number];
  /** What shows it, by name. */
  readonly figures: Readonly<Record<string, number>>;
}

/** Standard error of a parameter's logarithm beyond which the data hardly hold it: a factor of 50 to either side. */
export const FLAT_STANDARD_ERROR = 2;
