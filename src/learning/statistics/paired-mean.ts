/** Differences of two models row by row, of the rows one pass tested. */
export interface PassDifferences {
  readonly values: Float64Array;
  /** Rows of a group count as one; null: each for itself. */
  readonly groups: Int32Array | null;
}

export interface PairedMean {
  /** Over passes, each pass counting the same. */
  readonly mean: number;
  readonly standardError: number;
  /** Rows, or groups, less one a pass. */
  readonly degreesOfFreedom: number;
  /**
   * Cochran's Q: how much the passes' means differ, in units of what their rows explain; chi-squared with passes − 1
   * degrees of freedom where the passes differ by chance. Null for a single pass or where rows don't vary.
   */
  readonly heterogeneity: number | null;
}

/**
 * Mean over passes of row by row differences, with the standard error of the rows: Bayle, Bayle, Janson and Mackey
 * (NeurIPS 2020), with one variance pooled over passes for their weights and each pass's number of rows; with groups,
 * sums over groups take the rows' place (Liang and Zeger 1986).
 *
 * @param passes one or more, each with one row or more.
 * @returns null when no pass has two rows (or groups): nothing can be said about how they vary.
 */
export function pairedMean(passes: readonly PassDifferences[]): PairedMean | null {
  const summaries = passes.map(summarise);
  const degreesOfFreedom = summaries.reduce((before, { units }) => before + units - 1, 0);
  if (degreesOfFreedom < 1) return null;
  const mean = summaries.reduce((before, pass) => before + pass.mean, 0) / passes.length;
  // Sums of squares of the units' deviations, pooled, so that a pass of a single row borrows from the others.
  const perUnit = summaries.reduce((before, { squares }) => before + squares, 0) / degreesOfFreedom;
  const variances = summaries.map(({ units, rows }) => (perUnit * units) / rows ** 2);
  const variance = variances.reduce((before, own) => before + own, 0) / passes.length ** 2;
  return {
    mean,
    standardError: Math.sqrt(variance),
    degreesOfFreedom,
    heterogeneity: passes.length > 1 && variance > 0 ? cochransQ(summaries, variances) : null,
  };
}

interface Summary {
  readonly mean: number;
  readonly rows: number;
  /** Rows, or groups. */
  readonly units: number;
  /** Sum over units of the squared sum of their rows' deviations from the mean. */
  readonly squares: number;
}

function summarise({ values, groups }: PassDifferences): Summary {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  if (groups === null) {
    let squares = 0;
    for (const value of values) squares += (value - mean) ** 2;
    return { mean, rows: values.length, units: values.length, squares };
  }
  const deviations = new Map<number, number>();
  for (let row = 0; row < values.length; row++) {
    const group = groups[row] as number;
    deviations.set(group, (deviations.get(group) ?? 0) + (values[row] as number) - mean);
  }
  let squares = 0;
  for (const deviation of deviations.values()) squares += deviation ** 2;
  return { mean, rows: values.length, units: deviations.size, squares };
}

function cochransQ(summaries: readonly Summary[], variances: readonly number[]): number {
  const precisions = variances.map((variance) => 1 / variance);
  const total = precisions.reduce((before, precision) => before + precision, 0);
  const centre =
    summaries.reduce((before, { mean }, pass) => before + mean * (precisions[pass] as number), 0) / total;
  return summaries.reduce(
    (before, { mean }, pass) => before + (precisions[pass] as number) * (mean - centre) ** 2,
    0,
  );
}
