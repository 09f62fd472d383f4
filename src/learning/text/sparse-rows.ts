/** Rows of which only the entries that aren't 0 are kept. */
export interface SparseRows {
  readonly columnCount: number;
  /** Where each row begins; one more entry than rows. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

export function squaredLength({ starts, values }: SparseRows, row: number): number {
  let sum = 0;
  for (let entry = starts[row] as number; entry < (starts[row + 1] as number); entry++) {
    sum += (values[entry] as number) ** 2;
  }
  return sum;
}

/**
 * scores[k] += Σ value × weights[column × classes + k] over a row's entries. Four entries at a time: most of the time of
 * a fit is spent here.
 */
export function addProducts(
  rows: SparseRows,
  row: number,
  weights: Float32Array,
  scores: Float64Array,
): void {
  const { starts, columns, values } = rows;
  const classCount = scores.length;
  const end = starts[row + 1] as number;
  let entry = starts[row] as number;
  for (; entry + 3 < end; entry += 4) {
    const value0 = values[entry] as number;
    const value1 = values[entry + 1] as number;
    const value2 = values[entry + 2] as number;
    const value3 = values[entry + 3] as number;
    const first0 = (columns[entry] as number) * classCount;
    const first1 = (columns[entry + 1] as number) * classCount;
    const first2 = (columns[entry + 2] as number) * classCount;
    const first3 = (columns[entry + 3] as number) * classCount;
    for (let k = 0; k < classCount; k++) {
      scores[k] =
        (scores[k] as number) +
        value0 * (weights[first0 + k] as number) +
        value1 * (weights[first1 + k] as number) +
        value2 * (weights[first2 + k] as number) +
        value3 * (weights[first3 + k] as number);
    }
  }
  for (; entry < end; entry++) {
    const value = values[entry] as number;
    const first = (columns[entry] as number) * classCount;
    for (let k = 0; k < classCount; k++) {
      scores[k] = (scores[k] as number) + value * (weights[first + k] as number);
    }
  }
}

/** weights[column × classes + k] += value × steps[k] over a row's entries, for the first `count` classes of `of`. */
export function addSteps(
  rows: SparseRows,
  row: number,
  weights: Float32Array,
  steps: Float64Array,
  of: Int32Array,
  count: number,
): void {
  // Running through all classes in order is so much faster that it pays from a half of them on.
  if (count * 2 > steps.length) addAllSteps(rows, row, weights, steps);
  else addSomeSteps(rows, row, weights, steps, of, count);
}

function addAllSteps(
  { starts, columns, values }: SparseRows,
  row: number,
  weights: Float32Array,
  steps: Float64Array,
): void {
  const classCount = steps.length;
  const end = starts[row + 1] as number;
  for (let entry = starts[row] as number; entry < end; entry++) {
    const value = values[entry] as number;
    const first = (columns[entry] as number) * classCount;
    for (let k = 0; k < classCount; k++) {
      weights[first + k] = (weights[first + k] as number) + value * (steps[k] as number);
    }
  }
}

function addSomeSteps(
  { starts, columns, values }: SparseRows,
  row: number,
  weights: Float32Array,
  steps: Float64Array,
  of: Int32Array,
  count: number,
): void {
  const classCount = steps.length;
  const end = starts[row + 1] as number;
  for (let entry = starts[row] as number; entry < end; entry++) {
    const value = values[entry] as number;
    const first = (columns[entry] as number) * classCount;
    for (let position = 0; position < count; position++) {
      const k = of[position] as number;
      weights[first + k] = (weights[first + k] as number) + value * (steps[k] as number);
    }
  }
}
