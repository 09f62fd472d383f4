/**
 * The rows' weights in training: with "balanced" both classes weigh the same in all, and the mean weight stays what it was.
 * @param labels 0 or 1; rows of both weigh something.
 * @param weights one a row, ≥ 0, or null for 1 each.
 */
export function trainingWeights(
  labels: Float64Array,
  weights: Float64Array | null,
  classWeights: 'none' | 'balanced',
): Float64Array | null {
  if (classWeights === 'none') return weights;
  const { ones, zeros } = weightOfClasses(labels, weights);
  const ofOnes = (ones + zeros) / (2 * ones);
  const ofZeros = (ones + zeros) / (2 * zeros);
  return labels.map(
    (label, row) => (weights === null ? 1 : (weights[row] as number)) * (label === 1 ? ofOnes : ofZeros),
  );
}

/** What balanced weights add to the log-odds of every row: prior correction (King & Zeng 2001, eq. 7) takes it off again. */
export function logOddsOfBalance(labels: Float64Array, weights: Float64Array | null): number {
  const { ones, zeros } = weightOfClasses(labels, weights);
  return Math.log(zeros / ones);
}

function weightOfClasses(
  labels: Float64Array,
  weights: Float64Array | null,
): { readonly ones: number; readonly zeros: number } {
  let ones = 0;
  let zeros = 0;
  for (let row = 0; row < labels.length; row++) {
    const weight = weights === null ? 1 : (weights[row] as number);
    if (labels[row] === 1) ones += weight;
    else zeros += weight;
  }
  return { ones, zeros };
}
