/** Twelve predictions with ties, small enough to judge by hand; the known answers for them come from scikit-learn 1.9. */
export const PROBABILITIES = Float64Array.of(0.9, 0.8, 0.8, 0.7, 0.6, 0.55, 0.5, 0.5, 0.5, 0.3, 0.2, 0.1);
export const LABELS = Float64Array.of(1, 1, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0);
export const WEIGHTS = Float64Array.of(1, 2, 0.5, 1, 3, 1, 0.25, 1, 2, 1, 0.5, 4);
/** What another model says of the same rows. */
export const OTHER_PROBABILITIES = Float64Array.of(
  0.4,
  0.9,
  0.3,
  0.6,
  0.7,
  0.2,
  0.8,
  0.1,
  0.35,
  0.3,
  0.5,
  0.45,
);
